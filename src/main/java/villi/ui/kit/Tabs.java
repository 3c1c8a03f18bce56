package villi.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// The tabs of a patient's screens.
public final class Tabs extends HBox {

    private final ToggleGroup group = new ToggleGroup();

    /// @param id kebab-case, becomes the id of the button
    public record Tab(String id, String words) {}

    /// @param right stands at the right end
    public Tabs(List<Tab> tabs, String chosen, Consumer<String> open, Node... right) {
        getStyleClass().add("tabs");
        for (Tab tab : tabs) {
            ToggleButton button = new ToggleButton(tab.words());
            button.setId("tab-" + tab.id());
            button.getStyleClass().setAll("tab-key");
            button.setToggleGroup(group);
            button.setSelected(tab.id().equals(chosen));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                button.setSelected(true);
                open.accept(tab.id());
            });
            getChildren().add(button);
        }
        getChildren().add(Boxes.spring());
        getChildren().addAll(right);
    }
}
