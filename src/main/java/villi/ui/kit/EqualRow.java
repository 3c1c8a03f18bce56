package villi.ui.kit;

import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/// Nodes side by side, all equally high and as wide as their shares; under each other where they would become too
/// narrow.
final class EqualRow extends GridPane {

    private final Node[] nodes;
    private final List<Double> shares;
    private final Probe room;

    /// @param each least width of a node at 14 px
    EqualRow(double each, Node... nodes) {
        this(each, Collections.nCopies(nodes.length, 100.0 / nodes.length), nodes);
    }

    /// @param each least width of a node at 14 px
    /// @param shares of the width, in percent
    EqualRow(double each, List<Double> shares, Node... nodes) {
        this.nodes = nodes.clone();
        this.shares = List.copyOf(shares);
        this.room = new Probe(this, each * nodes.length);
        getStyleClass().add("equal");
        getChildren().add(room.node());
        for (Node node : nodes) {
            if (node instanceof Region region) {
                region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                region.setMinWidth(0);
            }
        }
        getChildren().addAll(nodes);
        room.narrow().addListener((_, _, _) -> arrange());
        arrange();
    }

    private void arrange() {
        boolean stacked = room.narrow().get();
        int columns = stacked ? 1 : nodes.length;
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(stacked ? 100 : shares.get(i));
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
        for (int i = 0; i < nodes.length; i++) GridPane.setConstraints(nodes[i], stacked ? 0 : i, stacked ? i : 0);
    }
}
