package villi.app;

import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import villi.ui.kit.Theme;
import villi.usecase.practice.Settings;

/// Light or dark, size of the type, place of the window; remembered on this computer only.
final class Looks {

    private static final double SMALLEST_WIDTH = 1180;
    private static final double SMALLEST_HEIGHT = 720;

    private final Settings settings;
    private Settings.Preferences now;

    Looks(Settings settings) {
        this.settings = settings;
        this.now = settings.read();
    }

    Settings settings() {
        return settings;
    }

    /// Takes over what the settings screen has written.
    void adopt(Scene scene, Settings.Preferences next) {
        now = next;
        apply(scene);
    }

    double width() {
        return Math.max(SMALLEST_WIDTH, now.window().width());
    }

    double height() {
        return Math.max(SMALLEST_HEIGHT, now.window().height());
    }

    void apply(Scene scene) {
        boolean dark = switch (now.theme()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
        Theme.apply(scene, dark, now.typePercent());
    }

    void larger(Scene scene) {
        step(scene, 1);
    }

    void smaller(Scene scene) {
        step(scene, -1);
    }

    void normal(Scene scene) {
        change(scene, now.withType(100));
    }

    void change(Scene scene, Settings.Preferences next) {
        now = next;
        apply(scene);
        settings.write(now);
    }

    void remember(Stage window) {
        if (window.isIconified()) return;
        now = now.with(new Settings.Window(
                (int) window.getX(),
                (int) window.getY(),
                (int) window.getWidth(),
                (int) window.getHeight(),
                window.isMaximized()));
        settings.write(now);
    }

    /// Whether one key answers a question and moves on.
    boolean singleKeys() {
        return now.singleKeys();
    }

    void singleKeys(boolean on) {
        now = now.withSingleKeys(on);
        settings.write(now);
    }

    private void step(Scene scene, int by) {
        List<Integer> sizes = Theme.SIZES;
        int at = Math.clamp(sizes.indexOf(now.typePercent()) + by, 0, sizes.size() - 1);
        change(scene, now.withType(sizes.get(at)));
    }
}
