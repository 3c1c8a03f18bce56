package villi.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Brings a row of a long list into view. At the lower edge the list turns like a page: the row stands on top, what
/// comes is seen, and nothing moves until the page is done.
final class Scrolling {

    private Scrolling() {}

    /// @param more how much of the neighbours is seen too, in pixels
    static void to(ScrollPane scroll, VBox rows, Node row, double more) {
        double view = scroll.getViewportBounds().getHeight();
        double all = rows.getHeight();
        if (all <= view || view <= 0) return;
        double top = row.getBoundsInParent().getMinY() - more;
        double bottom = row.getBoundsInParent().getMaxY() + more;
        double now = scroll.getVvalue() * (all - view);
        if (top < now) scroll.setVvalue(Math.max(0, top / (all - view)));
        if (bottom - top > view) scroll.setVvalue(Math.clamp((top + more - 4) / (all - view), 0, 1));
        else if (bottom > now + view) scroll.setVvalue(Math.min(1, top / (all - view)));
    }
}
