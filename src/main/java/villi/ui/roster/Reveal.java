package villi.ui.roster;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls no further than needed to show a part of a page.
final class Reveal {

    private Reveal() {}

    static void in(ScrollPane scroll, Node part) {
        Node page = scroll.getContent();
        double hidden =
                page.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden <= 0) return;
        Bounds at = page.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (at.getMinY() < top) scroll.setVvalue(at.getMinY() / hidden);
        if (at.getMaxY() > bottom) scroll.setVvalue((at.getMaxY() - bottom + top) / hidden);
    }
}
