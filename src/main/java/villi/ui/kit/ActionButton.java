package villi.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A button with a verb, an icon before it and the picture of its key behind it.
public final class ActionButton extends Button {

    private final HBox content = Boxes.row(8);
    private final Label words = new Label();

    private ActionButton(String id, String text, String kind) {
        super(text);
        setId(id);
        getStyleClass().add(kind);
        content.getStyleClass().setAll("button-content");
        words.textProperty().bind(textProperty());
        words.setMinWidth(Region.USE_PREF_SIZE);
        content.getChildren().add(words);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        accessibleTextProperty().bind(textProperty());
        setMinWidth(Region.USE_PREF_SIZE);
        setMnemonicParsing(false);
    }

    /// The next step; one in each region of a screen.
    public static ActionButton primary(String id, String text) {
        return new ActionButton(id, text, "primary");
    }

    public static ActionButton normal(String id, String text) {
        return new ActionButton(id, text, "normal");
    }

    /// No border, inside cards and heads.
    public static ActionButton quiet(String id, String text) {
        return new ActionButton(id, text, "quiet");
    }

    /// Only for what cannot be undone.
    public static ActionButton danger(String id, String text) {
        return new ActionButton(id, text, "danger");
    }

    /// Not possible yet, but it can be focused and says why; the list of what blocks it stands beside it.
    public static ActionButton blocked(String id, String text) {
        return new ActionButton(id, text, "blocked").icon("mdi2l-lock-outline");
    }

    /// An icon alone; the words are its accessible text and its tooltip.
    public static ActionButton iconOnly(String id, String literal, String words) {
        ActionButton button = new ActionButton(id, words, "icon-only");
        button.content.getChildren().setAll(new Icon(literal, "icon-18"));
        button.setTooltip(new Tooltip(words));
        return button;
    }

    public ActionButton icon(String literal) {
        content.getChildren().addFirst(new Icon(literal, "icon-16"));
        return this;
    }

    /// An icon behind the words, for the way on.
    public ActionButton iconBehind(String literal) {
        content.getChildren().add(new Icon(literal, "icon-16"));
        return this;
    }

    /// @param key as on the keyboard, for example `Ctrl N`, `↵`
    public ActionButton key(String key) {
        content.getChildren().add(new KeyCap(key));
        return this;
    }

    public ActionButton small() {
        getStyleClass().add("small");
        return this;
    }

    public ActionButton large() {
        getStyleClass().add("large");
        return this;
    }

    /// What a screen reader says in place of the text.
    public ActionButton says(String words) {
        accessibleTextProperty().unbind();
        setAccessibleText(words);
        return this;
    }

    public ActionButton press(Runnable act) {
        setOnAction(_ -> act.run());
        return this;
    }
}
