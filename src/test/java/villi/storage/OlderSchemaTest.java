package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static villi.storage.TestStore.KELLER;
import static villi.storage.TestStore.KEYS;
import static villi.storage.TestStore.MIA;
import static villi.storage.schema.Tables.GUARDIAN;
import static villi.storage.schema.Tables.HOUSEHOLD;
import static villi.storage.schema.Tables.PATIENT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Household.Guardian;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.domain.stage.DeskStep;
import villi.usecase.find.Listed;
import villi.usecase.practice.Store.Opening;

/// A store of an older program opens with nothing lost.
final class OlderSchemaTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/villi/db/migration");

    @Test
    void a_family_of_schema_5_is_there_with_its_guardians_after_the_change(@TempDir Path folder, @TempDir Path old)
            throws IOException {
        older(old, "V006");
        var before = new Database(folder, new Schema(List.of("filesystem:" + old), 5));
        before.create(KEYS);
        family(before);
        before.close();

        var now = new Database(folder);
        assertThat(now.open(KEYS)).isEqualTo(new Opening.Opened(Optional.of(5)));
        var patients = new StoredPatients(now);
        assertThat(patients.all()).containsExactly(MIA);
        assertThat(patients.household(KELLER.id())).isEqualTo(KELLER);
        assertThat(new StoredRoll(now).after(0, 9)).containsExactly(new Listed(MIA, KELLER));
        assertThat(new StoredUnions(now).into(MIA.id())).isEmpty();
        assertThat(new StoredSecondHomes(now).of(MIA.id())).isEmpty();
        now.close();
    }

    @Test
    void sheets_of_plans_that_were_signed_before_do_not_wait_to_be_printed(@TempDir Path folder, @TempDir Path old)
            throws IOException {
        older(old, "V008");
        var before = new Database(folder, new Schema(List.of("filesystem:" + old), 7));
        before.create(KEYS);
        TestStore.started(before, 30);
        signed(before);
        before.close();

        var now = new Database(folder);
        assertThat(now.open(KEYS)).isInstanceOf(Opening.Opened.class);
        assertThat(new StoredDeskSteps(now).of(MIA.id()))
                .containsExactly(new DeskStep(
                        MIA.id(), DeskStep.Kind.GIVEN, TestStore.id(40).toString(), TestStore.NOW, DeskStep.BEFORE));
        now.close();
    }

    private static void signed(Database database) {
        var day = LocalDate.of(2026, 12, 7);
        new StoredCarePlans(database)
                .sign(
                        new CarePlan(
                                new PlanId(TestStore.id(40)),
                                MIA.id(),
                                new IntakeId(TestStore.id(30)),
                                1,
                                "2026.1",
                                "",
                                new CarePlan.Dates(day, day, day),
                                List.of(),
                                List.of(),
                                Optional.of(new CarePlan.Signature(TestStore.ROSA, TestStore.NOW))),
                        List.of(),
                        TestStore.TRAIL);
    }

    private static void older(Path old, String first) throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            for (Path file : files.filter(f -> f.getFileName().toString().compareTo(first) < 0)
                    .toList()) {
                Files.copy(file, old.resolve(file.getFileName()));
            }
        }
    }

    private static void family(Database database) {
        database.write(sql -> {
            sql.insertInto(HOUSEHOLD)
                    .set(HOUSEHOLD.ID, KELLER.id().value())
                    .set(HOUSEHOLD.NAME, KELLER.name())
                    .set(HOUSEHOLD.PHONE, KELLER.phone())
                    .set(HOUSEHOLD.EMAIL, KELLER.email())
                    .set(HOUSEHOLD.ADDRESS, KELLER.address())
                    .execute();
            for (Guardian each : KELLER.guardians()) {
                sql.insertInto(GUARDIAN)
                        .set(GUARDIAN.HOUSEHOLD_ID, KELLER.id().value())
                        .set(GUARDIAN.PLACE, KELLER.guardians().indexOf(each))
                        .set(GUARDIAN.NAME, each.name())
                        .set(GUARDIAN.RELATIONSHIP, each.relationship())
                        .set(GUARDIAN.PHONE, each.phone())
                        .set(GUARDIAN.MAY_RECEIVE_HANDOUTS, each.mayReceiveHandouts())
                        .execute();
            }
            sql.insertInto(PATIENT)
                    .set(PATIENT.ID, MIA.id().value())
                    .set(PATIENT.RUNNING_NUMBER, MIA.number())
                    .set(PATIENT.FAMILY_NAME, MIA.name().family())
                    .set(PATIENT.GIVEN_NAME, MIA.name().given())
                    .set(PATIENT.PREFERRED_NAME, MIA.name().preferred())
                    .set(PATIENT.BIRTH_DATE, MIA.birthDate())
                    .set(PATIENT.SEX_AT_BIRTH, MIA.sexAtBirth().name())
                    .set(PATIENT.HOUSEHOLD_ID, KELLER.id().value())
                    .set(PATIENT.ARCHIVED, false)
                    .execute();
            return true;
        });
    }
}
