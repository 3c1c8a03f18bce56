package villi.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A red flag over the full width. It is never dismissed; a named person clears it with a reason.
public final class FlagBanner extends HBox {

    private final VBox text = new VBox();

    /// Level, strongest first; each has its own shape.
    public enum Level {
        EMERGENCY("emergency", "mdi2a-alert-octagon"),
        SAME_DAY("same-day", "mdi2a-alert-rhombus"),
        REVIEW("review", "mdi2a-alert"),
        CONDITION("condition", "mdi2a-alert-circle"),
        CLEARED("cleared", "mdi2c-check-circle");

        private final String styleClass;
        private final String icon;

        Level(String styleClass, String icon) {
            this.styleClass = styleClass;
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }

        public Tone tone() {
            return switch (this) {
                case EMERGENCY, SAME_DAY -> Tone.RED;
                case REVIEW -> Tone.RUST;
                case CONDITION -> Tone.AMBER;
                case CLEARED -> Tone.GREEN;
            };
        }
    }

    /// @param sentence what was answered, with the question number; for a cleared flag who, when and why
    /// @param acts at most two buttons
    public FlagBanner(Level level, String title, String sentence, Node... acts) {
        getStyleClass().addAll("flag-banner", level.styleClass);
        text.getChildren().setAll(Boxes.wrapped(title, "flag-title"), Boxes.wrapped(sentence, "flag-sentence"));
        text.getStyleClass().addAll("flag-text", "gap-2");
        getChildren().addAll(new Icon(level.icon, "icon-30"), Boxes.grow(text));
        getChildren().addAll(acts);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title + ". " + sentence);
    }

    /// For a narrow column: what to do stands under the words.
    public FlagBanner stacked() {
        List<Node> acts = List.copyOf(getChildren().subList(2, getChildren().size()));
        getChildren().removeAll(acts);
        if (acts.isEmpty()) return this;
        HBox row = Boxes.row(8);
        row.getChildren().setAll(acts);
        row.getStyleClass().add("flag-acts");
        text.getChildren().add(row);
        return this;
    }
}
