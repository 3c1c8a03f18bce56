package villi.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import villi.domain.paper.PaperMatch;
import villi.domain.questionnaire.Questionnaire;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Field;
import villi.ui.text.Texts;
import villi.usecase.intake.KeyIntake;

/// Asks for the code and the first letters of the name on the paper, so that no paper is keyed into the wrong patient.
/// Enter goes on; F4 says that there is no paper.
final class PaperAsk {

    private final Texts texts;
    private final KeyIntake.Choice offered;
    private final Acts acts;
    private final TextField code = new TextField();
    private final TextField letters = new TextField();
    private final Field codeField;
    private final Field lettersField;
    private final Label what = Boxes.wrapped("", "ink-2");
    private final ScrollPane node;
    private Questionnaire form;

    /// What the screen does.
    interface Acts {

        /// Compares what was typed and tells [PaperAsk#told].
        void compare(Questionnaire form, String code, String letters);

        void start(Questionnaire form);
    }

    PaperAsk(Texts texts, KeyIntake.Choice offered, Questionnaire form, Acts acts) {
        this.texts = texts;
        this.offered = offered;
        this.form = form;
        this.acts = acts;
        code.setId("paper-code");
        letters.setId("paper-letters");
        codeField = new Field(texts.get("intake.paper.code"), code).note(texts.get("intake.paper.code.where"));
        lettersField = new Field(texts.get("intake.paper.letters"), letters);
        what.setText(form.title());
        VBox column = Boxes.column(
                16,
                Boxes.column(
                        4,
                        Boxes.wrapped(
                                texts.get(
                                        "intake.paper.title",
                                        offered.person().patient().name().called()),
                                "t-title"),
                        what),
                codeField,
                lettersField,
                ActionButton.primary("paper-open", texts.get("intake.paper.open"))
                        .key("↵")
                        .press(this::compare),
                ActionButton.quiet("paper-none", texts.get("intake.paper.none"))
                        .key("F4")
                        .press(() -> acts.start(this.form)));
        column.getStyleClass().add("intake-choice");
        node = new ScrollPane(column);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void key(KeyEvent e) {
        if (e.getCode() == KeyCode.F4) acts.start(form);
        else if (e.getCode() == KeyCode.ENTER && code.isFocused()) letters.requestFocus();
        else if (e.getCode() == KeyCode.ENTER && letters.isFocused()) compare();
        else return;
        e.consume();
    }

    private void compare() {
        acts.compare(form, code.getText().strip(), letters.getText().strip());
    }

    /// Opens the form, or says at the field what does not fit. Nothing opens unless both fit.
    void told(PaperMatch match) {
        codeField.error("");
        lettersField.error("");
        switch (match) {
            case PaperMatch.Fits _ -> acts.start(form);
            case PaperMatch.Misread _ -> wrong(codeField, code, texts.get("intake.paper.misread"));
            case PaperMatch.OtherPatient _ -> wrong(codeField, code, texts.get("intake.paper.other-patient", called()));
            case PaperMatch.OtherName _ -> wrong(lettersField, letters, texts.get("intake.paper.other-name", called()));
            case PaperMatch.SharedName _ -> wrong(lettersField, letters, texts.get("intake.paper.shared", called()));
            case PaperMatch.OtherForm(var ref) ->
                offered.forms().stream()
                        .filter(f -> f.ref().equals(ref))
                        .findFirst()
                        .ifPresentOrElse(
                                this::other,
                                () -> wrong(codeField, code, texts.get("intake.paper.other-form", called())));
        }
    }

    /// The paper is another form of this patient: shows which, and Enter once more opens that one.
    private void other(Questionnaire paper) {
        form = paper;
        what.setText(paper.title());
        lettersField.error(texts.get("intake.paper.is-form", paper.title()));
        letters.requestFocus();
    }

    private static void wrong(Field field, TextField control, String text) {
        field.error(text);
        control.requestFocus();
        control.selectAll();
    }

    private String called() {
        return offered.person().patient().name().called();
    }

    Node node() {
        return node;
    }

    /// Takes the keys.
    void show() {
        node.applyCss();
        node.layout();
        code.requestFocus();
    }
}
