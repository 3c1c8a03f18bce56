package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.ROSA;
import static villi.storage.TestStore.TRAIL;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.IntakeId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.usecase.patient.Caseload.Standing;

final class StoredCaseloadTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 7);
    private static final LocalDate CHECK = START.plusDays(14);

    @TempDir
    Path folder;

    private Database database;
    private StoredCaseload cases;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
        cases = new StoredCaseload(database);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_new_patient_stands_there_without_intake_and_plan() {
        new StoredPatients(database).save(MIA, TestStore.KELLER, TRAIL);
        assertThat(cases.until(START)).containsExactly(new Standing(MIA, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_case_holds_its_newest_intake_and_newest_plan_whole() {
        var intakes = TestStore.started(database, 30);
        CarePlan second = plan(41, 2, Optional.empty());
        var plans = new StoredCarePlans(database);
        plans.sign(plan(40, 1, signature()), List.of(), TRAIL);
        plans.save(second, TRAIL);
        assertThat(cases.until(START))
                .containsExactly(new Standing(MIA, intakes.find(new IntakeId(TestStore.id(30))), Optional.of(second)));
    }

    @Test
    void a_signed_plan_rests_until_its_check_comes_near() {
        TestStore.started(database, 30);
        new StoredCarePlans(database).sign(plan(40, 1, signature()), List.of(), TRAIL);
        assertThat(cases.until(CHECK.minusDays(1))).isEmpty();
        assertThat(cases.until(CHECK))
                .singleElement()
                .extracting(Standing::patient)
                .isEqualTo(MIA);
    }

    @Test
    void a_newer_intake_wakes_a_resting_case() {
        var intakes = TestStore.started(database, 30);
        new StoredCarePlans(database).sign(plan(40, 1, signature()), List.of(), TRAIL);
        var later = TestStore.intake(31);
        intakes.start(
                new villi.domain.intake.Intake(
                        later.id(),
                        later.patient(),
                        later.form(),
                        later.status(),
                        later.startedAt().plusSeconds(60),
                        later.completedAt(),
                        later.content()),
                TestStore.FORM,
                TRAIL);
        assertThat(cases.until(START))
                .singleElement()
                .extracting(s -> s.intake().orElseThrow().id())
                .isEqualTo(new IntakeId(TestStore.id(31)));
    }

    private static Optional<CarePlan.Signature> signature() {
        return Optional.of(new CarePlan.Signature(ROSA, TestStore.NOW));
    }

    private static CarePlan plan(long number, int version, Optional<CarePlan.Signature> signature) {
        return new CarePlan(
                new PlanId(TestStore.id(number)),
                MIA.id(),
                new IntakeId(TestStore.id(30)),
                version,
                "2026.1",
                "Sleep through the night",
                new CarePlan.Dates(START, CHECK, CHECK.plusDays(14)),
                List.of(),
                List.of(),
                signature);
    }
}
