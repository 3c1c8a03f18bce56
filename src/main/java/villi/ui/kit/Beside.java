package villi.ui.kit;

import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Something to look at beside what a screen is for. It never takes the focus, and only keys that it is offered.
public interface Beside {

    Region node();

    /// Called when it comes into view; the place to load.
    void shown();

    /// Called when it is not needed any more.
    void hidden();

    /// A key while it is in view.
    ///
    /// @return false when it is not one of its keys
    boolean key(KeyEvent event);

    /// Lets the user choose what is shown here.
    void add();
}
