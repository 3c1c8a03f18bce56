package villi.domain.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.patient.AgeBand;
import villi.domain.practice.Practice;

/// Whom to call, by country and by age (sections 3.2 and 9.1, item 13).
class CallsTest {

    private static Practice practice(String language, String phone, String line) {
        return new Practice("Clinic", "1 Lane", phone, line, language, Practice.Units.US, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 911",
        "en, 911",
        "en-CA, 911",
        "es-MX, 911",
        "es-PR, 911",
        "en-GB, 999",
        "en-IE, 999",
        "en-AU, 000",
        "en-NZ, 111",
        "de-DE, 112",
        "fr-FR, 112"
    })
    void the_emergency_number_is_that_of_the_country(String language, String number) {
        assertThat(Calls.number(practice(language, "", ""))).isEqualTo(number);
    }

    /// Rows of the red-flag table that the family itself can see, each at the ages for which it is a flag.
    @ParameterizedTest
    @CsvSource({
        "INF, Fever of 100.4 °F (38 °C) or more, Fewer wet diapers",
        "TOD, Green vomit, No pee for 8 hours",
        "CHI, 'A very swollen, hard belly', Poop leaks each day",
        "TEEN, You faint, Loose poop at night",
        "ADU, 'Black poop, or a lot of blood in poop or vomit', You lose weight and do not know why"
    })
    void each_age_has_its_own_signs(AgeBand band, String now, String today) {
        assertThat(Calls.now(band)).contains(now);
        assertThat(Calls.today(band)).contains(today);
        assertThat(Stream.of(AgeBand.values()).filter(b -> Calls.today(b).equals(Calls.today(band))))
                .containsExactly(band);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INF; press 2; After hours: press 2. No answer? With a baby do not wait: go to a doctor or call 911.",
                "INF; ''; When we are closed, do not wait with a baby: go to a doctor or call 911.",
                "TOD; press 2; After hours: press 2. No answer, or it gets worse? Then go to a doctor or call 911.",
                "CHI; ''; When we are closed and it gets worse, go to a doctor or call 911.",
                "TEEN; press 2; After hours: press 2. No answer, or you feel worse? Then go to a doctor or call 911.",
                "ADU; ''; When we are closed and you feel worse, go to a doctor or call 911."
            })
    void when_the_practice_is_closed_the_sheet_still_says_where_to_turn(AgeBand band, String line, String words) {
        assertThat(Calls.afterHours(band, practice("en-US", "", line))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"'', Call us today", "(207) 555-0142, Call us today: (207) 555-0142"})
    void no_number_is_made_up(String phone, String words) {
        assertThat(Calls.callUs(practice("en-US", phone, ""))).isEqualTo(words);
    }
}
