package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static villi.storage.TestStore.DESK;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.NOW;
import static villi.storage.TestStore.ROSA;
import static villi.storage.TestStore.TRAIL;
import static villi.storage.TestStore.id;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.Union;
import villi.domain.patient.Visit;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.domain.stage.Stage;
import villi.usecase.Trail;
import villi.usecase.agenda.DeskWork;
import villi.usecase.intake.Intakes;
import villi.usecase.patient.Caseload.Standing;
import villi.usecase.practice.AuditLog;

/// What was done at the desk is kept, moves the case, and can be taken back, on a real database.
final class StoredDeskStepsTest {

    private static final LocalDate START = LocalDate.of(2026, 12, 7);
    private static final String CODE = "CHI2-7F3K";

    @TempDir
    Path folder;

    private Database database;
    private StoredDeskSteps steps;
    private DeskWork desk;
    private Instant now = NOW;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
        new StoredPatients(database).save(MIA, TestStore.KELLER, TRAIL);
        steps = new StoredDeskSteps(database);
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                now = now.plusSeconds(60);
                return now;
            }
        };
        desk = new DeskWork(steps, new StoredDayList(database), clock, UUID::randomUUID);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void one_step_of_each_kind_about_each_paper_is_kept_and_the_audit_keeps_all() {
        desk.formGiven(MIA.id(), CODE, DeskStep.PAPER, DESK);
        DeskStep again = desk.formGiven(MIA.id(), CODE, DeskStep.FILE, DESK);
        DeskStep back = desk.formBack(MIA.id(), DESK);
        assertThat(steps.of(MIA.id())).containsExactly(again, back);
        assertThat(back.about()).isEqualTo(CODE);
        desk.takeBack(back, DESK);
        assertThat(steps.of(MIA.id())).containsExactly(again);
        assertThat(about(MIA))
                .extracting(e -> e.trail().action(), AuditLog.Entry::before, AuditLog.Entry::after)
                .startsWith(
                        tuple("form.back-undo", CODE + ", told", ""),
                        tuple("form.back", "", CODE + ", told"),
                        tuple("form.give", "", CODE + ", file"),
                        tuple("form.give", "", CODE + ", paper"));
        assertThat(new StoredAudit(database).verify().firstBroken()).isEmpty();
    }

    @Test
    void what_was_taken_back_already_leaves_no_trace_in_the_audit() {
        DeskStep given = desk.formGiven(MIA.id(), CODE, DeskStep.PAPER, DESK);
        desk.takeBack(given, DESK);
        int before = about(MIA).size();
        desk.takeBack(given, DESK);
        assertThat(about(MIA)).hasSize(before);
    }

    @Test
    void the_steps_of_a_united_record_are_those_of_the_person() {
        Patient other = new Patient(
                new PatientId(id(21)), 2, MIA.name(), MIA.birthDate(), MIA.sexAtBirth(), MIA.household(), false);
        new StoredPatients(database).save(other, TestStore.KELLER, TRAIL);
        desk.formGiven(other.id(), CODE, DeskStep.PAPER, DESK);
        new StoredUnions(database).unite(new Union(MIA.id(), other, NOW, ""), List.of(), TRAIL);
        assertThat(steps.of(MIA.id()))
                .singleElement()
                .satisfies(s -> assertThat(s.patient()).isEqualTo(MIA.id()));
        assertThat(desk.formOff(MIA.id(), DESK)).isPresent();
        assertThat(steps.of(MIA.id())).isEmpty();
    }

    @Test
    void a_case_goes_from_the_form_to_the_handout_and_then_rests() {
        assertThat(stage()).contains(Stage.EXPECTED);
        DeskStep given = desk.formGiven(MIA.id(), CODE, DeskStep.PAPER, DESK);
        assertThat(stage()).contains(Stage.FORM_GIVEN);
        desk.takeBack(given, DESK);
        assertThat(stage()).contains(Stage.EXPECTED);
        desk.again(given, DESK);
        desk.formBack(MIA.id(), DESK);
        assertThat(stage()).contains(Stage.FORM_BACK);
        var intakes = TestStore.started(database, 30);
        assertThat(stage()).contains(Stage.KEYING);
        intakes.change(
                new IntakeId(id(30)),
                List.of(new Intakes.Change.Moved(Intake.Status.COMPLETED)),
                new Trail(DESK, now, "intake.finish"));
        assertThat(stage()).contains(Stage.READY);
        Visit before = desk.seen(MIA.id(), ROSA);
        assertThat(before.state()).isEqualTo(Visit.State.CANCELLED);
        assertThat(stage()).contains(Stage.SEEN);
        desk.become(before, before.state(), ROSA);
        assertThat(stage()).contains(Stage.READY);
        desk.seen(MIA.id(), ROSA);
        CarePlan plan = plan();
        new StoredCarePlans(database).sign(plan, List.of(), TRAIL);
        assertThat(stage()).contains(Stage.SIGNED);
        desk.printed(MIA.id(), plan.id(), DeskStep.PAPER, DESK);
        assertThat(stage()).contains(Stage.PRINTED);
        desk.given(MIA.id(), plan.id(), DESK);
        assertThat(stage()).isEmpty();
        desk.formGiven(MIA.id(), "FCHI1-9B4C", DeskStep.FILE, DESK);
        assertThat(stage()).contains(Stage.FORM_GIVEN);
        desk.formOff(MIA.id(), DESK);
        assertThat(stage()).isEmpty();
    }

    @Test
    void a_print_makes_room_for_the_failed_one() {
        var failed = new DeskStep(MIA.id(), Kind.PRINT_FAILED, "plan", NOW, "printer-none");
        steps.put(failed, TRAIL);
        assertThat(steps.of(MIA.id())).containsExactly(failed);
        var printed = new DeskStep(MIA.id(), Kind.PRINTED, "plan", NOW, DeskStep.PAPER);
        steps.put(printed, TRAIL);
        assertThat(steps.of(MIA.id())).containsExactly(printed);
    }

    private List<AuditLog.Entry> about(Patient patient) {
        return new StoredAudit(database)
                .about(new AuditLog.Subject("patient", patient.id().value().toString()));
    }

    /// Where Mia stands, unless she rests.
    private Optional<Stage> stage() {
        List<Standing> all = new StoredCaseload(database).until(START);
        return all.stream().map(s -> Stage.of(s.facts(1, 0, ZoneOffset.UTC))).findFirst();
    }

    private static CarePlan plan() {
        return new CarePlan(
                new PlanId(id(40)),
                MIA.id(),
                new IntakeId(id(30)),
                1,
                "2026.1",
                "Sleep through the night",
                new CarePlan.Dates(START, START.plusDays(14), START.plusDays(28)),
                List.of(),
                List.of(),
                Optional.of(new CarePlan.Signature(ROSA, NOW)));
    }
}
