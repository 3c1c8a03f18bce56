package villi.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A titled surface. The title states the finding.
public final class Card extends VBox {

    private final HBox head = new HBox();
    private final VBox body = new VBox();

    /// @param heads stand at the right end of the title line
    public Card(String title, Node... heads) {
        getStyleClass().add("card");
        Label label = Boxes.wrapped(title, "t-card");
        Boxes.grow(label);
        head.getStyleClass().add("card-head");
        head.getChildren().add(label);
        head.getChildren().addAll(heads);
        body.getStyleClass().add("card-body");
        Boxes.fill(body);
        getChildren().addAll(head, body);
    }

    /// Without a title line.
    public static VBox plain(Node... nodes) {
        VBox box = new VBox(nodes);
        box.getStyleClass().add("card");
        return box;
    }

    public Card with(Node... nodes) {
        body.getChildren().addAll(nodes);
        return this;
    }

    /// Two lines with an icon before and something to do behind them.
    public static HBox row(Node before, String first, String second, Node... after) {
        VBox text = Boxes.column(2, Boxes.wrapped(first, "t-medium"));
        if (!second.isEmpty()) text.getChildren().add(Boxes.wrapped(second, "t-label"));
        text.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        HBox row = new HBox(before, Boxes.grow(text));
        row.getChildren().addAll(after);
        row.getStyleClass().add("card-row");
        return row;
    }
}
