package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static villi.storage.TestStore.KELLER;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.NOW;
import static villi.storage.TestStore.ROSA;
import static villi.storage.TestStore.TRAIL;
import static villi.storage.TestStore.id;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.SecondHome;
import villi.domain.patient.Sex;
import villi.domain.patient.Union;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.intake.Forms;
import villi.usecase.patient.ChangeFamily;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.practice.AuditLog.Entry;
import villi.usecase.undo.UndoActs;
import villi.usecase.unite.UniteRecords;

/// What was done to a patient or a family is taken back from the history, on a real database.
final class UndoTest {

    private static final Household LOPEZ = new Household(new HouseholdId(id(11)), "López", "", "", "", List.of());
    private static final Household.Guardian UTE =
            new Household.Guardian("Ute \\ \n# Keller", "", "", false, "no photos", Optional.empty());

    @TempDir
    Path folder;

    private Database database;
    private StoredPatients patients;
    private StoredSecondHomes homes;
    private StoredUnions unions;
    private StoredAudit audit;
    private RegisterPatient register;
    private ChangeFamily family;
    private UndoActs undo;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        patients = new StoredPatients(database);
        homes = new StoredSecondHomes(database);
        unions = new StoredUnions(database);
        audit = new StoredAudit(database);
        var households = new StoredHouseholds(database);
        register = new RegisterPatient(patients, clock, () -> id(99));
        family = new ChangeFamily(patients, households, homes, clock);
        undo = new UndoActs(
                new StoredPast(database),
                new UndoActs.Families(patients, households, homes, new StoredScans(database)),
                new UndoActs.Uniting(
                        new UniteRecords(
                                patients,
                                unions,
                                new UniteRecords.Charts(
                                        new StoredIntakes(database, TestStore.CODEC),
                                        new NoForms(),
                                        new StoredCarePlans(database)),
                                clock),
                        "from number %d"::formatted),
                clock);
        patients.save(MIA, KELLER, TRAIL);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_changed_name_and_a_changed_contact_come_back_together() {
        change("Brandt");
        assertThat(undo.undo(last(), ROSA)).isTrue();
        assertThat(patients.find(MIA.id())).contains(MIA);
        assertThat(patients.household(KELLER.id())).isEqualTo(KELLER);
        assertThat(last().trail().action()).isEqualTo("patient.undo");
    }

    @Test
    void undoing_can_be_undone() {
        change("Brandt");
        undo.undo(last(), ROSA);
        undo.undo(last(), ROSA);
        assertThat(patients.find(MIA.id()).orElseThrow().name().family()).isEqualTo("Brandt");
    }

    @Test
    void somebody_put_away_comes_back() {
        register.archive(MIA.id(), true, ROSA);
        assertThat(undo.undoable(audit.latest(9))).containsExactly(last());
        undo.undo(last(), ROSA);
        assertThat(patients.find(MIA.id())).contains(MIA);
    }

    @Test
    void only_what_still_stands_can_be_undone_so_that_nothing_newer_is_lost() {
        change("Brandt");
        Entry first = last();
        change("Lang");
        assertThat(undo.undoable(List.of(first))).isEmpty();
        assertThat(undo.undo(first, ROSA)).isFalse();
        assertThat(patients.find(MIA.id()).orElseThrow().name().family()).isEqualTo("Lang");
    }

    @Test
    void registering_is_undone_by_putting_the_record_away_and_that_can_be_undone() {
        assertThat(undo.undoable(audit.latest(9))).containsExactly(last());
        assertThat(undo.undo(last(), ROSA)).isTrue();
        assertThat(patients.find(MIA.id()).orElseThrow().archived()).isTrue();
        assertThat(undo.undo(last(), ROSA)).isTrue();
        assertThat(patients.find(MIA.id())).contains(MIA);
    }

    @Test
    void entries_of_older_programs_are_not_undone() {
        var old = new Entry(1, TRAIL, last().subject(), "Patient[...]", "Patient[...]");
        assertThat(undo.undoable(List.of(old))).isEmpty();
        var registered = new Entry(1, TRAIL, last().subject(), "", "Patient[...]");
        assertThat(undo.undoable(List.of(registered))).isEmpty();
    }

    @Test
    void several_changes_in_a_row_are_taken_back_one_by_one() {
        change("Brandt");
        Entry first = last();
        change("Lang");
        undo.undo(last(), ROSA);
        assertThat(undo.undoable(List.of(first))).containsExactly(first);
        undo.undo(first, ROSA);
        assertThat(patients.find(MIA.id())).contains(MIA);
    }

    @Test
    void guardians_come_back_with_everything_that_was_noted_of_them() {
        family.guardian(KELLER.id(), 2, UTE, ROSA);
        Household three = patients.household(KELLER.id());
        family.withoutGuardian(KELLER.id(), 2, ROSA);
        undo.undo(last(), ROSA);
        assertThat(patients.household(KELLER.id())).isEqualTo(three);
        assertThat(three.guardians()).endsWith(UTE);
    }

    @Test
    void another_home_goes_and_comes_back() {
        new StoredHouseholds(database).save(LOPEZ, TRAIL);
        var weekends = new SecondHome(LOPEZ.id(), "weekends");
        family.home(MIA.id(), weekends, ROSA);
        undo.undo(last(), ROSA);
        assertThat(homes.of(MIA.id())).isEmpty();
        undo.undo(last(), ROSA);
        assertThat(homes.of(MIA.id())).containsExactly(weekends);
        family.home(MIA.id(), new SecondHome(KELLER.id(), ""), ROSA);
        assertThat(homes.of(MIA.id())).containsExactly(weekends);
    }

    @Test
    void two_records_that_were_united_are_taken_apart() {
        Patient again =
                new Patient(new PatientId(id(21)), 5, MIA.name(), MIA.birthDate(), Sex.FEMALE, KELLER.id(), false);
        patients.save(again, KELLER, TRAIL);
        var trail = new villi.usecase.Trail(ROSA, NOW, "patient.unite");
        unions.unite(new Union(MIA.id(), again, NOW, ""), List.of(), trail);
        List<Entry> undoable = undo.undoable(audit.latest(2));
        assertThat(undoable).hasSize(1);
        assertThat(undo.undo(undoable.getFirst(), ROSA)).isTrue();
        assertThat(patients.all()).containsExactlyInAnyOrder(MIA, again);
        assertThat(undo.undoable(undoable)).isEmpty();
    }

    @Test
    void two_records_that_were_taken_apart_are_united_again_from_the_history_of_either() {
        Patient again =
                new Patient(new PatientId(id(21)), 5, MIA.name(), MIA.birthDate(), Sex.FEMALE, KELLER.id(), false);
        patients.save(again, KELLER, TRAIL);
        unions.unite(new Union(MIA.id(), again, NOW, ""), List.of(), TRAIL);
        for (int from = 0; from < 2; from++) {
            unions.separate(again.id(), new villi.usecase.Trail(ROSA, NOW, "patient.separate"));
            List<Entry> parted = audit.latest(2);
            assertThat(undo.undoable(parted)).isEqualTo(parted);
            assertThat(undo.undo(parted.get(from), ROSA)).isTrue();
            assertThat(patients.all()).containsExactly(MIA);
            assertThat(undo.undoable(parted)).isEmpty();
        }
    }

    private void change(String name) {
        register.change(
                MIA.id(),
                new RegisterPatient.Form(
                        name,
                        "Mia",
                        "",
                        Optional.of(MIA.birthDate()),
                        Sex.FEMALE,
                        Optional.of(KELLER.id()),
                        new RegisterPatient.Contact("777", "", "", List.of(UTE))),
                ROSA);
        assertThat(patients.find(MIA.id()).orElseThrow().name()).isEqualTo(new PersonName(name, "Mia", ""));
    }

    private Entry last() {
        return audit.latest(1).getFirst();
    }

    static final class NoForms implements Forms {
        @Override
        public List<Questionnaire> offered() {
            return List.of();
        }

        @Override
        public Optional<Questionnaire> find(QuestionnaireRef ref) {
            return Optional.empty();
        }
    }
}
