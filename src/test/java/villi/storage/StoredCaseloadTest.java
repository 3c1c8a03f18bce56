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
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanId;
import villi.domain.plan.PlanLine;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.usecase.intake.Intakes.Change.Moved;
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
    void a_signed_plan_rests_until_its_check_comes_near_once_the_family_has_its_sheets() {
        given();
        assertThat(cases.until(CHECK.minusDays(1))).isEmpty();
        assertThat(cases.until(CHECK))
                .singleElement()
                .extracting(Standing::patient)
                .isEqualTo(MIA);
    }

    @Test
    void a_step_of_a_way_back_wakes_a_resting_case() {
        PlanLine line = new PlanLine(
                "give-back:milk",
                PlanLine.Kind.GIVE_BACK,
                "milk",
                new PlanLine.Wording("Milk comes back", "", ""),
                new Decision.Accepted(),
                new PlanLine.Why("hand", "", new TreeSet<>()),
                Optional.empty(),
                List.of(),
                List.of(new PlanLine.WayBackStep(START.plusDays(3), "a sip", "hives")));
        given(List.of(line));
        assertThat(cases.until(START.plusDays(2))).isEmpty();
        assertThat(cases.until(START.plusDays(3))).hasSize(1);
    }

    @Test
    void a_newer_intake_wakes_a_resting_case() {
        var intakes = given();
        var later = TestStore.intake(31);
        intakes.start(
                new Intake(
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

    private StoredIntakes given() {
        return given(List.of());
    }

    /// A signed plan whose sheets the family has.
    private StoredIntakes given(List<PlanLine> lines) {
        var intakes = TestStore.started(database, 30);
        intakes.change(new IntakeId(TestStore.id(30)), List.of(new Moved(Intake.Status.COMPLETED)), TRAIL);
        CarePlan plan = plan(40, 1, signature());
        CarePlan whole = new CarePlan(
                plan.id(),
                plan.patient(),
                plan.intake(),
                plan.version(),
                plan.contentVersion(),
                plan.goal(),
                plan.dates(),
                lines,
                plan.clearances(),
                plan.signature());
        new StoredCarePlans(database).sign(whole, List.of(), TRAIL);
        var step = new DeskStep(
                MIA.id(), Kind.GIVEN, plan.id().value().toString(), TestStore.NOW.plusSeconds(60), DeskStep.TOLD);
        new StoredDeskSteps(database).put(step, TRAIL);
        return intakes;
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
