package villi.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The look of the windows: light or dark, and the size of the type.
public final class Theme {

    /// Type sizes in percent that can be chosen.
    public static final List<Integer> SIZES = List.of(90, 100, 110, 125, 150, 175, 200);

    private static final double ROOT_PIXELS = 14;
    private static final List<String> FONTS = List.of("Regular", "Medium", "SemiBold", "Bold");

    private Theme() {}

    /// Loads Inter; call once before the first scene.
    ///
    /// @return the family names inside the files
    public static List<String> loadFonts() {
        return FONTS.stream().map(Theme::load).toList();
    }

    /// Gives a scene its look. Popups of the scene follow.
    ///
    /// @param percent of the normal type size, 90 to 200
    public static void apply(Scene scene, boolean dark, int percent) {
        String primer = dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!primer.equals(Application.getUserAgentStylesheet())) Application.setUserAgentStylesheet(primer);
        scene.getStylesheets()
                .setAll(sheet(dark ? "villi-dark.css" : "villi-light.css"), sheet("villi.css"), size(percent));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/villi/ui/" + name), name)
                .toExternalForm();
    }

    private static String size(int percent) {
        String css = ".root { -fx-font-size: " + ROOT_PIXELS * percent / 100 + "px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String load(String weight) {
        String file = "/villi/ui/fonts/Inter-" + weight + ".ttf";
        try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(file), file)) {
            return Objects.requireNonNull(Font.loadFont(in, ROOT_PIXELS), file).getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
