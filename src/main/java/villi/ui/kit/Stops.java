package villi.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;

/// Where the Tab key stops inside a part of the window.
final class Stops {

    private Stops() {}

    /// All of them, in the order of the Tab key.
    static List<Node> in(Node part) {
        List<Node> stops = new ArrayList<>();
        collect(part, stops);
        return List.copyOf(stops);
    }

    /// The part itself, or something in it.
    static boolean inside(Node part, @Nullable Node node) {
        for (Node up = node; up != null; up = up.getParent()) if (up.equals(part)) return true;
        return false;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) return;
        if (node.isFocusTraversable()) stops.add(node);
        boolean whole = node instanceof Control && node.isFocusTraversable();
        if (!whole && node instanceof Parent parent)
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
    }
}
