package villi.ui.kit;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.ToggleSwitch;

/// On or off, with the mouse, Space or Enter.
public final class Switch {

    private Switch() {}

    /// @param id kebab-case
    /// @param words what is switched, for a screen reader
    /// @param chosen told at each turn
    public static ToggleSwitch of(String id, String words, boolean on, Consumer<Boolean> chosen) {
        ToggleSwitch made = new ToggleSwitch();
        made.setId(id);
        made.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        made.setAccessibleText(words);
        made.setSelected(on);
        made.selectedProperty().addListener((_, _, now) -> chosen.accept(now));
        made.setOnKeyPressed(e -> {
            if (e.getCode() != KeyCode.SPACE && e.getCode() != KeyCode.ENTER) return;
            made.setSelected(!made.isSelected());
            e.consume();
        });
        return made;
    }
}
