package villi.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// What shows through a scroll pane.
public final class Viewport {

    private Viewport() {}

    /// Draws only what changed in a scroll pane. The toolkit keeps a picture of what shows in it, which helps to
    /// scroll, but draws all of that again with each change inside: too much where every key changes something.
    public static void changing(ScrollPane scroll) {
        scroll.skinProperty().addListener((_, _, _) -> uncached(scroll));
    }

    private static void uncached(ScrollPane scroll) {
        for (Node part : scroll.getChildrenUnmodifiable())
            if (part.getStyleClass().contains("viewport")) part.setCache(false);
    }
}
