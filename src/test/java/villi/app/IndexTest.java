package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.SecondHome;
import villi.domain.patient.Sex;
import villi.domain.practice.Actor;
import villi.usecase.find.Asked;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.practice.Unlocked;

/// What is found is what is saved, whatever is done to patients and families.
final class IndexTest {

    private static final LocalDate BORN = LocalDate.of(2020, 7, 14);

    @TempDir
    Path folder;

    private Desk desk;
    private Actor owner;
    private RegisterPatient register;

    @BeforeEach
    void start() throws IOException {
        OnDisk.copyInto(folder);
        var clock = new OnDisk.HandClock();
        desk = OnDisk.desk(folder, clock, new Content(folder, Runnable::run));
        owner = ((Unlocked.Open) desk.unlock().unlock(OnDisk.rosa(desk).id(), OnDisk.password())).actor();
        register = new RegisterPatient(desk.patients, clock, desk.ids);
        desk.roster.load();
    }

    @AfterEach
    void stop() {
        desk.unlock().close();
    }

    @Test
    void registering_changing_and_putting_away_are_followed() {
        Patient mia = register("Keller", "Mia");
        assertThat(found("mia kel")).containsExactly(mia.number());
        register.change(mia.id(), form("Brandt", "Mia", Optional.of(mia)), owner);
        assertThat(found("brandt")).containsExactly(mia.number());
        register.archive(mia.id(), true, owner);
        assertThat(desk.roster.everybody(false)).isEmpty();
        assertThat(found("brandt")).containsExactly(mia.number());
    }

    @Test
    void guardians_and_other_homes_are_followed() {
        Patient mia = register("Keller", "Mia");
        Patient ada = register("Okafor", "Ada");
        var guardian = new Household.Guardian("Zoltan", "father", "0171 998877", true);
        desk.family().guardian(ada.household(), 0, guardian, owner);
        assertThat(found("998877")).containsExactly(ada.number());
        desk.family().home(mia.id(), new SecondHome(ada.household(), ""), owner);
        assertThat(found("zoltan")).containsExactlyInAnyOrder(ada.number(), mia.number());
        desk.family().withoutHome(mia.id(), ada.household(), owner);
        assertThat(found("zoltan")).containsExactly(ada.number());
    }

    @Test
    void two_records_of_one_person_are_found_as_one_until_they_are_taken_apart() {
        Patient mia = register("Keller", "Mia");
        Patient again = register("Kellner", "Mia");
        assertThat(desk.unite().unite(mia.id(), again.id(), "", _ -> "", owner)).isTrue();
        assertThat(found("mia")).containsExactly(mia.number());
        assertThat(found("kellner")).containsExactly(mia.number());
        assertThat(found(String.valueOf(again.number()))).containsExactly(mia.number());
        assertThat(desk.roster.size()).isEqualTo(1);
        desk.unite().separate(again.id(), owner);
        assertThat(found("mia")).containsExactlyInAnyOrder(mia.number(), again.number());
        assertThat(found(String.valueOf(again.number()))).containsExactly(again.number());
        assertThat(desk.roster.size()).isEqualTo(2);
    }

    private Patient register(String family, String given) {
        var done = (RegisterPatient.Outcome.Done) register.register(form(family, given, Optional.empty()), owner);
        return done.patient();
    }

    private static RegisterPatient.Form form(String family, String given, Optional<Patient> known) {
        return new RegisterPatient.Form(
                family,
                given,
                "",
                Optional.of(BORN),
                Sex.FEMALE,
                known.map(Patient::household),
                RegisterPatient.Contact.NONE);
    }

    private List<Integer> found(String typed) {
        return desk.roster.search(Asked.read(typed, BORN, DateEntry.Order.DAY_FIRST), 9).stream()
                .map(f -> f.patient().number())
                .toList();
    }
}
