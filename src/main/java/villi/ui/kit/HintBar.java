package villi.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The bar at the bottom: the keys of this screen and a standing note.
public final class HintBar extends HBox {

    private final HBox keys = new Whole();
    private final Label note = Boxes.words("", "t-label");
    private List<Hint> shown = List.of();

    /// One key, or several that belong together, and what it does.
    public record Hint(List<String> keys, String words) {

        public Hint {
            keys = List.copyOf(keys);
        }

        public static Hint of(String key, String words) {
            return new Hint(List.of(key), words);
        }
    }

    public HintBar() {
        setId("hint-bar");
        getStyleClass().add("hint-bar");
        keys.getStyleClass().setAll("hint-bar-keys");
        keys.spacingProperty().bind(spacingProperty());
        keys.setMinWidth(0);
        keys.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(Boxes.grow(keys), note);
    }

    public void show(List<Hint> hints) {
        if (hints.equals(shown)) return;
        shown = List.copyOf(hints);
        keys.getChildren().setAll(hints.stream().map(HintBar::hint).toList());
    }

    /// The text at the right end.
    public Label note() {
        return note;
    }

    /// Shows what fits whole; the key sheet has the rest.
    private static final class Whole extends HBox {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            for (var each : getChildren())
                each.setVisible(each.getBoundsInParent().getMaxX() <= getWidth() + 1);
        }
    }

    static HBox hint(Hint hint) {
        HBox box = new HBox();
        box.getStyleClass().add("hint");
        HBox caps = Boxes.row(2);
        hint.keys().forEach(k -> caps.getChildren().add(new KeyCap(k)));
        box.getChildren().addAll(caps, Boxes.words(hint.words()));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }
}
