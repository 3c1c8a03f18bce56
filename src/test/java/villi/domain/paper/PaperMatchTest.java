package villi.domain.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.content.ShippedForms;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.QuestionnaireRef;

class PaperMatchTest {

    private static final QuestionnaireRef CHILD = new QuestionnaireRef("intake-child", "1");
    private static final QuestionnaireRef OLDER = new QuestionnaireRef("intake-child", "0");
    private static final QuestionnaireRef INFANT = new QuestionnaireRef("intake-infant", "1");
    private static final List<QuestionnaireRef> KNOWN = List.of(INFANT, CHILD, OLDER);
    private static final Patient TOM = patient(3, new PersonName("Keller", "Tom", ""));
    private static final Patient MIA = patient(1, new PersonName("Van der Keller", "Mía", "Mimi"));

    @Test
    void a_paper_printed_for_the_patient_fits() {
        assertThat(match(FormCode.of(CHILD, MIA.id()).toString(), "mia")).isEqualTo(new PaperMatch.Fits(true));
    }

    @Test
    void a_paper_for_anybody_fits_when_the_name_does() {
        assertThat(match(FormCode.blank(CHILD).toString(), "mia")).isEqualTo(new PaperMatch.Fits(false));
        assertThat(match(FormCode.blank(CHILD).toString(), "tom")).isEqualTo(new PaperMatch.OtherName());
    }

    @Test
    void letters_that_a_brother_has_too_do_not_open_a_paper_for_anybody() {
        assertThat(match(FormCode.blank(CHILD).toString(), "kel")).isEqualTo(new PaperMatch.SharedName());
        assertThat(match(FormCode.of(CHILD, MIA.id()).toString(), "kel")).isEqualTo(new PaperMatch.Fits(true));
    }

    @Test
    void a_record_of_the_same_name_or_one_that_was_put_away_leaves_no_dead_end() {
        String code = FormCode.blank(CHILD).toString();
        var again = patient(4, new PersonName("Keller", "Mia", ""));
        var away = new Patient(TOM.id(), 3, TOM.name(), TOM.birthDate(), TOM.sexAtBirth(), TOM.household(), true);

        assertThat(PaperMatch.of(code, "mia", CHILD, new PaperMatch.Whose(MIA, List.of(again)), KNOWN))
                .isEqualTo(new PaperMatch.Fits(false));
        assertThat(PaperMatch.of(code, "kel", CHILD, new PaperMatch.Whose(MIA, List.of(away)), KNOWN))
                .isEqualTo(new PaperMatch.Fits(false));
    }

    @Test
    void fewer_than_three_letters_do_for_a_shorter_name_only() {
        var bo = patient(2, new PersonName("Li", "Bo", ""));
        String code = FormCode.blank(CHILD).toString();

        assertThat(PaperMatch.of(code, "bo", CHILD, new PaperMatch.Whose(bo, List.of()), KNOWN))
                .isEqualTo(new PaperMatch.Fits(false));
        assertThat(match(code, "mi")).isEqualTo(new PaperMatch.OtherName());
        assertThat(match(code, "")).isEqualTo(new PaperMatch.OtherName());
    }

    @Test
    void the_paper_of_another_patient_is_caught_even_with_the_same_name() {
        String hers = FormCode.of(CHILD, new PatientId(new UUID(0, 9))).toString();

        assertThat(match(hers, "mia")).isEqualTo(new PaperMatch.OtherPatient());
    }

    @Test
    void another_form_and_another_version_are_named() {
        assertThat(match(FormCode.blank(INFANT).toString(), "mia")).isEqualTo(new PaperMatch.OtherForm(INFANT));
        assertThat(match(FormCode.of(OLDER, MIA.id()).toString(), "mia")).isEqualTo(new PaperMatch.OtherForm(OLDER));
    }

    @Test
    void one_wrong_sign_or_two_swapped_ones_are_a_slip_and_not_another_patient() {
        String code = FormCode.of(CHILD, MIA.id()).toString();
        for (int i = code.indexOf('-') + 1; i < code.length(); i++) {
            for (char wrong : "2379ACEFKTXZ".toCharArray()) {
                String typed = code.substring(0, i) + wrong + code.substring(i + 1);
                if (!typed.equals(code)) assertThat(match(typed, "mia")).isEqualTo(new PaperMatch.Misread());
            }
        }
        for (int i = code.indexOf('-') + 1; i + 1 < code.length(); i++) {
            String typed = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
            if (!typed.equals(code)) assertThat(match(typed, "mia")).isEqualTo(new PaperMatch.Misread());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "CHI1", "CHI1-", "0000-0000-0000", "🙂", "CHI1-0000-0000"})
    void what_is_no_code_is_a_slip(String typed) {
        assertThat(match(typed, "mia")).isEqualTo(new PaperMatch.Misread());
    }

    @Test
    void small_letters_spaces_and_look_alikes_do_not_matter() {
        String code = FormCode.of(CHILD, MIA.id()).toString();
        String typed = " "
                + code.toLowerCase(java.util.Locale.ROOT)
                        .replace('0', 'o')
                        .replace('1', 'l')
                        .replace("-", " ");

        assertThat(match(typed, "MIA")).isEqualTo(new PaperMatch.Fits(true));
    }

    @Test
    void every_form_has_a_code_of_its_own_that_is_short_and_easy_to_read() {
        List<String> codes = ShippedForms.load().offered().stream()
                .map(f -> FormCode.blank(f.ref()).toString())
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(c -> c.matches("[A-Z]{3,4}[0-9]+-[0-9A-HJKMNP-TV-Z]{4}"));
        assertThat(codes.stream().map(c -> c.substring(0, c.indexOf('-')))).doesNotHaveDuplicates();
    }

    private static PaperMatch match(String code, String letters) {
        return PaperMatch.of(code, letters, CHILD, new PaperMatch.Whose(MIA, List.of(TOM)), KNOWN);
    }

    private static Patient patient(int number, PersonName name) {
        return new Patient(
                new PatientId(new UUID(7, number)),
                number,
                name,
                LocalDate.of(2019, 7, 14),
                Sex.FEMALE,
                new HouseholdId(new UUID(8, number)),
                false);
    }
}
