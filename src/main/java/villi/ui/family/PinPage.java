package villi.ui.family;

import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.text.Texts;

/// Asks for the PIN. Nothing of the answers stands here.
final class PinPage {

    private final Texts texts;
    private final FamilyModel model;
    private final VBox node = new VBox();
    private final PasswordField field = digits("family-pin", new PasswordField());
    private final Label said = Boxes.wrapped("", "family-problem");
    private boolean wrong;

    PinPage(Texts texts, FamilyModel model) {
        this.texts = texts;
        this.model = model;
        boolean paused = model.view() == FamilyModel.View.PAUSED;
        field.setAccessibleText(texts.get("family.pin"));
        field.textProperty().addListener((_, _, text) -> {
            if (!text.isEmpty()) wrong = false;
            tell();
        });
        ActionButton open = ActionButton.primary("family-pin-open", texts.get("family.pin.open"))
                .press(this::enter);
        open.getStyleClass().add("big");
        HBox acts = Boxes.row(12, open);
        if (!paused) {
            ActionButton stay =
                    ActionButton.normal("family-stay", texts.get("family.stay")).press(model::stay);
            stay.getStyleClass().add("big");
            acts.getChildren().add(stay);
        }
        VBox left = Boxes.column(
                12,
                Boxes.wrapped(texts.get(paused ? "family.paused" : "family.leave"), "family-question"),
                Boxes.wrapped(texts.get(paused ? "family.paused.words" : "family.leave.words"), "family-help"),
                field,
                said,
                acts);
        left.getStyleClass().add("family-typed");
        NumberPad pad = new NumberPad(texts, "pin-pad", "", this::typed, field::deletePreviousChar);
        HBox beside = new HBox(left, pad);
        beside.getStyleClass().add("family-beside");
        node.getStyleClass().add("family-page");
        node.getChildren().add(beside);
        tell();
    }

    /// A field that takes nothing but as many digits as a PIN may have.
    static <F extends PasswordField> F digits(String id, F field) {
        field.setId(id);
        field.getStyleClass().add("family-field");
        field.setContextMenu(new ContextMenu());
        field.setTextFormatter(new TextFormatter<>(change -> {
            if (!change.getControlNewText().matches("\\d{0," + PinLock.MOST + "}")) refuse(change);
            return change;
        }));
        return field;
    }

    /// Leaves everything as it was.
    private static void refuse(TextFormatter.Change change) {
        change.setText("");
        change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
        change.setCaretPosition(change.getControlCaretPosition());
        change.setAnchor(change.getControlCaretPosition());
    }

    Node node() {
        return node;
    }

    Node first() {
        return field;
    }

    /// Tries what stands in the field.
    void enter() {
        if (field.getText().isEmpty()) return;
        PinLock.Result result = model.pin(field.getText());
        wrong = result == PinLock.Result.WRONG;
        field.clear();
        tell();
    }

    /// Says what is wrong and how long the lock still waits.
    void tell() {
        Optional<Duration> waits = model.waits();
        field.setDisable(waits.isPresent());
        said.setText(
                waits.map(w -> texts.get("family.pin.waits", w.plusMillis(999).toSeconds()))
                        .orElseGet(() -> wrong ? texts.get("family.pin.wrong") : ""));
        said.setManaged(!said.getText().isEmpty());
        said.setVisible(said.isManaged());
    }

    private void typed(String digit) {
        field.appendText(digit);
        field.requestFocus();
        field.end();
    }
}
