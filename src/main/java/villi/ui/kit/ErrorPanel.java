package villi.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import villi.ui.text.Texts;

/// What went wrong, in three faces: a refusal, trouble outside, a bug.
public final class ErrorPanel extends VBox {

    private ErrorPanel(String title, String accessible) {
        getStyleClass().add("error-panel");
        getChildren().add(Boxes.row(8, new Icon("mdi2a-alert", "icon-20", "ink-rust"), Boxes.wrapped(title, "t-card")));
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(accessible);
    }

    /// A rule says no: why, one reason a line.
    public static ErrorPanel refusal(String title, List<String> reasons) {
        ErrorPanel panel = new ErrorPanel(title, title + ". " + String.join(". ", reasons));
        reasons.forEach(r -> panel.getChildren().add(Boxes.wrapped(r)));
        return panel;
    }

    /// Something outside failed: what was not done, that typed data is safe, what to do now.
    ///
    /// @param acts for example Retry
    public static ErrorPanel trouble(String title, String text, Node... acts) {
        ErrorPanel panel = new ErrorPanel(title, title + ". " + text);
        panel.getChildren().add(Boxes.wrapped(text));
        if (acts.length > 0) panel.getChildren().add(Boxes.row(8, acts));
        return panel;
    }

    /// A bug: a code to report, nothing else of use to a user.
    public static ErrorPanel bug(Texts texts, String code, String details, Runnable goOn) {
        ErrorPanel panel = new ErrorPanel(texts.get("bug.title"), texts.get("bug.title"));
        panel.getStyleClass().add("bug");
        Label text = Boxes.wrapped(texts.get("bug.text", code));
        var copy = ActionButton.normal("bug-copy", texts.get("bug.copy")).press(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
        });
        var go = ActionButton.primary("bug-continue", texts.get("bug.continue")).press(goOn);
        panel.getChildren().addAll(text, Boxes.row(8, go, copy));
        return panel;
    }
}
