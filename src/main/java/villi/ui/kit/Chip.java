package villi.ui.kit;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A fact in a small coloured shape: icon and words. Not for actions.
public final class Chip extends HBox {

    private Chip(Tone tone, Optional<String> icon, String words) {
        getStyleClass().addAll("chip", tone.styleClass());
        icon.ifPresent(literal -> getChildren().add(new Icon(literal, "chip-part")));
        Label label = Boxes.words(words, "chip-part");
        getChildren().add(label);
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    public static Chip of(Tone tone, String icon, String words) {
        return new Chip(tone, Optional.of(icon), words);
    }

    public static Chip of(Tone tone, String words) {
        return new Chip(tone, Optional.empty(), words);
    }

    /// Words with an icon and no fill, for example "Medical review" in a list.
    public static HBox flag(Tone tone, String icon, String words) {
        HBox box = new HBox(new Icon(icon, "icon-16", tone.ink()), Boxes.words(words, tone.ink()));
        box.getStyleClass().add("flag-words");
        return box;
    }
}
