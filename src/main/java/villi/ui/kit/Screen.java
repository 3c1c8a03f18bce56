package villi.ui.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import villi.ui.kit.HintBar.Hint;

/// A screen is a node with a life: whatever it subscribes to when shown it drops when hidden.
public interface Screen {

    Node node();

    /// Words for the window's title, for example `Mia Keller, intake 72 of 148`.
    ObservableValue<String> title();

    /// What stands around the screen.
    default Frame frame() {
        return new Frame.Rail();
    }

    /// Keys of this screen, most used first; they stand in the bar at the bottom and in the key sheet.
    default List<Hint> hints() {
        return List.of();
    }

    /// The standing note at the right end of the bottom bar; empty text for none.
    default ObservableValue<String> note() {
        return new javafx.beans.property.SimpleStringProperty("");
    }

    /// Panes that F6 visits in order.
    default List<Node> panes() {
        return List.of(node());
    }

    /// F6 goes to this pane: a screen that shows one at a time brings it to the front.
    default void reveal(Node pane) {}

    /// Called when the screen stands in the window; the place to load and to focus.
    default void shown() {}

    /// Called when the screen is left; the place to save what is typed and to drop what still runs.
    default void hidden() {}

    /// Esc: true when the screen closed something of its own and stays.
    default boolean escape() {
        return false;
    }

    /// What stands around a screen.
    sealed interface Frame {
        /// Top bar, navigation rail with words, bottom bar.
        record Rail() implements Frame {}

        /// Top bar, navigation rail as icons, bottom bar.
        record SmallRail() implements Frame {}

        /// Top bar with the way back, no rail, bottom bar.
        ///
        /// @param back where Esc leads, for example `Today`
        record Back(String back) implements Frame {}

        /// Nothing: first run, unlock.
        record Bare() implements Frame {}
    }
}
