package villi.usecase.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;

/// What one box finds.
final class SearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final PatientIndex index = PatientIndex.of(List.of(
            person(2041, "Keller", "Mia", "Mimi", LocalDate.of(2019, 7, 14), "+1 (555) 010-4477"),
            person(2042, "Kellermann", "Mia", "", LocalDate.of(2019, 8, 7), "555 0102"),
            person(1968, "Kovác", "Mila", "", LocalDate.of(2019, 7, 30), ""),
            person(12, "Müller-Lüdenscheidt", "Žaneta", "", LocalDate.of(2020, 2, 29), "0171/5566"),
            person(7, "O'Neil", "Anne Marie", "", LocalDate.of(2015, 1, 2), ""),
            person(8, "李", "小龍", "", LocalDate.of(2016, 1, 2), ""),
            person(9, "Yıldız", "", "", LocalDate.of(2016, 3, 4), "")));

    @Test
    void any_part_of_any_name_finds() {
        assertThat(numbers("mia k")).containsExactly(2041, 2042);
        assertThat(numbers("k mia")).containsExactly(2041, 2042);
        assertThat(numbers("lüden")).containsExactly(12);
        assertThat(numbers("mimi")).containsExactly(2041);
        assertThat(numbers("小")).containsExactly(8);
        assertThat(numbers("zzz")).isEmpty();
        assertThat(numbers("  ,; ")).isEmpty();
    }

    @Test
    void accents_hyphens_and_apostrophes_make_no_difference() {
        assertThat(numbers("kovac")).containsExactly(1968);
        assertThat(numbers("zaneta")).containsExactly(12);
        assertThat(numbers("yildiz")).containsExactly(9);
        assertThat(numbers("o’neil")).containsExactly(7);
        assertThat(numbers("oneil")).containsExactly(7);
        assertThat(numbers("anne-marie")).containsExactly(7);
        assertThat(numbers("Müller-Lüd")).containsExactly(12);
        assertThat(numbers("mullerlud")).containsExactly(12);
    }

    @Test
    void one_typing_error_is_forgiven_from_four_letters_on() {
        assertThat(numbers("kelelr")).containsExactly(2041, 2042);
        assertThat(numbers("kovav")).containsExactly(1968);
        assertThat(numbers("mueller")).containsExactly(12);
        assertThat(numbers("kxy")).isEmpty();
        assertThat(numbers("kalermen")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 7 19",
                "140719",
                "14/7/2019",
                "14.7.19",
                "2019-07-14",
                "14 jul 2019",
                "14jul19",
                "July 14 2019",
                "7/14/2019",
                "mia 14 7 19",
                "14.07.2019 keller"
            })
    void a_birth_date_in_any_usual_form_finds(String typed) {
        assertThat(numbers(typed)).containsExactly(2041);
    }

    @Test
    void a_month_or_a_year_of_birth_finds_all_of_it() {
        assertThat(numbers("jul 2019")).containsExactly(2041, 1968);
        assertThat(numbers("2019-07")).containsExactly(2041, 1968);
        assertThat(numbers("7/2019")).containsExactly(2041, 1968);
        assertThat(numbers("mia 2019")).containsExactly(2041, 2042);
    }

    @Test
    void a_date_that_can_be_read_both_ways_is_first_read_as_the_practice_writes_it() {
        assertThat(numbers("7/8/2019")).containsExactly(2042);
        assertThat(numbers("8/7/2019")).containsExactly(2042);
        assertThat(numbers("29/2/2020")).containsExactly(12);
    }

    @Test
    void digits_of_a_phone_find_however_it_is_written() {
        assertThat(numbers("5550104477")).containsExactly(2041);
        assertThat(numbers("(555) 010")).containsExactly(2041, 2042);
        assertThat(numbers("4477")).containsExactly(2041);
        assertThat(numbers("0171 5566")).containsExactly(12);
        assertThat(numbers("447 mia")).containsExactly(2041);
        assertThat(numbers("55501044770")).isEmpty();
    }

    @Test
    void a_number_finds_its_bearer_first() {
        assertThat(numbers("1968")).containsExactly(1968);
        assertThat(numbers("12").getFirst()).isEqualTo(12);
        assertThat(numbers("204")).containsExactly(2041, 2042);
    }

    @Test
    void a_guardian_and_a_household_find_the_children_after_those_who_are_called_so() {
        assertThat(numbers("jana")).containsExactlyInAnyOrder(2041, 2042, 1968, 12, 7, 8, 9);
        assertThat(numbers("jana kovac")).containsExactly(1968);
    }

    @Test
    void those_put_away_come_last() {
        Listed away = person(1, "Keller", "Mia", "", LocalDate.of(2010, 1, 1), "");
        Patient p = away.patient();
        var archived = new Patient(p.id(), 1, p.name(), p.birthDate(), p.sexAtBirth(), p.household(), true);
        PatientIndex both = PatientIndex.of(List.of(
                new Listed(archived, away.homes().getFirst()),
                person(2, "Kellermann", "Mia", "", LocalDate.of(2012, 1, 1), "")));
        assertThat(both.search(asked("mia keller"), 9))
                .extracting(f -> f.patient().number())
                .containsExactly(2, 1);
        assertThat(both.present()).isEqualTo(1);
        assertThat(both.everybody(true)).containsExactly(archived);
    }

    @Test
    void a_patient_comes_back_from_the_index_as_registered() {
        for (Listed each : new Crowd(5, 50).people(200)) {
            var alone = PatientIndex.of(List.of(each));
            assertThat(alone.everybody(each.patient().archived())).containsExactly(each.patient());
        }
    }

    @Test
    void names_of_any_length_are_held_and_found() {
        Listed endless = person(1, "x".repeat(70) + "Wöhr", "🐝".repeat(300), "", LocalDate.of(1890, 1, 1), "");
        PatientIndex alone = PatientIndex.of(List.of(endless));
        assertThat(alone.search(asked("x".repeat(70)), 1)).hasSize(1);
        assertThat(alone.search(asked("xwohr"), 1)).hasSize(1);
        assertThat(alone.everybody(false)).containsExactly(endless.patient());
    }

    private List<Integer> numbers(String typed) {
        return index.search(asked(typed), 9).stream()
                .map(f -> f.patient().number())
                .toList();
    }

    static Asked asked(String typed) {
        return Asked.read(typed, TODAY, DateEntry.Order.DAY_FIRST);
    }

    static Listed person(int number, String family, String given, String preferred, LocalDate born, String phone) {
        var home = new Household(
                new HouseholdId(new UUID(2, number)),
                family,
                phone,
                "",
                "",
                List.of(new Household.Guardian("Jana", "mother", "", true)));
        var patient = new Patient(
                new PatientId(new UUID(1, number)),
                number,
                new PersonName(family, given, preferred),
                born,
                Sex.FEMALE,
                home.id(),
                false);
        return new Listed(patient, home);
    }
}
