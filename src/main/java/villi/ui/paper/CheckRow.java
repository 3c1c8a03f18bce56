package villi.ui.paper;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import villi.domain.intake.Answer;
import villi.domain.paper.ReadBack.Found;
import villi.domain.paper.Returned;
import villi.domain.questionnaire.Item;
import villi.ui.kit.Boxes;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.RowList;
import villi.ui.kit.Tone;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;

/// One answer of a returned form: taken or left, the question, what stands in the file and what the practice has.
final class CheckRow {

    private final Texts texts;
    private final CheckModel model;
    private final Returned.Row place;
    private final StackPane mark = new StackPane();
    private final String words;
    private final RowList.Row row;

    CheckRow(Texts texts, String called, CheckModel model, Returned.Row place) {
        this.texts = texts;
        this.model = model;
        this.place = place;
        Item item = place.item();
        String question = item.wording().text().replace("{x}", called);
        if (place.slot().row() > 0)
            question = texts.get("intake.row", question, place.slot().row());
        this.words = question + ": " + found();
        HBox node = new HBox(
                mark,
                Boxes.wide(Boxes.row(0, Boxes.words(item.number() > 0 ? String.valueOf(item.number()) : "")), 32),
                Boxes.grow(Boxes.column(2, shrinking(question, "ink-2"), shrinking(found(), "t-strong"))),
                chip());
        node.getStyleClass().add("table-row");
        this.row = new RowList.Row(node, accessible(), this::turn);
        show();
    }

    private static Label shrinking(String text, String styleClass) {
        Label label = Boxes.wrapped(text, styleClass);
        label.setMinWidth(0);
        return label;
    }

    RowList.Row row() {
        return row;
    }

    void turn() {
        model.turn(place);
        show();
        row.node().setAccessibleText(accessible());
    }

    private void show() {
        mark.getChildren()
                .setAll(new Icon(
                        model.taken(place) ? "mdi2c-checkbox-marked" : "mdi2c-checkbox-blank-outline", "icon-20"));
    }

    private String accessible() {
        return texts.get(model.taken(place) ? "returned.row.taken" : "returned.row.left", words);
    }

    /// What a teen answered alone is not shown at the desk.
    private String found() {
        boolean secret = place.item().duty().confidential();
        return switch (place.found()) {
            case Found.Unreadable(String key, String text) ->
                instead(secret || text.isBlank() ? texts.get(key) : texts.get("returned.stands", text, texts.get(key)));
            case Found.Read(Answer answer) -> instead(said(answer));
            case Found.Nothing _ -> "";
        };
    }

    private String instead(String found) {
        return place.present() instanceof Answer.Silent
                ? found
                : texts.get("returned.instead", found, said(place.present()));
    }

    private String said(Answer answer) {
        return place.item().duty().confidential()
                ? texts.get("intake.alone.step")
                : new AnswerWords(texts).of(place.item(), answer);
    }

    private Chip chip() {
        return switch (place.state()) {
            case UNREADABLE -> Chip.of(Tone.AMBER, "mdi2e-eye-off-outline", texts.get("returned.state.unreadable"));
            case DIFFERENT -> Chip.of(Tone.AMBER, "mdi2s-swap-horizontal", texts.get("returned.state.different"));
            case NEW -> Chip.of(Tone.PLAIN, texts.get("returned.state.new"));
            case SAME -> Chip.of(Tone.PLAIN, texts.get("returned.state.same"));
        };
    }
}
