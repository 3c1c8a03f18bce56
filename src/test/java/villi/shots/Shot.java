package villi.shots;

import java.util.function.Consumer;
import java.util.function.Function;
import villi.ui.kit.Screen;

/// A screen in one state, ready to be looked at.
///
/// @param name kebab-case, becomes the name of the picture
/// @param screen makes it for a stage
/// @param then does something on it once it stands in the window, for example opens the palette
public record Shot(String name, Function<ShotStage, Screen> screen, Consumer<ShotStage> then) {

    public static Shot of(String name, Function<ShotStage, Screen> screen) {
        return new Shot(name, screen, _ -> {});
    }

    public Shot after(Consumer<ShotStage> act) {
        return new Shot(name, screen, act);
    }
}
