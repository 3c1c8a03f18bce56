package villi.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef.Purpose;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.ChoiceCards;
import villi.ui.text.Texts;
import villi.usecase.intake.KeyIntake;

/// Asks with which form a new intake starts. Enter takes the one that is marked, at first the usual one; a digit takes
/// the form at that place, F7 gives the marked one to the family.
final class FormChoice {

    private final Texts texts;
    private final List<Questionnaire> forms;
    private final Consumer<Questionnaire> start;
    private final Consumer<Questionnaire> give;
    private final ChoiceCards cards;
    private final ScrollPane node;
    private Questionnaire chosen;

    /// @param give starts the form and hands it to the family
    FormChoice(Texts texts, KeyIntake.Choice offered, Consumer<Questionnaire> start, Consumer<Questionnaire> give) {
        this.texts = texts;
        this.forms = offered.forms();
        this.start = start;
        this.give = give;
        this.chosen = forms.getFirst();
        this.cards = ChoiceCards.stacked(
                "intake-choice",
                forms.stream().map(this::card).toList(),
                chosen.ref().id(),
                id -> chosen = forms.stream()
                        .filter(f -> f.ref().id().equals(id))
                        .findFirst()
                        .orElse(chosen));
        VBox column = Boxes.column(
                16,
                Boxes.wrapped(
                        texts.get(
                                "intake.choice.title",
                                offered.person().patient().name().called()),
                        "t-title"),
                cards,
                new FlowPane(
                        ActionButton.primary("intake-choice-start", texts.get("intake.choice.start"))
                                .key("↵")
                                .press(() -> start.accept(chosen)),
                        ActionButton.normal("intake-choice-family", texts.get("intake.family"))
                                .key("F7")
                                .press(() -> give.accept(chosen))));
        column.getChildren().getLast().getStyleClass().add("intake-choice-acts");
        column.getStyleClass().add("intake-choice");
        node = new ScrollPane(column);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private ChoiceCards.Choice card(Questionnaire form) {
        Purpose purpose = form.ref().purpose();
        String icon = switch (purpose) {
            case FULL -> "mdi2c-clipboard-text-outline";
            case SHORT -> "mdi2c-clipboard-check-outline";
            case FOLLOW_UP -> "mdi2h-history";
        };
        String detail = switch (purpose) {
            case FULL -> "intake.choice.full";
            case SHORT -> "intake.choice.short";
            case FOLLOW_UP -> "intake.choice.follow-up";
        };
        String title = texts.get("intake.choice.card", forms.indexOf(form) + 1, form.title());
        return new ChoiceCards.Choice(form.ref().id(), icon, title, texts.get(detail));
    }

    private void key(KeyEvent e) {
        int place = "123456789".indexOf(e.getText().isEmpty() ? " " : e.getText());
        if (e.getCode() == KeyCode.ENTER && e.getTarget() instanceof ButtonBase button) button.fire();
        else if (e.getCode() == KeyCode.ENTER) start.accept(chosen);
        else if (e.getCode() == KeyCode.F7) give.accept(chosen);
        else if (place >= 0 && place < forms.size()) start.accept(forms.get(place));
        else return;
        e.consume();
    }

    Node node() {
        return node;
    }

    /// Takes the keys.
    void show() {
        node.applyCss();
        node.layout();
        cards.focusChosen();
    }
}
