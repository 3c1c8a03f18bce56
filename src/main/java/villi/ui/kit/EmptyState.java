package villi.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Nothing here yet: one sentence and what to do.
public final class EmptyState extends VBox {

    public EmptyState(String sentence, Node... acts) {
        getStyleClass().add("empty-state");
        getChildren().add(Boxes.wrapped(sentence));
        getChildren().addAll(acts);
    }
}
