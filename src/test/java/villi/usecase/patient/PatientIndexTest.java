package villi.usecase.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;

final class PatientIndexTest {

    private final PatientIndex index = new PatientIndex(List.of(
            patient(2041, "Keller", "Mia", "Mimi"),
            patient(2042, "Kellermann", "Mia", ""),
            patient(1968, "Kovác", "Mila", ""),
            patient(12, "Müller-Lüdenscheidt", "Žaneta", "")));

    @Test
    void any_part_of_any_name_finds() {
        assertThat(numbers("mia k")).containsExactly(2041, 2042);
        assertThat(numbers("lüden")).containsExactly(12);
        assertThat(numbers("mimi")).containsExactly(2041);
    }

    @Test
    void accents_make_no_difference() {
        assertThat(numbers("kovac")).containsExactly(1968);
        assertThat(numbers("zaneta")).containsExactly(12);
    }

    @Test
    void one_typing_error_is_forgiven_from_four_letters_on() {
        assertThat(numbers("kelelr")).containsExactly(2041, 2042);
        assertThat(numbers("kovav")).containsExactly(1968);
        assertThat(numbers("kxy")).isEmpty();
    }

    @Test
    void the_number_and_the_birth_date_find() {
        assertThat(numbers("1968")).containsExactly(1968);
        assertThat(index.search("140720", Optional.of(LocalDate.of(2020, 7, 14)), 9))
                .hasSize(4);
    }

    private List<Integer> numbers(String typed) {
        return index.search(typed, Optional.empty(), 9).stream()
                .map(Patient::number)
                .toList();
    }

    private static Patient patient(int number, String family, String given, String preferred) {
        return new Patient(
                new PatientId(new UUID(0, number)),
                number,
                new PersonName(family, given, preferred),
                LocalDate.of(2020, 7, 14),
                Sex.FEMALE,
                new HouseholdId(new UUID(1, number)),
                false);
    }
}
