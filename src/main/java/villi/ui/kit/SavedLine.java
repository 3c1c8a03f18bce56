package villi.ui.kit;

import java.time.LocalTime;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import villi.ui.text.Dates;
import villi.ui.text.Texts;

/// Says whether everything typed is kept: "Saved 10:42:07", "Saving" after 0.3 s, "Not saved, trying again".
public final class SavedLine {

    private static final Duration PATIENCE = Duration.millis(300);

    private final Texts texts;
    private final HBox node = new HBox();
    private final Label words = Boxes.words("");
    private final PauseTransition slow = new PauseTransition(PATIENCE);

    public SavedLine(Texts texts) {
        this.texts = texts;
        node.setId("saved-line");
        node.getStyleClass().add("saved-line");
        node.setAccessibleRole(AccessibleRole.TEXT);
        slow.setOnFinished(_ -> show("mdi2d-dots-horizontal", texts.get("kit.saving"), "ink-2"));
    }

    /// Something is being written; shown only when it takes longer than 0.3 s.
    public void saving() {
        slow.playFromStart();
    }

    /// All is on disk.
    public void saved(LocalTime at) {
        slow.stop();
        show("mdi2c-check", texts.get("kit.saved", Dates.clock(at)), "ink-green");
    }

    /// Ctrl+S: says that there is nothing to do.
    public void confirm() {
        if (!words.getText().isEmpty() && words.getStyleClass().contains("ink-green")) {
            String text = words.getText();
            String already = texts.get("kit.saved.already", text.substring(text.lastIndexOf(' ') + 1));
            if (!text.equals(already)) show("mdi2c-check", already, "ink-green");
        }
    }

    /// Writing failed and is tried again; stays until it worked.
    public void notSaved() {
        slow.stop();
        show("mdi2a-alert", texts.get("kit.saved.not"), "ink-rust");
    }

    public HBox node() {
        return node;
    }

    private void show(String icon, String text, String ink) {
        if (text.equals(words.getText())) return; // most often: saved again within the same minute
        words.setText(text);
        words.getStyleClass().removeIf(c -> c.startsWith("ink-"));
        words.getStyleClass().add(ink);
        node.getChildren().setAll(new Icon(icon, "icon-16", ink), words);
        node.setAccessibleText(text);
    }
}
