package villi.shots;

import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Keys that go to whatever has the focus in a scene. FX thread only.
///
/// @param scene that has the focus
public record KeyBoard(Scene scene) {

    public KeyBoard press(KeyCode code) {
        return fire(KeyEvent.KEY_PRESSED, "", code, false);
    }

    public KeyBoard ctrl(KeyCode code) {
        return fire(KeyEvent.KEY_PRESSED, "", code, true);
    }

    public KeyBoard type(String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(c -> fire(KeyEvent.KEY_TYPED, c, KeyCode.UNDEFINED, false));
        return this;
    }

    private KeyBoard fire(EventType<KeyEvent> type, String character, KeyCode code, boolean ctrl) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        Event.fireEvent(target, new KeyEvent(type, character, character, code, false, ctrl, false, false));
        return this;
    }
}
