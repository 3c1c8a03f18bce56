package villi.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows, columns and plain labels whose gaps grow with the text.
public final class Boxes {

    private Boxes() {}

    /// Nodes side by side.
    ///
    /// @param gap at 14 px: 0, 2, 4, 6, 8, 12, 16, 20, 24 or 32
    public static HBox row(int gap, Node... nodes) {
        HBox box = new HBox(nodes);
        box.getStyleClass().addAll("row", "gap-" + gap);
        return box;
    }

    /// Nodes under each other.
    ///
    /// @param gap as in [#row]
    public static VBox column(int gap, Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().addAll("gap-" + gap);
        return box;
    }

    /// Takes all room that is left.
    public static Region spring() {
        Region region = new Region();
        HBox.setHgrow(region, Priority.ALWAYS);
        VBox.setVgrow(region, Priority.ALWAYS);
        return region;
    }

    /// The node takes the room that is left in its row.
    public static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) region.setMaxWidth(Double.MAX_VALUE);
        return node;
    }

    /// The node takes the room that is left in its column.
    public static <N extends Node> N fill(N node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) region.setMaxHeight(Double.MAX_VALUE);
        return node;
    }

    /// Words in one line that are never cut.
    public static Label words(String text, String... styleClasses) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// Words that wrap and are never cut.
    public static Label wrapped(String text, String... styleClasses) {
        Label label = new Wrapped(text);
        label.getStyleClass().addAll(styleClasses);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// A fixed width that grows with the text.
    ///
    /// @param pixels at 14 px
    public static <R extends Region> R wide(R region, double pixels) {
        double em = pixels / 14;
        region.setStyle("-fx-min-width: %1$.4fem; -fx-pref-width: %1$.4fem; -fx-max-width: %1$.4fem;".formatted(em));
        return region;
    }

    /// The head of a column, as wide as the cells under it.
    ///
    /// @param pixels at 14 px
    public static HBox head(String words, double pixels) {
        return wide(row(0, words(words)), pixels);
    }

    /// Nodes side by side, all equally wide and high; under each other where they would become too narrow.
    ///
    /// @param each least width of a node at 14 px
    public static Region equal(double each, Node... nodes) {
        return new EqualRow(each, nodes);
    }

    /// A main part and an aside, equally high; under each other where they would become too narrow.
    ///
    /// @param each least width of a part at 14 px
    public static Region aside(double each, Node main, Node aside) {
        return new EqualRow(each, List.of(62.0, 38.0), main, aside);
    }

    /// A thin line between parts of a row.
    public static Region divider() {
        Region region = new Region();
        region.getStyleClass().add("divider");
        return region;
    }
}
