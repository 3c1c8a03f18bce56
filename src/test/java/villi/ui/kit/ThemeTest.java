package villi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.shots.Toolkit;

/// The tokens keep their contrast, the fonts their names, and components name tokens only.
@ExtendWith(Toolkit.class)
final class ThemeTest {

    private static final Pattern TOKEN = Pattern.compile("-villi-([a-z0-9-]+): (#[0-9A-F]{6});");
    private static final List<String> TONES = List.of("red", "rust", "amber", "green", "blue", "plum");

    @Test
    void the_four_fonts_carry_the_families_that_the_sheet_names() throws Exception {
        assertThat(Toolkit.onFx(Theme::loadFonts)).containsExactly("Inter", "Inter Medium", "Inter SemiBold", "Inter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"villi-light.css", "villi-dark.css"})
    void text_has_at_least_four_and_a_half_to_one(String sheet) throws IOException {
        Map<String, Color> tokens = tokens(sheet);

        for (String ground : List.of("surface", "window", "sunk")) {
            for (String ink : List.of("ink", "ink-2", "ink-3")) {
                assertThat(contrast(tokens, ink, ground))
                        .as("%s on %s", ink, ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
            assertThat(contrast(tokens, "accent", ground))
                    .as("accent on %s", ground)
                    .isGreaterThanOrEqualTo(4.5);
        }
        for (String tone : TONES) {
            assertThat(contrast(tokens, tone, tone + "-soft")).as(tone).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(tokens, tone, "surface")).as(tone).isGreaterThanOrEqualTo(4.5);
        }
        assertThat(contrast(tokens, "on-accent", "accent")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens, "on-red", "red")).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(tokens, "panel-ink-2", "panel")).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"villi-light.css", "villi-dark.css"})
    void borders_of_what_acts_have_at_least_three_to_one(String sheet) throws IOException {
        Map<String, Color> tokens = tokens(sheet);

        for (String ground : List.of("surface", "window", "sunk")) {
            assertThat(contrast(tokens, "control", ground))
                    .as("control on %s", ground)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void a_weak_pair_is_noticed() {
        assertThat(contrast(Map.of("a", Color.web("#857F74"), "b", Color.WHITE), "a", "b"))
                .isLessThan(4.5);
    }

    @Test
    void components_name_tokens_only() throws IOException {
        assertThat(text("villi.css"))
                .doesNotContainPattern("#[0-9A-Fa-f]{3,8}\\b")
                .doesNotContain("rgba(");
    }

    private static Map<String, Color> tokens(String sheet) throws IOException {
        Map<String, Color> tokens = new HashMap<>();
        TOKEN.matcher(text(sheet)).results().forEach(r -> tokens.put(r.group(1), Color.web(r.group(2))));
        return tokens;
    }

    private static String text(String sheet) throws IOException {
        try (InputStream in = Objects.requireNonNull(ThemeTest.class.getResourceAsStream("/villi/ui/" + sheet))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(Map<String, Color> tokens, String ink, String ground) {
        double a = luminance(Objects.requireNonNull(tokens.get(ink), ink));
        double b = luminance(Objects.requireNonNull(tokens.get(ground), ground));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
