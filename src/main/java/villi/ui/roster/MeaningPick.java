package villi.ui.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.roster.Taken;
import villi.ui.kit.Boxes;
import villi.ui.kit.Dialogs;
import villi.ui.kit.RowList;
import villi.ui.text.Texts;

/// What a column is taken for: arrows or the first letter, then Enter.
final class MeaningPick {

    private static final double HEIGHT = 460;

    private final Dialogs dialogs;
    private final List<String> names = new ArrayList<>();
    private final RowList rows = new RowList("list-meanings");
    private final ScrollPane scroll = new ScrollPane(rows);

    private MeaningPick(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    static void open(Dialogs dialogs, Texts texts, ImportWords words, String column, Taken now, Consumer<Taken> then) {
        new MeaningPick(dialogs).show(texts, words, column, now, then);
    }

    private void show(Texts texts, ImportWords words, String column, Taken now, Consumer<Taken> then) {
        var shown = new ArrayList<RowList.Row>();
        List<Taken> choices = ImportWords.choices();
        for (Taken choice : choices) {
            String name = words.meaning(choice);
            names.add(name.toLowerCase(java.util.Locale.ROOT));
            HBox row = Boxes.row(0, Boxes.wrapped(name, choice.equals(now) ? "t-strong" : "t-body"));
            row.getStyleClass().add("pick-row");
            row.setId("list-meaning-" + shown.size());
            shown.add(new RowList.Row(row, name, () -> {
                dialogs.close();
                then.accept(choice);
            }));
        }
        rows.show(shown);
        rows.select(Math.max(0, choices.indexOf(now)));
        rows.addEventHandler(KeyEvent.KEY_TYPED, this::jump);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setPrefHeight(HEIGHT);
        VBox box = Boxes.column(
                8,
                Boxes.wrapped(texts.get("list.pick", column), "t-card"),
                Boxes.wrapped(texts.get("list.pick.keys"), "t-label"),
                scroll);
        box.getStyleClass().addAll("floating", "dialog-box");
        dialogs.open(Boxes.wide(box, 360), Dialogs.Place.MIDDLE);
        box.applyCss(); // the pane takes its content in with its first style
        rows.getChildren()
                .forEach(row -> row.focusedProperty().addListener((_, _, on) -> {
                    if (on) Reveal.in(scroll, row);
                }));
        rows.focusSelected();
    }

    /// To the next meaning that begins with a letter.
    private void jump(KeyEvent event) {
        String typed = event.getCharacter().toLowerCase(java.util.Locale.ROOT);
        if (typed.isBlank()) return;
        for (int i = 1; i <= names.size(); i++) {
            int next = (rows.selected() + i) % names.size();
            if (names.get(next).startsWith(typed)) {
                rows.select(next);
                rows.focusSelected();
                event.consume();
                return;
            }
        }
    }
}
