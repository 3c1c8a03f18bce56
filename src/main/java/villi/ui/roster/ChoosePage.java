package villi.ui.roster;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.text.Dates;
import villi.ui.text.Texts;
import villi.usecase.roster.Imports;

/// Choosing the file, and the lists that were taken in before.
final class ChoosePage {

    private final Texts texts;
    private final ImportWords words;
    private final ZoneId zone;
    private final ActionButton choose;
    private final Consumer<Imports.Past> undo;

    /// @param ask lets the user choose a file
    /// @param undo takes an earlier list out again
    ChoosePage(Texts texts, ImportWords words, ZoneId zone, Runnable ask, Consumer<Imports.Past> undo) {
        this.texts = texts;
        this.words = words;
        this.zone = zone;
        this.undo = undo;
        choose = ActionButton.primary("list-choose", texts.get("list.choose"))
                .icon("mdi2f-file-table-outline")
                .key("↵")
                .large()
                .press(ask);
    }

    VBox of(ImportStep.Choose step) {
        VBox page = Boxes.column(16);
        step.refused()
                .ifPresent(r -> page.getChildren()
                        .add(new NoteBox(
                                Tone.RUST,
                                "mdi2f-file-alert-outline",
                                r.name() + ": "
                                        + words.refusal(r.why().why(), r.why().row()))));
        VBox act = Boxes.column(
                12,
                Boxes.wrapped(texts.get("list.choose.lead"), "t-lead"),
                fact("mdi2c-check", "list.choose.any"),
                fact("mdi2c-check", "list.choose.dry"),
                fact("mdi2c-check", "list.choose.back"),
                new HBox(choose));
        page.getChildren().add(new Card(texts.get("list.choose.title")).with(act));
        if (!step.past().isEmpty()) page.getChildren().add(past(step));
        return page;
    }

    void focus() {
        choose.requestFocus();
    }

    private Node fact(String icon, String key) {
        return Boxes.row(8, new Icon(icon, "icon-18", "ink-green"), Boxes.grow(Boxes.wrapped(texts.get(key))));
    }

    private Card past(ImportStep.Choose step) {
        Card card = new Card(texts.get("list.past"));
        for (int i = 0; i < step.past().size(); i++) {
            Imports.Past past = step.past().get(i);
            ZonedDateTime at = past.at().atZone(zone);
            Node act = past.people() > past.removed()
                    ? ActionButton.normal("list-undo-" + i, texts.get("list.undo"))
                            .small()
                            .press(() -> undo.accept(past))
                    : Chip.of(Tone.PLAIN, texts.get("list.undone-chip"));
            card.with(Card.row(
                    new Icon("mdi2f-file-table-outline", "icon-20"),
                    texts.count("list.people", past.people()),
                    texts.get(
                            "list.past.when",
                            ImportWords.date(at.toLocalDate()),
                            Dates.minute(at.toLocalTime()),
                            past.by()),
                    act));
        }
        return card;
    }
}
