package villi.domain.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    @ParameterizedTest
    @CsvSource({
        "milk, 1", "cheese, 1", "yogurt, 2", "banana, 3", "table, 2", "toilet, 2", "medicine, 3", "glued, 1",
                "wanted, 2",
        "baked, 1", "slices, 2", "avocado, 4", "probiotic, 4", "breakfast, 2", "the, 1", "poop, 1", "belly, 2",
                "doctor’s, 2"
    })
    void syllables_are_counted_by_rule(String word, int syllables) {
        assertThat(Readability.syllables(word)).isEqualTo(syllables);
    }

    @Test
    void the_grade_follows_the_formula() {
        var result = Readability.of("The cat sat on the mat. The dog ran to the red barn.");
        assertThat(result.sentences()).isEqualTo(2);
        assertThat(result.words()).isEqualTo(13);
        assertThat(result.syllables()).isEqualTo(13);
        assertThat(result.grade()).isCloseTo(0.39 * 6.5 + 11.8 - 15.59, within(0.001));
    }

    @Test
    void hard_words_and_long_sentences_raise_the_grade() {
        assertThat(Readability.of("Increased intestinal permeability necessitates individualised nutritional"
                                + " intervention following comprehensive evaluation of contributing environmental"
                                + " determinants.")
                        .grade())
                .isGreaterThan(20);
    }

    @Test
    void an_empty_text_has_no_grade() {
        assertThat(Readability.of(" \n ")).isEqualTo(new Readability.Result(0, 0, 0, 0));
    }
}
