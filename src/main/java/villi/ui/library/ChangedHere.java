package villi.ui.library;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.library.Entry;
import villi.domain.setting.Change;
import villi.ui.kit.Boxes;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;

/// Marks what differs from the shipped catalogue, with both values.
final class ChangedHere {

    private static final String ICON = "mdi2p-pencil-outline";

    private final Texts texts;
    private final List<Change> changes;

    ChangedHere(Texts texts, List<Change> changes) {
        this.texts = texts;
        this.changes = List.copyOf(changes);
    }

    /// The changes of one thing: a setting, a food group, a support, a finding, a rule or an entry.
    List<Change> about(String id) {
        return changes.stream().filter(c -> c.about().equals(id)).toList();
    }

    /// True when the entry itself is changed, or something that it leads to.
    boolean in(Entry entry) {
        Entry.Chain chain = entry.chain();
        return changes.stream()
                .map(Change::about)
                .anyMatch(id -> id.equals(entry.code())
                        || chain.findings().ids().contains(id)
                        || chain.effect().leadsTo().ids().contains(id));
    }

    /// Quiet, for a row of a list.
    HBox flag() {
        return Boxes.row(
                4,
                new Icon(ICON, "icon-14", "ink-blue"),
                Boxes.words(texts.get("library.changed"), "t-label", "ink-blue"));
    }

    Chip chip() {
        return Chip.of(Tone.BLUE, ICON, texts.get("library.changed"));
    }

    /// One change in full.
    VBox line(Change change) {
        VBox line = Boxes.column(2, chip(), Boxes.wrapped(change.words(), "t-label"));
        if (!change.shipped().isEmpty())
            line.getChildren()
                    .add(Boxes.wrapped(texts.get("library.changed.was", change.shipped()), "t-small", "ink-2"));
        line.getChildren().add(Boxes.wrapped(texts.get("library.changed.is", change.own()), "t-small"));
        line.getStyleClass().add("library-changed");
        return line;
    }
}
