package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static villi.storage.TestStore.KELLER;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.TRAIL;
import static villi.storage.TestStore.id;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.Sex;
import villi.usecase.find.Listed;

/// What the index reads, on a real database.
final class StoredRollTest {

    private static final Household LOPEZ = new Household(new HouseholdId(id(11)), "López", "", "", "", List.of());

    @TempDir
    Path folder;

    private Database database;
    private StoredPatients patients;
    private StoredRoll roll;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
        patients = new StoredPatients(database);
        roll = new StoredRoll(database);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void everybody_is_read_in_parts_each_with_the_own_household() {
        patients.save(MIA, KELLER, TRAIL);
        Patient tom = numbered(2, KELLER.id());
        Patient ada = numbered(5, LOPEZ.id());
        patients.save(tom, KELLER, TRAIL);
        patients.save(ada, LOPEZ, TRAIL);
        assertThat(roll.after(0, 2)).containsExactly(new Listed(MIA, KELLER), new Listed(tom, KELLER));
        assertThat(roll.after(2, 2)).containsExactly(new Listed(ada, LOPEZ));
        assertThat(roll.after(5, 2)).isEmpty();
    }

    @Test
    void those_around_a_household_are_all_who_live_there() {
        patients.save(MIA, KELLER, TRAIL);
        patients.save(numbered(5, LOPEZ.id()), LOPEZ, TRAIL);
        assertThat(roll.around(KELLER.id())).containsExactly(new Listed(MIA, KELLER));
        assertThat(roll.around(new HouseholdId(id(99)))).isEmpty();
    }

    private static Patient numbered(int number, HouseholdId home) {
        return new Patient(new PatientId(id(40 + number)), number, MIA.name(), MIA.birthDate(), Sex.MALE, home, false);
    }
}
