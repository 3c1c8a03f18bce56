package villi.ui.roster;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.roster.Checked;
import villi.domain.roster.Problem;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Icon;
import villi.ui.text.Texts;

/// What taking the list in would do. Nothing is written yet.
final class CheckPage {

    private final Texts texts;
    private final ImportModel model;
    private final ImportWords words;
    private final java.util.function.Consumer<ImportStep.Check> save;
    private ActionButton first = ActionButton.normal("list-back", "");

    /// @param save asks for a place and saves the rows that are left out
    CheckPage(Texts texts, ImportModel model, ImportWords words, java.util.function.Consumer<ImportStep.Check> save) {
        this.texts = texts;
        this.model = model;
        this.words = words;
        this.save = save;
    }

    VBox of(ImportStep.Check step) {
        Checked checked = step.checked();
        VBox page = Boxes.column(
                16,
                Boxes.equal(
                        180,
                        figure(checked.fresh(), "list.figure.new", "mdi2a-account-plus-outline", "ink-green"),
                        figure(checked.known(), "list.figure.known", "mdi2a-account-multiple-outline", "ink-blue"),
                        figure(checked.wrong(), "list.figure.wrong", "mdi2a-alert-outline", "ink-rust")));
        if (!checked.problems().isEmpty()) page.getChildren().add(Boxes.fill(leftOut(step)));
        ActionButton back =
                ActionButton.normal("list-back", texts.get("list.back")).press(() -> model.back(step.columns()));
        var acts = Boxes.row(8);
        first = back;
        if (checked.fresh() > 0) {
            first = ActionButton.primary("list-take-in", texts.count("list.take-in", checked.fresh()))
                    .key(texts.get("key.ctrl-enter"))
                    .press(() -> model.start(step));
            acts.getChildren().add(first);
        }
        acts.getChildren().add(back);
        page.getChildren().add(acts);
        return page;
    }

    void focus() {
        first.requestFocus();
    }

    private Node figure(int count, String key, String icon, String ink) {
        VBox words =
                Boxes.column(0, Boxes.words(Texts.number(count), "t-display"), Boxes.wrapped(texts.get(key), "ink-2"));
        VBox card = Card.plain(Boxes.row(12, new Icon(icon, "icon-26", count == 0 ? "ink-3" : ink), Boxes.grow(words)));
        card.getStyleClass().add("figure");
        return card;
    }

    private VBox leftOut(ImportStep.Check step) {
        List<String> heads = step.columns().layout().headings() ? step.columns().heads() : List.of();
        ListView<Problem> list =
                new ListView<>(FXCollections.observableList(step.checked().problems()));
        list.setId("list-problems");
        list.getStyleClass().addAll("plain-list", "left-out");
        list.setAccessibleText(texts.get("list.left-out"));
        list.setCellFactory(_ -> new ProblemCell(texts, words, heads));
        ActionButton keep = ActionButton.quiet("list-save", texts.get("list.save"))
                .icon("mdi2c-content-save-outline")
                .key(texts.get("list.save.key"))
                .press(() -> save.accept(step));
        HBox head = new HBox(Boxes.grow(Boxes.wrapped(texts.get("list.left-out"), "t-card")), keep);
        head.getStyleClass().add("card-head");
        return Card.plain(head, Boxes.fill(list));
    }
}
