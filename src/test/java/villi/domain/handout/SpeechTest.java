package villi.domain.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.patient.Age;
import villi.domain.patient.Sex;
import villi.domain.plan.Sample;

/// A parent reads about the child, a teen or an adult about oneself (section 0.3), in whole sentences.
class SpeechTest {

    private static Speech of(int years) {
        var born = Sample.TODAY.minusYears(years).minusDays(20);
        var sample = years < 12 ? Sample.child("Ida", born) : Sample.adult("Ida", born, Sex.FEMALE);
        return new Speech(sample.situation().person());
    }

    @ParameterizedTest
    @CsvSource({
        "0, Give, Keep giving, Ida needs, Ida gets",
        "2, Give, Keep giving, Ida needs, Ida gets",
        "8, Give, Keep giving, Ida needs, Ida gets",
        "14, Have, Keep taking, you need, you get",
        "40, Have, Keep taking, you need, you get"
    })
    void the_sheet_speaks_to_the_one_who_does_it(int years, String give, String keep, String needs, String gets) {
        var speech = of(years);
        assertThat(List.of(speech.give(), speech.keepGiving(), speech.needs(), speech.gets()))
                .containsExactly(give, keep, needs, gets);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08, 1 month old",
        "2026-11-08, 2 months old",
        "2025-01-09, 23 months old",
        "2025-01-08, 2 years old",
        "2016-05-01, 10 years old"
    })
    void a_small_child_is_so_many_months_old(LocalDate born, String words) {
        assertThat(Speech.age(Age.between(born, Sample.TODAY))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "give water, Give water.",
        "Give water., Give water.",
        "better or worse?, Better or worse?",
        "stop!, Stop!",
        "'  ', ''"
    })
    void what_is_printed_alone_is_a_whole_sentence(String words, String sentence) {
        assertThat(Speech.sentence(words)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "'Because: You told us about it', you told us about it.",
        "Milk is low., milk is low.",
        "Ida has hard poop, Ida has hard poop.",
        "L-glutamine helped adults, L-glutamine helped adults.",
        "IBS was found, IBS was found.",
        "' ', ''"
    })
    void a_reason_goes_on_after_because(String because, String words) {
        assertThat(of(8).reason(because)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "oats, oats", "'oats,rice', oats and rice", "'oats,rice,corn', 'oats, rice and corn'"})
    void a_list_ends_with_and(String words, String list) {
        assertThat(Speech.list(words.isEmpty() ? List.of() : List.of(words.split(","))))
                .isEqualTo(list);
    }
}
