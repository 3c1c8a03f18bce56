package villi.usecase.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.usecase.practice.PasswordRules.Problem;

final class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otter maple river candle nine",
                "ünïcödé wörds gö toò",
                "日本語の長いパスワードです十五字以上",
                "123 dull words about nothing"
            })
    void long_and_unusual_is_enough_without_any_mix_of_signs(String typed) {
        assertThat(check(typed)).isEmpty();
    }

    @Test
    void fourteen_code_points_are_too_short_and_fifteen_are_not() {
        assertThat(check("otter maple ri")).containsExactly(Problem.TOO_SHORT);
        assertThat(check("otter maple riv")).isEmpty();
        assertThat(Password.of("🥛".repeat(15)).length()).isEqualTo(15);
    }

    @Test
    void more_than_256_are_too_many() {
        assertThat(check("otter maple river candle ".repeat(10) + "an end")).isEmpty();
        assertThat(check("otter maple river candle ".repeat(11))).containsExactly(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password1234567890", "Password!Password!", "qwertyuiop12345", "iloveyou20262026"})
    void usual_ones_are_refused_however_padded(String typed) {
        assertThat(check(typed)).contains(Problem.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaaaaaa", "abababababababab", "1234567890123456", "abcdefghijklmnop"})
    void patterns_are_refused(String typed) {
        assertThat(check(typed)).contains(Problem.PATTERN);
    }

    @Test
    void the_own_name_with_digits_is_refused() {
        assertThat(PasswordRules.check(Password.of("rosa marin 1975 12"), List.of("Rosa Marin")))
                .containsExactly(Problem.NAME);
    }

    @Test
    void the_way_an_accent_is_typed_makes_no_difference() {
        assertThat(Password.of("caf\u00e9").bytes())
                .isEqualTo(Password.of("cafe\u0301").bytes());
    }

    private static List<Problem> check(String typed) {
        return PasswordRules.check(Password.of(typed), List.of("Rosa Marin", "Elm Street"));
    }
}
