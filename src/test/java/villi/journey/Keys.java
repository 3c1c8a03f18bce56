package villi.journey;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A keyboard: what is pressed goes to whatever has the focus. FX thread only.
final class Keys {

    private final Scene scene;

    Keys(Scene scene) {
        this.scene = scene;
    }

    Keys press(KeyCode code) {
        return press(code, false, false);
    }

    Keys ctrl(KeyCode code) {
        return press(code, true, false);
    }

    /// Types characters one by one, as a person does.
    Keys type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(c -> {
            fire(KeyEvent.KEY_PRESSED, "", code(c), false, false);
            fire(KeyEvent.KEY_TYPED, c, KeyCode.UNDEFINED, false, false);
            fire(KeyEvent.KEY_RELEASED, "", code(c), false, false);
        });
        return this;
    }

    private Keys press(KeyCode code, boolean ctrl, boolean shift) {
        fire(KeyEvent.KEY_PRESSED, "", code, ctrl, shift);
        fire(KeyEvent.KEY_RELEASED, "", code, ctrl, shift);
        return this;
    }

    private static KeyCode code(String character) {
        return List.of(KeyCode.values()).stream()
                .filter(k -> k.isLetterKey() || k.isDigitKey())
                .filter(k -> k.getChar().equalsIgnoreCase(character))
                .findFirst()
                .orElse(KeyCode.UNDEFINED);
    }

    private void fire(
            javafx.event.EventType<KeyEvent> type, String character, KeyCode code, boolean ctrl, boolean shift) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, character, character, code, shift, ctrl, false, false));
    }
}
