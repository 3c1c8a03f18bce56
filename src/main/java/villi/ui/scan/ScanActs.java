package villi.ui.scan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.property.SimpleBooleanProperty;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.ui.kit.Kit;
import villi.ui.kit.TextAsk;

/// What is done with one scan of the list. It is done to its end also when the screen is left.
final class ScanActs {

    private final Kit kit;
    private final ScanUses uses;
    private final Runnable changed;

    /// @param changed run when the list is to be read anew
    ScanActs(Kit kit, ScanUses uses, Runnable changed) {
        this.kit = kit;
        this.uses = uses;
        this.changed = changed;
    }

    void name(Scan scan) {
        TextAsk.open(kit, kit.texts().get("scan.ask-title"), scan.content().title(), text -> {
            change(() -> uses.keep().name(scan.id(), scan.type(), text, uses.by()));
            return true;
        });
    }

    void kind(Scan scan, Scan.Type type) {
        change(() -> uses.keep().name(scan.id(), type, scan.content().title(), uses.by()));
    }

    /// Archives it, or takes it back when it is archived; the note offers the way back.
    void archive(Scan scan) {
        ScanId id = scan.id();
        Runnable away = () -> change(() -> uses.keep().archive(id, uses.by()));
        Runnable back = () -> change(() -> uses.keep().takeBack(id, uses.by()));
        String name = new ScanWords(kit.texts()).title(scan);
        if (scan.archived()) {
            back.run();
            kit.toasts().undoable(kit.texts().get("scan.taken-back", name), away);
        } else {
            away.run();
            kit.toasts().undoable(kit.texts().get("scan.archived.done", name), back);
        }
    }

    /// Writes a copy where the user wants it. Nothing of the patient is in the name that is offered.
    void copy(Scan scan) {
        LocalDate day = LocalDate.ofInstant(scan.date(), ZoneId.systemDefault());
        String name = "scan-" + day + "." + scan.content().contentType().ending();
        uses.asks()
                .place()
                .apply(name)
                .ifPresent(place -> kit.work()
                        .scope()
                        .run(
                                new SimpleBooleanProperty(),
                                () -> copied(scan, place),
                                saved -> kit.toasts().say(kit.texts().get("scan.copied", saved))));
    }

    private String copied(Scan scan, Path place) {
        uses.files().save(uses.keep().again(scan), place);
        uses.keep().copied(scan.id(), uses.by());
        return String.valueOf(place.getFileName());
    }

    private void change(Runnable act) {
        kit.work()
                .scope()
                .run(
                        new SimpleBooleanProperty(),
                        () -> {
                            act.run();
                            return true;
                        },
                        _ -> changed.run());
    }
}
