package villi.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls so that a node is seen whole: the toolkit does that for Tab, and not for keys that move in a list.
final class Reveal {

    private Reveal() {}

    /// Does nothing outside of a scroll pane, or when the node is seen.
    static void of(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ScrollPane pane) {
                scroll(pane, node);
                return;
            }
        }
    }

    private static void scroll(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        double view = pane.getViewportBounds().getHeight();
        double room = content.getBoundsInLocal().getHeight() - view;
        if (room <= 0) return;
        Bounds at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double top = pane.getVvalue() * room;
        if (at.getMinY() < top) pane.setVvalue(at.getMinY() / room);
        else if (at.getMaxY() > top + view) pane.setVvalue((at.getMaxY() - view) / room);
    }
}
