package villi.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The picture of a key, for example `Ctrl K`.
public final class KeyCap extends Label {

    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key-cap");
        setMinWidth(Region.USE_PREF_SIZE);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /// Without a frame, where many stand below each other.
    public static KeyCap bare(String key) {
        KeyCap cap = new KeyCap(key);
        cap.getStyleClass().add("bare");
        return cap;
    }
}
