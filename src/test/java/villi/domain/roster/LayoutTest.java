package villi.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Headings of other programs are understood; what is not understood is left to the user.
final class LayoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource({
        "First Name, GIVEN",
        "first_name, GIVEN",
        "Vorname, GIVEN",
        "Prénom, GIVEN",
        "Nombre, GIVEN",
        "Last Name, FAMILY",
        "SURNAME, FAMILY",
        "Nachname, FAMILY",
        "Nom de famille, FAMILY",
        "Apellidos, FAMILY",
        "Child's name, FULL_NAME",
        "Nombre completo, FULL_NAME",
        "Preferred Name, PREFERRED",
        "Rufname, PREFERRED",
        "Date of Birth, BIRTH_DATE",
        "DOB, BIRTH_DATE",
        "D.O.B., BIRTH_DATE",
        "date_of_birth, BIRTH_DATE",
        "Geburtsdatum, BIRTH_DATE",
        "Geb.-Datum, BIRTH_DATE",
        "Date de naissance, BIRTH_DATE",
        "Fecha de nacimiento, BIRTH_DATE",
        "Né(e) le, NOTHING",
        "Gender, SEX",
        "Geschlecht, SEX",
        "Sexo, SEX",
        "Mobile phone, PHONE",
        "Teléfono, PHONE",
        "E-Mail, EMAIL",
        "Correo electrónico, EMAIL",
        "address_1, ADDRESS",
        "address 3, ADDRESS",
        "Straße, ADDRESS",
        "PLZ, ADDRESS",
        "Ville, ADDRESS",
        "Mutter, MOTHER",
        "Padre, FATHER",
        "Parent/Guardian, GUARDIAN",
        "Erziehungsberechtigte, GUARDIAN",
        "Familiennummer, HOUSEHOLD",
        "archived_at, PUT_AWAY",
        "Medicare, NOTHING",
        "First name 2, NOTHING"
    })
    void headings_are_understood_in_several_languages(String heading, Meaning meaning) {
        assertThat(Headings.of(heading).map(Taken::meaning).orElse(Meaning.NOTHING))
                .isEqualTo(meaning);
    }

    @Test
    void guardians_are_told_apart_by_their_number() {
        assertThat(Headings.of("Guardian 2 phone")).contains(new Taken(Meaning.GUARDIAN_PHONE, 2));
        assertThat(Headings.of("Guardian 1")).contains(Taken.of(Meaning.GUARDIAN));
    }

    @Test
    void in_german_the_name_beside_a_given_name_is_the_family_name() {
        Layout layout = Layout.guess(Lines.of("Name|Vorname|Geburtstag", "Keller|Mia|14.07.2020"), TODAY);
        assertThat(meanings(layout)).containsExactly(Meaning.FAMILY, Meaning.GIVEN, Meaning.BIRTH_DATE);
        assertThat(layout.order()).contains(DateOrder.DAY_FIRST);
        assertThat(layout.complete()).isTrue();
    }

    @Test
    void a_list_without_headings_shows_its_dates_and_leaves_the_names_to_the_user() {
        Layout layout = Layout.guess(Lines.of("Mia|Keller|2020-07-14|f|m@x.org", "Tom|Keller|2023-06-20|m|"), TODAY);
        assertThat(layout.headings()).isFalse();
        assertThat(meanings(layout))
                .containsExactly(Meaning.NOTHING, Meaning.NOTHING, Meaning.BIRTH_DATE, Meaning.SEX, Meaning.EMAIL);
        assertThat(layout.complete()).isFalse();
    }

    @Test
    void numbers_of_another_kind_are_not_taken_for_the_practices_own() {
        assertThat(meanings(Layout.guess(Lines.of("ID|Name|DOB", "A-17|Mia Keller|2020-07-14"), TODAY))
                        .getFirst())
                .isEqualTo(Meaning.NOTHING);
        assertThat(meanings(Layout.guess(Lines.of("ID|Name|DOB", "17|Mia Keller|2020-07-14"), TODAY))
                        .getFirst())
                .isEqualTo(Meaning.NUMBER);
    }

    @Test
    void the_order_of_dates_that_could_be_either_stays_open() {
        Layout layout = Layout.guess(Lines.of("Name|DOB", "Mia Keller|3/4/2019", "Tom Keller|5/6/2018"), TODAY);
        assertThat(layout.order()).isEmpty();
        assertThat(layout.complete()).isFalse();
    }

    @Test
    void a_meaning_moves_from_one_column_to_another() {
        Layout layout = Layout.guess(Lines.of("Name|Child|DOB", "x|Mia Keller|2020-07-14"), TODAY);
        assertThat(meanings(layout.taking(1, Taken.of(Meaning.FULL_NAME))))
                .containsExactly(Meaning.NOTHING, Meaning.FULL_NAME, Meaning.BIRTH_DATE);
    }

    private static List<Meaning> meanings(Layout layout) {
        return layout.columns().stream().map(Taken::meaning).toList();
    }
}
