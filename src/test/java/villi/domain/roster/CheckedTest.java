package villi.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.roster.Problem.Reason;

/// What taking a list in would do, row by row.
final class CheckedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @Test
    void a_row_becomes_a_person_with_household_and_guardian() {
        Checked checked = check(
                "First name|Last name|Called|DOB|Sex|Street|City|Phone|Mother|Medicare",
                "Mia|Keller|Mimi|15.07.2020|F|12 Birch Lane|Springfield|'+1 555 0101|Anna Keller|77");

        Family family = checked.families().getFirst();
        assertThat(family.name()).isEqualTo("Keller");
        assertThat(family.home())
                .isEqualTo(new Person.Home(
                        "",
                        "+1 555 0101",
                        "",
                        "12 Birch Lane, Springfield",
                        List.of(new Guardian("Anna Keller", "mother", "+1 555 0101", false))));
        assertThat(family.people())
                .extracting(Person::name, Person::birthDate, Person::sex)
                .containsExactly(tuple(new PersonName("Keller", "Mia", "Mimi"), LocalDate.of(2020, 7, 15), Sex.FEMALE));
    }

    @ParameterizedTest
    @CsvSource({"'Keller, Mia Sophie',Keller,Mia Sophie", "Mia Sophie Keller,Keller,Mia Sophie", "Mia,Mia,''"})
    void a_full_name_is_taken_apart(String full, String family, String given) {
        Checked checked = check("Name|DOB", full + "|2019-03-04");
        assertThat(checked.families().getFirst().people().getFirst().name())
                .isEqualTo(new PersonName(family, given, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "'|2020-07-14|f|1', NAME_MISSING, -1",
        "'Mia Keller||f|1', BIRTH_DATE_MISSING, 1",
        "'Mia Keller|31.02.2020|f|1', BIRTH_DATE_UNREADABLE, 1",
        "'Mia Keller|2031-01-01|f|1', BIRTH_DATE_IN_FUTURE, 1",
        "'Mia Keller|1899-01-01|f|1', BIRTH_DATE_TOO_EARLY, 1",
        "'Mia Keller|2020-07-14|q|1', SEX_UNREADABLE, 2",
        "'Mia Keller|2020-07-14|f|4.91512E+11', PHONE_SHORTENED, 3",
        "'Mia K\uFFFDller|2020-07-14|f|1', LETTERS_UNREADABLE, 0",
        "'Mia \u202EKeller|2020-07-14|f|1', LETTERS_UNREADABLE, 0",
        "'Mia MÃ¼ller|2020-07-14|f|1', LETTERS_UNREADABLE, 0",
        "'Mia Keller|2020-07-14|f|1|x', MORE_CELLS, 4"
    })
    void a_row_with_a_problem_is_left_out_and_says_where_and_why(String row, Reason reason, int column) {
        Checked checked = check("Name|DOB|Sex|Phone", "Ada Okafor|2017-05-02|f|2", row);
        assertThat(checked.problems())
                .extracting(Problem::row, Problem::column, Problem::reason)
                .containsExactly(tuple(3, column, reason));
        assertThat(List.of(checked.fresh(), checked.known(), checked.wrong())).containsExactly(1, 0, 1);
    }

    @Test
    void every_problem_of_a_row_is_told() {
        Checked checked = check("Name|DOB|Sex", "|31.02.2020|q", "Tom Keller|2.1.2020|m", "Lea Keller|25.1.2021|f");
        assertThat(checked.problems())
                .extracting(Problem::reason)
                .containsExactly(Reason.NAME_MISSING, Reason.BIRTH_DATE_UNREADABLE, Reason.SEX_UNREADABLE);
        assertThat(checked.wrong()).isEqualTo(1);
    }

    @Test
    void a_name_of_200_signs_fits_and_one_more_does_not() {
        assertThat(check("Name|DOB", "🐝".repeat(200) + "|2020-01-02").fresh()).isEqualTo(1);
        assertThat(check("Name|DOB", "🐝".repeat(201) + "|2020-01-02").problems())
                .extracting(Problem::reason)
                .containsExactly(Reason.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mía|KELLER", "Keller|Mia", "mia|keller"})
    void whoever_is_in_the_practice_is_shown_and_left_out(String name) {
        Checked checked = check("First name|Last name|DOB", name + "|2020-07-14");
        assertThat(checked.problems())
                .extracting(Problem::reason, Problem::other)
                .containsExactly(tuple(Reason.HERE, 2041));
        assertThat(List.of(checked.fresh(), checked.known(), checked.wrong())).containsExactly(0, 1, 0);
    }

    @Test
    void whoever_may_be_in_the_practice_is_left_out_for_somebody_to_look_at() {
        assertThat(check("Name|DOB", "Mia Sophie Keller|2020-07-14").problems())
                .extracting(Problem::reason)
                .containsExactly(Reason.PERHAPS_HERE);
    }

    @Test
    void twins_and_namesakes_born_on_other_days_are_new() {
        assertThat(check("Name|DOB", "Tom Keller|2020-07-14", "Mia Keller|2020-07-15")
                        .fresh())
                .isEqualTo(2);
    }

    @Test
    void the_second_row_of_the_same_person_names_the_first() {
        Checked checked = check("Name|DOB", "Ada Okafor|2017-05-02", "", "Okafor, Ada|2017-05-02");
        assertThat(checked.problems())
                .extracting(Problem::row, Problem::reason, Problem::other)
                .containsExactly(tuple(4, Reason.TWICE, 2));
        assertThat(checked.fresh()).isEqualTo(1);
    }

    @Test
    void a_number_that_somebody_has_is_not_given_to_another() {
        Checked checked =
                check("No|Name|DOB", "2041|Ada Okafor|2017-05-02", "7|Noa Lindt|2022-09-01", "7|Ben Sommer|2025-09-30");
        assertThat(checked.problems())
                .extracting(Problem::row, Problem::reason)
                .containsExactly(tuple(2, Reason.NUMBER_TAKEN), tuple(4, Reason.NUMBER_TAKEN));
        assertThat(checked.families().getFirst().people().getFirst().number()).isEqualTo(Optional.of(7));
    }

    @Test
    void siblings_share_a_household_only_when_the_list_leaves_no_doubt() {
        String head = "First|Last|DOB|Household|Address|Phone|Guardian";
        assertThat(families(check(
                        head,
                        "Lea|Keller|2018-01-01||1 Elm St|555|Anna Keller",
                        "Sam|Lindt|2018-01-02|||556|Ina Lindt",
                        "Max|Keller|2019-01-01||1 Elm St.|557|Tom Keller",
                        "Eva|Keller|2019-01-03||9 Oak Rd|558|Eva Keller",
                        "Kim|Keller|2019-01-04||||",
                        "Jo|Brandt|2019-01-05|F12|1 Elm St|559|",
                        "Al|Gómez|2019-01-06|F12||560|")))
                .containsExactlyInAnyOrder(
                        List.of("Lea", "Max"), List.of("Sam"), List.of("Eva"), List.of("Kim"), List.of("Jo", "Al"));
    }

    @Test
    void nothing_that_the_rows_of_a_household_say_is_lost() {
        Checked checked = check(
                "First|Last|DOB|Household|Phone|Guardian",
                "Lea|Keller|2018-01-01|12|555|Anna Keller",
                "Max|Keller|2019-01-01|12|557|Tom Keller");
        Person.Home home = checked.families().getFirst().home();
        assertThat(home.phone()).isEqualTo("555; 557");
        assertThat(home.guardians()).extracting(Guardian::name).containsExactly("Anna Keller", "Tom Keller");
    }

    @Test
    void a_column_of_h_and_m_is_spanish() {
        Checked checked = check("Nombre completo|Nacimiento|Sexo", "Ana Ruiz|25/1/2020|M", "Luis Ruiz|2/1/2021|H");
        assertThat(checked.families().stream().flatMap(f -> f.people().stream()))
                .extracting(Person::sex)
                .containsExactlyInAnyOrder(Sex.FEMALE, Sex.MALE);
    }

    private static List<List<String>> families(Checked checked) {
        return checked.families().stream()
                .map(f -> f.people().stream().map(p -> p.name().given()).toList())
                .toList();
    }

    private static Checked check(String... rows) {
        Sheet sheet = Lines.of(rows);
        var mia = new Patient(
                new PatientId(new UUID(0, 1)),
                2041,
                new PersonName("Keller", "Mia", "Mimi"),
                LocalDate.of(2020, 7, 14),
                Sex.FEMALE,
                new HouseholdId(new UUID(0, 2)),
                true);
        return Checked.of(sheet, Layout.guess(sheet, TODAY), List.of(mia), TODAY);
    }
}
