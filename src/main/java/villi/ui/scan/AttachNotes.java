package villi.ui.scan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Kit;
import villi.ui.kit.Meter;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.usecase.scan.AttachScan.Outcome;

/// How far attaching is, then what became of each file that was not simply attached.
final class AttachNotes extends VBox {

    private final Kit kit;
    private final AttachModel model;
    private final ScanUses uses;
    private final boolean keys;

    /// @param keys whether the way to stop takes the focus
    /// @param changed told the first file that is here now, when files were attached or that was undone
    AttachNotes(Kit kit, AttachModel model, ScanUses uses, boolean keys, Consumer<Optional<ScanId>> changed) {
        this.kit = kit;
        this.model = model;
        this.uses = uses;
        this.keys = keys;
        getStyleClass().add("gap-8");
        setId("attach-notes");
        model.state().addListener((_, before, now) -> {
            show(now);
            if (before instanceof AttachModel.State.Running && now instanceof AttachModel.State.Idle idle)
                ended(idle, changed);
        });
        show(model.state().get());
    }

    /// The place is left while files are attached: it stops there, and says so.
    void left() {
        if (!model.running()) return;
        model.stop();
        kit.toasts().say(kit.texts().get("scan.stopped"));
    }

    private void show(AttachModel.State state) {
        getChildren().clear();
        switch (state) {
            case AttachModel.State.Running running -> getChildren().add(progress(running));
            case AttachModel.State.Idle idle -> {
                idle.told().forEach(this::tell);
                if (!getChildren().isEmpty()) getChildren().add(hide());
                if (idle.stopped())
                    note("attach-stopped", Tone.PLAIN, kit.texts().get("scan.stopped"));
            }
        }
        setManaged(!getChildren().isEmpty());
    }

    private Node hide() {
        ActionButton hide = ActionButton.quiet("attach-hide", kit.texts().get("scan.hide"))
                .small()
                .press(model::clear);
        hide.setFocusTraversable(keys);
        return hide;
    }

    private Node progress(AttachModel.State.Running running) {
        String words = kit.texts().get("scan.reading", running.file(), running.files());
        if (running.pages() > 1) words += " " + kit.texts().get("scan.reading.page", running.page(), running.pages());
        double part = (running.file() - 1 + (double) (running.page() - 1) / running.pages()) / running.files();
        ActionButton stop = ActionButton.normal("attach-stop", kit.texts().get("scan.stop"))
                .key(kit.texts().get("key.escape"))
                .small()
                .press(model::stop);
        stop.setFocusTraversable(keys);
        VBox box = Boxes.column(
                8, Boxes.row(8, Boxes.grow(Boxes.wrapped(words, "t-medium")), stop), new Meter(part, words));
        box.getStyleClass().add("note-box");
        box.setId("attach-progress");
        return box;
    }

    private void tell(AttachModel.Told told) {
        switch (told.what()) {
            case AttachModel.What.Refused(var reason) ->
                note("attach-refused", Tone.AMBER, told.name() + ": " + new ScanWords(kit.texts()).reason(reason));
            case AttachModel.What.Failed(var trouble) ->
                note(
                        "attach-failed",
                        Tone.RUST,
                        told.name() + ": "
                                + kit.texts()
                                        .get(
                                                "trouble." + trouble.key(),
                                                trouble.arguments().toArray()));
            case AttachModel.What.Kept(Outcome.Already(Scan scan, boolean back)) ->
                note(
                        "attach-already",
                        Tone.BLUE,
                        kit.texts()
                                .get(
                                        back ? "scan.already.back" : "scan.already",
                                        told.name(),
                                        new ScanWords(kit.texts()).added(scan)));
            case AttachModel.What.Kept(Outcome.Attached _) -> {
                // It stands in the list.
            }
        }
    }

    private void note(String id, Tone tone, String words) {
        NoteBox box = new NoteBox(tone, "mdi2f-file-alert-outline", words);
        box.setId(id);
        getChildren().add(box);
    }

    private void ended(AttachModel.State.Idle idle, Consumer<Optional<ScanId>> changed) {
        List<Outcome> kept = idle.told().stream()
                .map(AttachModel.Told::what)
                .filter(AttachModel.What.Kept.class::isInstance)
                .map(w -> ((AttachModel.What.Kept) w).outcome())
                .toList();
        changed.accept(kept.stream().findFirst().map(o -> o.scan().id()));
        List<Scan> added = kept.stream()
                .filter(Outcome.Attached.class::isInstance)
                .map(Outcome::scan)
                .toList();
        if (added.isEmpty()) return;
        kit.toasts()
                .undoable(
                        kit.texts().count("scan.attached", added.size()),
                        () -> kit.work()
                                .scope()
                                .run(
                                        new SimpleBooleanProperty(),
                                        () -> archive(added),
                                        _ -> changed.accept(Optional.empty())));
    }

    private boolean archive(List<Scan> scans) {
        scans.forEach(s -> uses.keep().archive(s.id(), uses.by()));
        return true;
    }
}
