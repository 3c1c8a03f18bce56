package villi.ui.kit;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// How sure an answer is: not asked and told are dashed, confirmed is solid; the border alone tells them apart in
/// print.
public final class StateChip extends HBox {

    private StateChip(String styleClass, String icon, String words) {
        getStyleClass().addAll("state-chip", styleClass);
        getChildren().addAll(new Icon(icon, "chip-part"), Boxes.words(words, "chip-part"));
        setMinWidth(Region.USE_PREF_SIZE);
        setMaxWidth(Region.USE_PREF_SIZE);
    }

    public static StateChip notAsked(String words) {
        return new StateChip("not-asked", "mdi2m-minus-circle-outline", words);
    }

    public static StateChip told(String words) {
        return new StateChip("told", "mdi2a-account-voice", words);
    }

    public static StateChip confirmed(String words) {
        return new StateChip("confirmed", "mdi2c-check-circle", words);
    }
}
