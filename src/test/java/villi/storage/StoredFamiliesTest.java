package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static villi.storage.TestStore.KELLER;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.TRAIL;
import static villi.storage.TestStore.id;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.SecondHome;
import villi.domain.patient.Sex;
import villi.domain.patient.Visit;
import villi.domain.patient.VisitId;
import villi.usecase.Trail;
import villi.usecase.find.Listed;
import villi.usecase.practice.AuditLog.Entry;
import villi.usecase.practice.AuditLog.Subject;

/// What is kept of patients, their households and their visits, on a real database.
final class StoredFamiliesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Household LOPEZ = new Household(new HouseholdId(id(11)), "López", "", "", "", List.of());

    @TempDir
    Path folder;

    private Database database;
    private StoredPatients patients;
    private StoredHouseholds households;
    private StoredDayList days;

    @BeforeEach
    void start() throws IOException {
        open(TestStore.create(folder));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_patient_is_there_after_a_restart_with_the_household() {
        patients.save(MIA, KELLER, TRAIL);
        restart();
        assertThat(patients.all()).containsExactly(MIA);
        assertThat(patients.find(MIA.id())).contains(MIA);
        assertThat(patients.household(KELLER.id())).isEqualTo(KELLER);
        assertThat(patients.find(new PatientId(id(99)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ωμέγα", "Özdemir-Ñandú", "李小龍", "مريم", "अनन्या", "👩‍👧 Mia", "O'Neil; drop table patient --"})
    void names_in_any_script_come_back_as_they_were(String name) {
        Patient named = called(new PersonName(name, name, name));
        patients.save(named, KELLER, TRAIL);
        restart();
        assertThat(patients.all()).containsExactly(named);
    }

    @Test
    void names_of_200_emoji_come_back_whole() {
        Patient named = called(new PersonName("🐝".repeat(200), "é".repeat(200), ""));
        patients.save(named, KELLER, TRAIL);
        assertThat(patients.find(MIA.id())).contains(named);
    }

    @Test
    void a_change_replaces_the_row_and_tells_what_stood_before() {
        patients.save(MIA, KELLER, TRAIL);
        Patient married = called(new PersonName("Brandt", "Mia", ""));
        patients.save(married, KELLER, new Trail(TRAIL.actor(), TRAIL.at(), "patient.change"));
        assertThat(patients.all()).containsExactly(married);
        assertThat(last().before()).contains("Keller");
        assertThat(last().after()).contains("Brandt");
    }

    @Test
    void the_next_number_is_one_above_the_highest_and_no_number_is_given_twice() {
        assertThat(patients.nextNumber()).isEqualTo(1);
        patients.save(numbered(20, 7), KELLER, TRAIL);
        assertThat(patients.nextNumber()).isEqualTo(8);
        assertThatThrownBy(() -> patients.save(numbered(21, 7), KELLER, TRAIL)).isInstanceOf(RuntimeException.class);
        assertThat(patients.all()).containsExactly(numbered(20, 7));
    }

    @Test
    void a_patient_is_never_saved_with_the_household_of_others() {
        assertThatThrownBy(() -> patients.save(MIA, LOPEZ, TRAIL)).isInstanceOf(IllegalArgumentException.class);
        assertThat(patients.all()).isEmpty();
        assertThat(households.all()).isEmpty();
    }

    @Test
    void a_household_keeps_its_guardians_in_order_and_loses_those_who_are_taken_out() {
        households.save(KELLER, TRAIL);
        households.save(LOPEZ, TRAIL);
        restart();
        assertThat(households.all()).containsExactlyInAnyOrder(KELLER, LOPEZ);
        var turned = new Household(
                KELLER.id(), "Keller", "", "", "", List.of(KELLER.guardians().get(1)));
        households.save(turned, TRAIL);
        assertThat(households.all()).containsExactlyInAnyOrder(turned, LOPEZ);
        assertThat(last().subject())
                .isEqualTo(new Subject("household", KELLER.id().value().toString()));
        assertThat(last().before()).contains("Jana Keller");
        assertThat(last().after()).doesNotContain("Jana Keller");
    }

    @Test
    void what_a_guardian_agreed_to_and_whom_she_nurses_is_kept_from_the_first_saving_on() {
        var mother =
                new Household.Guardian("Jana", "mother", "", true, "no photos\nsigned 3 Sep", Optional.of(MIA.id()));
        var home = new Household(KELLER.id(), "Keller", "", "", "", List.of(mother));
        patients.save(MIA, home, TRAIL);
        restart();
        assertThat(patients.household(KELLER.id())).isEqualTo(home);
    }

    @Test
    void a_child_of_separated_parents_belongs_to_both_households_and_is_found_around_each() {
        patients.save(MIA, KELLER, TRAIL);
        households.save(LOPEZ, TRAIL);
        var weekends = new SecondHome(LOPEZ.id(), "every second weekend; call the father too");
        var homes = new StoredSecondHomes(database);
        homes.save(MIA.id(), List.of(weekends), TRAIL);
        restart();
        homes = new StoredSecondHomes(database);
        assertThat(homes.of(MIA.id())).containsExactly(weekends);
        var listed = new Listed(MIA, List.of(KELLER, LOPEZ), List.of());
        assertThat(new StoredRoll(database).around(LOPEZ.id())).containsExactly(listed);
        assertThat(new StoredRoll(database).after(0, 9)).containsExactly(listed);
        homes.save(MIA.id(), List.of(), TRAIL);
        assertThat(homes.of(MIA.id())).isEmpty();
        assertThat(households.all()).contains(LOPEZ);
    }

    @Test
    void a_day_lists_its_visits_by_time_and_those_without_one_last() {
        patients.save(MIA, KELLER, TRAIL);
        Visit walkIn = visit(1, DAY, Optional.empty(), Visit.State.ARRIVED);
        Visit noon = visit(2, DAY, Optional.of(LocalTime.of(12, 0)), Visit.State.EXPECTED);
        Visit early = visit(3, DAY, Optional.of(LocalTime.of(8, 30)), Visit.State.DONE);
        Visit later = visit(4, DAY.plusDays(7), Optional.of(LocalTime.of(9, 0)), Visit.State.EXPECTED);
        for (Visit visit : List.of(walkIn, noon, early, later)) days.save(visit, TRAIL);
        restart();
        assertThat(days.on(DAY)).containsExactly(early, noon, walkIn);
        assertThat(days.on(DAY.plusDays(1))).isEmpty();
        assertThat(days.of(MIA.id())).containsExactly(later, noon, early, walkIn);
    }

    @Test
    void a_visit_that_changes_stays_one_visit_and_the_record_tells_both_states() {
        patients.save(MIA, KELLER, TRAIL);
        days.save(visit(1, DAY, Optional.empty(), Visit.State.EXPECTED), TRAIL);
        Visit missed = visit(1, DAY, Optional.empty(), Visit.State.MISSED);
        days.save(missed, TRAIL);
        assertThat(days.on(DAY)).containsExactly(missed);
        assertThat(last())
                .isEqualTo(new Entry(
                        3, TRAIL, new Subject("visit", missed.id().value().toString()), "EXPECTED", "MISSED"));
    }

    @Test
    void a_visit_of_nobody_is_not_kept() {
        assertThatThrownBy(() -> days.save(visit(1, DAY, Optional.empty(), Visit.State.EXPECTED), TRAIL))
                .isInstanceOf(RuntimeException.class);
        assertThat(days.on(DAY)).isEmpty();
        assertThat(new StoredAudit(database).latest(1)).isEmpty();
    }

    private static Visit visit(long number, LocalDate day, Optional<LocalTime> time, Visit.State state) {
        return new Visit(new VisitId(id(number)), day, time, MIA.id(), "follow-up", state);
    }

    private static Patient called(PersonName name) {
        return new Patient(MIA.id(), 1, name, MIA.birthDate(), Sex.FEMALE, KELLER.id(), false);
    }

    private static Patient numbered(long id, int number) {
        return new Patient(new PatientId(id(id)), number, MIA.name(), MIA.birthDate(), Sex.FEMALE, KELLER.id(), false);
    }

    private Entry last() {
        return new StoredAudit(database).latest(1).getFirst();
    }

    private void restart() {
        database.close();
        open(TestStore.reopen(folder));
    }

    private void open(Database opened) {
        database = opened;
        patients = new StoredPatients(opened);
        households = new StoredHouseholds(opened);
        days = new StoredDayList(opened);
    }
}
