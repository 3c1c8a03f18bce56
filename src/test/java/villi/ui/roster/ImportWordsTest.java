package villi.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import villi.domain.roster.Problem;
import villi.domain.roster.Problem.Reason;
import villi.ui.text.Texts;
import villi.usecase.roster.ListFiles.Letters;
import villi.usecase.roster.ListFiles.Refusal;

/// Everything that can happen to a list has its words.
final class ImportWordsTest {

    private final ImportWords words = new ImportWords(Texts.in(Locale.US), LocalDate.of(2026, 11, 28));

    @ParameterizedTest
    @EnumSource(Reason.class)
    void every_reason_is_one_sentence(Reason reason) {
        assertThat(words.of(new Problem(3, 1, reason, "x", 7))).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void every_refusal_says_what_to_do(Refusal why) {
        assertThat(words.refusal(why, 7)).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Letters.class)
    void every_kind_of_letters_has_a_name(Letters letters) {
        assertThat(words.letters(letters)).isNotBlank();
    }

    @Test
    void everything_that_a_column_can_be_taken_for_has_a_name_of_its_own() {
        assertThat(ImportWords.choices().stream().map(words::meaning))
                .doesNotHaveDuplicates()
                .contains("Guardian", "Guardian 2");
    }

    @Test
    void a_cell_is_shown_short_and_without_signs_that_are_no_text() {
        var problem = new Problem(3, 1, Reason.LETTERS_UNREADABLE, "Mia \u202E\u0007" + "x".repeat(90), 0);
        assertThat(words.where(problem, List.of("Name", "Note")))
                .isEqualTo("Note: Mia \uFFFD\uFFFD" + "x".repeat(54) + "…");
        assertThat(words.where(problem, List.of())).startsWith("Column 2: ");
    }
}
