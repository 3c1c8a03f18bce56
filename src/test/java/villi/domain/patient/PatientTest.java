package villi.domain.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ages with their bands (section 0.3), and names.
class PatientTest {

    private static final LocalDate ON = LocalDate.of(2026, 6, 3);

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({
        "2026-06-03, INF", "2025-06-04, INF", "2025-06-03, TOD", "2022-06-04, TOD", "2022-06-03, CHI",
        "2014-06-04, CHI", "2014-06-03, TEEN", "2008-06-04, TEEN", "2008-06-03, ADU", "1930-01-01, ADU",
    })
    void the_band_follows_the_completed_age(LocalDate birth, AgeBand band) {
        assertThat(Age.between(birth, ON).band()).isEqualTo(band);
        assertThat(band.minor()).isEqualTo(birth.isAfter(LocalDate.of(2008, 6, 3)));
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2} years, {3} months, {4} days")
    @CsvSource({
        "2024-02-29, 2025-02-28, 0, 11, 365",
        "2024-02-29, 2025-03-01, 1, 12, 366",
        "2024-02-29, 2028-02-29, 4, 48, 1461",
        "2026-06-03, 2026-06-03, 0, 0, 0",
    })
    void a_child_of_29_february_turns_a_year_older_on_1_march(
            LocalDate birth, LocalDate on, int years, int months, int days) {
        assertThat(Age.between(birth, on)).isEqualTo(new Age(days, months, years));
    }

    @Test
    void nobody_has_an_age_before_the_day_of_birth() {
        assertThatThrownBy(() -> Age.between(ON.plusDays(1), ON)).hasMessage("before birth");
    }

    @ParameterizedTest(name = "{0}, {1} ({2}) is called {3}")
    @CsvSource({"Keller, Mia, Mimi, Mimi", "Keller, Mia, '', Mia", "Keller, ' ', '', Keller", "'', Mia, '', Mia"})
    void a_person_is_called_by_the_name_that_is_closest(String family, String given, String preferred, String called) {
        assertThat(new PersonName(family, given, preferred).called()).isEqualTo(called);
    }

    @Test
    void a_nickname_alone_is_no_name() {
        assertThatThrownBy(() -> new PersonName(" ", "", "Mimi")).hasMessage("a name needs a family or a given part");
    }
}
