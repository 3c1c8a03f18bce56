package villi.ui.intake;

import java.util.List;
import javafx.scene.Node;
import villi.ui.kit.HintBar.Hint;

/// What stands in the window while a paper is keyed: the questions, the second entry, or where the two differ.
interface Stage {

    Node node();

    /// Brings everything to the state of the model and takes the keys.
    void show();

    List<Hint> hints();

    /// Esc; false when the screen is to be left.
    default boolean escape() {
        return false;
    }

    default List<Node> panes() {
        return List.of(node());
    }

    default void reveal(Node pane) {}

    /// Takes what stands in the field.
    default void commit() {}
}
