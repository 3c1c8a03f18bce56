package villi.usecase.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.domain.patient.Patient;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.shots.Birchwood;
import villi.shots.ShotStage;
import villi.usecase.patient.RegisterPatient.Contact;
import villi.usecase.patient.RegisterPatient.Form;
import villi.usecase.patient.RegisterPatient.Outcome;
import villi.usecase.patient.RegisterPatient.Problem;

final class RegisterPatientTest {

    private static final LocalDate BORN = LocalDate.of(2020, 2, 29);

    private final Birchwood practice = Birchwood.busy();
    private final RegisterPatient register = new RegisterPatient(practice, ShotStage.CLOCK, () -> new UUID(9, 9));

    @Test
    void the_next_number_is_given_and_the_household_is_called_after_the_family() {
        int next = practice.nextNumber();
        var outcome = register.register(form(" Özdemir ", "Ayşe", Optional.of(BORN)), Birchwood.ROSA);
        Patient patient = ((Outcome.Done) outcome).patient();
        assertThat(patient.number()).isEqualTo(next);
        assertThat(patient.name()).isEqualTo(new PersonName("Özdemir", "Ayşe", ""));
        assertThat(practice.household(patient.household()).name()).isEqualTo("Özdemir");
    }

    @Test
    void a_change_keeps_number_id_and_that_somebody_was_put_away() {
        var id = Birchwood.patient(1);
        Patient before = practice.find(id).orElseThrow();
        register.archive(id, true, Birchwood.ROSA);
        register.change(id, form("Brandt", "Mia", Optional.of(BORN)), Birchwood.ROSA);
        Patient after = practice.find(id).orElseThrow();
        assertThat(after.name().family()).isEqualTo("Brandt");
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.archived()).isTrue();
        register.archive(id, false, Birchwood.ROSA);
        assertThat(practice.find(id).orElseThrow().archived()).isFalse();
    }

    @Test
    void a_date_of_birth_is_neither_missing_nor_in_the_future_nor_120_years_ago() {
        LocalDate today = LocalDate.now(ShotStage.CLOCK);
        assertThat(problems(Optional.empty())).containsExactly(Problem.BIRTH_DATE_MISSING);
        assertThat(problems(Optional.of(today.plusDays(1)))).containsExactly(Problem.BIRTH_DATE_IN_FUTURE);
        assertThat(problems(Optional.of(today.minusYears(120).minusDays(1))))
                .containsExactly(Problem.BIRTH_DATE_TOO_EARLY);
        assertThat(problems(Optional.of(today))).isEmpty();
        assertThat(problems(Optional.of(today.minusYears(120)))).isEmpty();
    }

    @Test
    void somebody_unknown_is_not_changed() {
        assertThat(register.change(Birchwood.patient(99), form("Brandt", "Mia", Optional.of(BORN)), Birchwood.ROSA))
                .isEqualTo(new Outcome.Refused(List.of(Problem.UNKNOWN_PATIENT)));
    }

    private List<Problem> problems(Optional<LocalDate> born) {
        return register.check(form("Keller", "Mia", born));
    }

    private static Form form(String family, String given, Optional<LocalDate> born) {
        return new Form(family, given, "", born, Sex.FEMALE, Optional.empty(), Contact.NONE);
    }
}
