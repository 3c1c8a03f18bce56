package villi.ui.kit;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A control with its label above and one line below for a note or for what is wrong.
public final class Field extends VBox {

    private final Control control;
    private final Label below = Boxes.wrapped("", "field-note");
    private String note = "";

    public Field(String label, Control control) {
        this.control = control;
        getStyleClass().add("field");
        Label above = Boxes.wrapped(label, "field-label");
        above.setLabelFor(control);
        if (control.getAccessibleText() == null) control.setAccessibleText(label);
        control.setMaxWidth(Double.MAX_VALUE);
        below.setManaged(false);
        below.setVisible(false);
        getChildren().addAll(above, control, below);
    }

    /// A quiet line under the control; empty takes it away.
    public Field note(String text) {
        note = text;
        show(text, "field-note", false);
        return this;
    }

    /// What is wrong and how to mend it; empty goes back to the note.
    public void error(String text) {
        if (text.isEmpty()) {
            show(note, "field-note", false);
        } else {
            show(text, "field-error", true);
        }
    }

    public boolean wrong() {
        return control.getStyleClass().contains("wrong");
    }

    private void show(String text, String styleClass, boolean wrong) {
        below.setText(text);
        below.getStyleClass().removeAll("field-note", "field-error");
        below.getStyleClass().add(styleClass);
        below.setManaged(!text.isEmpty());
        below.setVisible(!text.isEmpty());
        control.getStyleClass().remove("wrong");
        if (wrong) control.getStyleClass().add("wrong");
        control.setAccessibleHelp(text);
    }
}
