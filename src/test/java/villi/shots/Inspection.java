package villi.shots;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/// Reads a scene graph the way a strict reviewer looks at a window.
public final class Inspection {

    private Inspection() {}

    /// Labels and buttons whose words are cut.
    public static List<String> cut(Parent root) {
        return visible(root)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(Inspection::cut)
                .map(Labeled::getText)
                .toList();
    }

    /// Controls that take the focus and have no name for a screen reader.
    public static List<String> nameless(Parent root) {
        List<Node> named = visible(root)
                .filter(Label.class::isInstance)
                .map(n -> ((Label) n).getLabelFor())
                .filter(java.util.Objects::nonNull)
                .toList();
        return visible(root)
                .filter(n -> n instanceof Control && n.isFocusTraversable() && !(n instanceof ScrollBar))
                .filter(n -> !(n instanceof ScrollPane))
                .filter(n -> blank(n.getAccessibleText()) && !named.contains(n))
                .filter(n -> !(n instanceof Labeled l) || blank(l.getText()))
                .map(Inspection::describe)
                .toList();
    }

    /// Buttons and fields without an id.
    public static List<String> idless(Parent root) {
        return visible(root)
                .filter(n -> n instanceof Button || n instanceof javafx.scene.control.TextInputControl)
                .filter(n -> n.getAccessibleRole() != AccessibleRole.NODE && blank(n.getId()))
                .filter(n -> !n.getStyleClass().contains("arrow-button"))
                .filter(n -> !n.getStyleClass().contains("date-picker-display-node"))
                .map(Inspection::describe)
                .toList();
    }

    /// Words that stick out of the box they stand in.
    public static List<String> outside(Parent root) {
        return visible(root)
                .filter(n -> n instanceof Labeled || n instanceof Text)
                .filter(n -> n.getParent() instanceof javafx.scene.layout.Region && !hanging(n.getParent()))
                .filter(n -> {
                    var parent = (javafx.scene.layout.Region) n.getParent();
                    var bounds = n.getBoundsInParent();
                    return bounds.getMinX() < -1.5
                            || bounds.getMinY() < -1.5
                            || bounds.getMaxX() > parent.getWidth() + 1.5
                            || bounds.getMaxY() > parent.getHeight() + 1.5;
                })
                .map(Inspection::describe)
                .toList();
    }

    /// Words that the window, or a pane that does not scroll sideways, cuts off at its left or right edge.
    public static List<String> beyond(Parent root) {
        return visible(root)
                .filter(n -> n instanceof Text t && !t.getText().isBlank())
                .filter(n -> n.getBoundsInLocal().getWidth() > 0)
                .filter(Inspection::beyond)
                .map(n -> describe(n) + " in " + n.getParent().getId())
                .toList();
    }

    private static boolean beyond(Node node) {
        var words = node.localToScene(node.getBoundsInLocal());
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            if (hanging(up)) return false;
            if (up.getClip() == null && up.getParent() != null) continue;
            var edge = up.localToScene(up.getLayoutBounds());
            if (words.getMinX() < edge.getMinX() - 1.5 || words.getMaxX() > edge.getMaxX() + 1.5) return true;
        }
        return node.getScene() != null && words.getMaxX() > node.getScene().getWidth() + 1.5;
    }

    /// Parts of a row of a table that stick out above or below it, and so lie over its neighbours.
    public static List<String> overlapping(Parent root) {
        return visible(root)
                .filter(n -> n.getParent() instanceof javafx.scene.layout.Region row
                        && row.getStyleClass().contains("table-row")
                        && (n.getBoundsInParent().getMinY() < -1.5
                                || n.getBoundsInParent().getMaxY() > row.getHeight() + 1.5))
                .map(Inspection::describe)
                .toList();
    }

    /// Parts that the Tab key reaches before another one that stands above them, or before them in the same line.
    public static List<String> backward(Parent root) {
        return visible(root)
                .filter(n -> n instanceof Parent && (n instanceof ScrollPane || !(n instanceof Control)))
                .flatMap(n -> backwardIn((Parent) n))
                .toList();
    }

    private static Stream<String> backwardIn(Parent parent) {
        List<Node> stops = parent.getChildrenUnmodifiable().stream()
                .filter(Inspection::stops)
                .toList();
        return Stream.iterate(1, i -> i < stops.size(), i -> i + 1)
                .filter(i -> before(stops.get(i), stops.get(i - 1)))
                .map(i -> describe(stops.get(i)) + " comes after " + describe(stops.get(i - 1)));
    }

    private static boolean stops(Node node) {
        if (!node.isVisible()) return false;
        if (node.isFocusTraversable() && !node.isDisabled()) return true;
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Inspection::stops);
    }

    private static boolean before(Node one, Node other) {
        var a = one.getBoundsInParent();
        var b = other.getBoundsInParent();
        if (a.getMaxY() <= b.getMinY() + 1) return true;
        return a.getMaxX() <= b.getMinX() + 1 && a.getMinY() < b.getMaxY() - 1;
    }

    /// Controls with words that the window does not show and that no scrolling brings into it.
    public static List<String> outsideWindow(Parent root) {
        var scene = root.getScene();
        return worded(root)
                .filter(n -> scrolls(n).isEmpty())
                .filter(n -> {
                    var bounds = n.localToScene(n.getLayoutBounds());
                    return bounds.getMinX() < -1.5
                            || bounds.getMinY() < -1.5
                            || bounds.getMaxX() > scene.getWidth() + 1.5
                            || bounds.getMaxY() > scene.getHeight() + 1.5;
                })
                .map(Inspection::describe)
                .toList();
    }

    /// Controls with words that lie over each other, as far as both are in view.
    public static List<String> covered(Parent root) {
        List<Node> all = worded(root).filter(n -> area(inView(n)) > 0).toList();
        var found = new ArrayList<String>();
        for (int i = 0; i < all.size(); i++) {
            for (Node other : all.subList(i + 1, all.size())) {
                Node one = all.get(i);
                if (!inside(one, other) && !inside(other, one) && area(both(inView(one), inView(other))) > 4)
                    found.add(describe(one) + " and " + describe(other));
            }
        }
        return found;
    }

    private static Stream<Node> worded(Parent root) {
        return visible(root)
                .filter(n -> n instanceof javafx.scene.control.TextInputControl
                        || (n instanceof Labeled l && !blank(l.getText())))
                .filter(n -> n.getLayoutBounds().getWidth() > 0);
    }

    private static List<ScrollPane> scrolls(Node node) {
        var found = new ArrayList<ScrollPane>();
        for (Parent up = node.getParent(); up != null; up = up.getParent())
            if (up instanceof ScrollPane pane) found.add(pane);
        return found;
    }

    private static Bounds inView(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (ScrollPane pane : scrolls(node)) seen = both(seen, pane.localToScene(pane.getLayoutBounds()));
        return seen;
    }

    private static Bounds both(Bounds a, Bounds b) {
        double left = Math.max(a.getMinX(), b.getMinX());
        double top = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - left),
                Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - top));
    }

    private static double area(Bounds bounds) {
        return bounds.getWidth() * bounds.getHeight();
    }

    private static boolean inside(Node node, Node around) {
        for (Node up = node; up != null; up = up.getParent()) if (up.equals(around)) return true;
        return false;
    }

    private static boolean hanging(Parent parent) {
        return parent instanceof javafx.scene.text.TextFlow
                || parent.getParent() instanceof javafx.scene.control.TextInputControl;
    }

    private static boolean cut(Labeled labeled) {
        if (labeled.getText() == null || labeled.getText().isEmpty() || labeled.getWidth() <= 0) return false;
        return labeled.getChildrenUnmodifiable().stream()
                .filter(n -> n instanceof Text && n.getStyleClass().contains("text"))
                .map(n -> ((Text) n).getText())
                .anyMatch(shown -> !shown.equals(labeled.getText()));
    }

    private static Stream<Node> visible(Node node) {
        var all = new ArrayList<Node>();
        collect(node, all);
        return all.stream();
    }

    private static void collect(Node node, List<Node> into) {
        if (!node.isVisible()) return;
        into.add(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(c -> collect(c, into));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String describe(Node node) {
        String words = node instanceof Labeled l ? l.getText() : node instanceof Text t ? t.getText() : "";
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + " '" + words + "'";
    }
}
