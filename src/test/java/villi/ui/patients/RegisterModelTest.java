package villi.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.domain.patient.Sex;
import villi.shots.Birchwood;
import villi.shots.ShotStage;
import villi.ui.kit.Background;
import villi.usecase.find.Alike;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.patient.RegisterPatient.Contact;
import villi.usecase.patient.RegisterPatient.Form;
import villi.usecase.patient.RegisterPatient.Problem;

/// No toolkit, no sleeping: the test is the executor.
final class RegisterModelTest {

    private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
    private final List<Patient> saved = new ArrayList<>();
    private final Birchwood practice = Birchwood.busy();
    private final RegisterModel model = new RegisterModel(
            practice,
            new Alike(practice.roster()),
            new RegisterPatient(practice, ShotStage.CLOCK, () -> new UUID(9, 9)),
            new RegisterModel.Work(background().scope(), background().scope()),
            ShotStage.CLOCK,
            DateEntry.Order.DAY_FIRST);

    private Background background() {
        return new Background(queue::add, queue::add, t -> {
            throw new AssertionError(t);
        });
    }

    @Test
    void a_birth_date_is_read_as_it_stands_on_paper() {
        assertThat(List.of(model.date("140719"), model.date("14.7.19"), model.date("14 Jul 19")))
                .containsOnly(Optional.of(LocalDate.of(2019, 7, 14)));
    }

    @Test
    void a_leap_day_is_a_birth_date_only_in_a_leap_year() {
        assertThat(model.date("290224")).contains(LocalDate.of(2024, 2, 29));
        assertThat(model.date("290223")).isEmpty();
    }

    @Test
    void nothing_is_written_while_something_is_wrong() {
        save(form("", "", Optional.of(LocalDate.of(2031, 1, 1))));

        assertThat(model.problems()).containsExactly(Problem.NAME_MISSING, Problem.BIRTH_DATE_IN_FUTURE);
        assertThat(saved).isEmpty();
    }

    @Test
    void a_name_of_emoji_is_saved_as_typed() {
        save(form("", "🙂👩‍👧", Optional.of(LocalDate.of(2020, 1, 2))));

        assertThat(saved).singleElement().extracting(p -> p.name().given()).isEqualTo("🙂👩‍👧");
    }

    @Test
    void a_name_of_two_hundred_characters_fits_and_one_more_does_not() {
        save(form("x".repeat(200), "", Optional.of(LocalDate.of(2020, 1, 2))));
        assertThat(saved).hasSize(1);

        save(form("x".repeat(201), "", Optional.of(LocalDate.of(2020, 1, 2))));
        assertThat(model.problems()).containsExactly(Problem.NAME_TOO_LONG);
    }

    @Test
    void the_same_name_on_the_same_day_is_pointed_out() {
        model.compare(form("Keller", "Mía", Optional.of(LocalDate.of(2020, 7, 14))), Optional.empty());

        assertThat(model.alike()).extracting(f -> f.patient().number()).containsExactly(2041);
    }

    @Test
    void somebody_alike_is_pointed_out_with_a_letter_wrong_a_name_changed_or_the_names_swapped() {
        Optional<LocalDate> born = Optional.of(LocalDate.of(2020, 7, 14));
        assertThat(alike(form("Kellre", "Mia", Optional.empty()))).containsExactly(2041);
        assertThat(alike(form("Brandt", "Mia", born))).containsExactly(2041);
        assertThat(alike(form("Brandt", "Mimi", born))).containsExactly(2041);
        assertThat(alike(form("Mia", "Keller", Optional.empty()))).containsExactly(2041);
        assertThat(alike(form("Keller", "Lea", born))).isEmpty();
        assertThat(alike(form("Keller", "", born))).isEmpty();
        assertThat(alike(form("", "", born))).isEmpty();
    }

    @Test
    void whoever_is_another_person_is_not_pointed_out_again_and_nothing_is_blocked() {
        Form again = form("Keller", "Mia", Optional.of(LocalDate.of(2020, 7, 14)));
        model.compare(again, Optional.empty());
        model.pass(Birchwood.patient(1), again, Optional.empty());
        assertThat(model.alike()).isEmpty();
        save(again);
        assertThat(saved).hasSize(1);
    }

    @Test
    void the_patient_who_is_edited_is_not_like_somebody_else() {
        model.compare(form("Keller", "Mia", Optional.empty()), Optional.of(Birchwood.patient(1)));
        assertThat(model.alike()).isEmpty();
        assertThat(model.families()).isEmpty();
    }

    @Test
    void a_family_of_the_same_name_is_offered_once_until_a_household_is_joined() {
        model.compare(form("keller", "Lea", Optional.empty()), Optional.empty());
        assertThat(model.families()).extracting(f -> f.patient().household()).containsExactly(Birchwood.home(1));
        model.compare(form("kell", "Lea", Optional.empty()), Optional.empty());
        assertThat(model.families()).isEmpty();
    }

    private List<Integer> alike(Form form) {
        model.compare(form, Optional.empty());
        return model.alike().stream().map(f -> f.patient().number()).toList();
    }

    private void save(Form form) {
        model.save(form, Optional.empty(), Birchwood.ROSA, saved::add);
        drain();
    }

    private static Form form(String family, String given, Optional<LocalDate> born) {
        return new Form(family, given, "", born, Sex.FEMALE, Optional.empty(), Contact.NONE);
    }

    private void drain() {
        while (!queue.isEmpty()) queue.remove().run();
    }
}
