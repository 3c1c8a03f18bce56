package villi.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;

/// Whose an appointment may be.
final class CandidateTest {

    private static final Patient MIA = patient(1, "Keller", "Mia Sophie", "Mimi", 2020);
    private static final Patient TOM = patient(2, "Keller", "Tom", "", 2018);
    private static final Patient ZOE = patient(3, "Müller-Alder", "Zoë", "", 2019);
    private static final Patient ELDER = patient(4, "Keller", "Tom", "", 1985);

    @ParameterizedTest
    @CsvSource({
        "Mia Sophie Keller, 1",
        "'KELLER, Mia', 1",
        "Mimi Keller follow-up, 1",
        "zoe mueller, ''",
        "Zoe Muller Alder (first visit), 3",
        "Tom Keller, 24",
        "Keller, 124",
        "Mia, 1",
        "Lunch, ''",
        "'', ''"
    })
    void a_name_is_found_in_any_order_without_accents_and_with_other_words_around_it(String who, String numbers) {
        Candidate found = match(appointment(who, Optional.empty(), ""));
        assertThat(found.people().stream().map(p -> String.valueOf(p.number())).reduce("", String::concat))
                .isEqualTo(numbers);
        assertThat(found.only().isPresent()).isEqualTo(numbers.length() == 1 && who.contains(" "));
    }

    @Test
    void a_birth_date_decides_and_another_one_excludes() {
        assertThat(match(appointment("Tom Keller", Optional.of(ELDER.birthDate()), ""))
                        .only())
                .contains(ELDER);
        assertThat(match(appointment("Mia Keller", Optional.of(ELDER.birthDate()), ""))
                        .people())
                .isEmpty();
    }

    @Test
    void whoever_is_on_the_list_already_is_told() {
        assertThat(match(appointment("Mia Keller", Optional.empty(), "")).listed())
                .isTrue();
        assertThat(match(appointment("Zoë Müller-Alder", Optional.empty(), "")).listed())
                .isFalse();
    }

    @Test
    void the_words_around_the_name_say_what_it_is_about() {
        assertThat(match(appointment("Mimi Keller: follow-up (room 2)", Optional.empty(), ""))
                        .what(MIA))
                .isEqualTo("follow-up room 2");
        assertThat(match(appointment("Mia Keller", Optional.empty(), "first visit"))
                        .what(MIA))
                .isEqualTo("first visit");
    }

    private static Candidate match(Appointment appointment) {
        return Candidate.of(List.of(appointment), List.of(MIA, TOM, ZOE, ELDER), Set.of(MIA.id()))
                .getFirst();
    }

    private static Appointment appointment(String who, Optional<LocalDate> born, String what) {
        return new Appointment(2, Optional.empty(), who, born, what);
    }

    private static Patient patient(int number, String family, String given, String preferred, int year) {
        return new Patient(
                new PatientId(new UUID(1, number)),
                number,
                new PersonName(family, given, preferred),
                LocalDate.of(year, 2, 3),
                Sex.UNKNOWN,
                new HouseholdId(new UUID(2, number)),
                false);
    }
}
