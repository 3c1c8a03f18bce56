package villi.usecase.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.domain.handout.Pdf;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.usecase.Trail;
import villi.usecase.Trouble;
import villi.usecase.agenda.PrintSheets.Job;
import villi.usecase.agenda.PrintSheets.Result;
import villi.usecase.plan.CarePlans;
import villi.usecase.plan.MemoryPlans;

/// Nothing that waits for the printer is lost, and nothing counts as printed that the printer did not take.
final class PrintSheetsTest {

    private static final Actor DESK = new Actor(new UserId(new UUID(0, 2)), "Desk", Role.FRONT_DESK);
    private static final Instant NOW = Instant.parse("2026-11-24T10:42:07Z");

    private final MemoryPlans plans = new MemoryPlans();
    private final MemorySteps steps = new MemorySteps();
    private final FakePrinters printers = new FakePrinters();
    private final PrintSheets printing = new PrintSheets(plans, steps, printers, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void the_very_pages_that_were_signed_are_sent_and_kept_as_printed() {
        Job job = signed(1);
        assertThat(printing.print(job, DESK)).isEqualTo(new Result.Sent("Front desk"));
        assertThat(printers.sent()).containsExactly(pdf(1));
        assertThat(steps.of(job.patient())).containsExactly(step(job, Kind.PRINTED, DeskStep.PAPER));
        assertThat(steps.actions()).containsExactly("handout.print");
    }

    @Test
    void a_refused_print_is_kept_with_its_reason_and_a_later_one_makes_room_for_it() {
        Job job = signed(1);
        printers.refuse(new Trouble("printer-missing", "Front desk"));
        assertThat(printing.print(job, DESK)).isInstanceOf(Result.Failed.class);
        DeskStep failed = steps.of(job.patient()).getFirst();
        assertThat(failed.kind()).isEqualTo(Kind.PRINT_FAILED);
        assertThat(PrintSheets.why(failed).key()).isEqualTo("printer-missing");
        assertThat(PrintSheets.why(failed).arguments()).containsExactly("Front desk");
        printers.repair();
        printing.print(job, DESK);
        assertThat(steps.of(job.patient())).containsExactly(step(job, Kind.PRINTED, DeskStep.PAPER));
    }

    @Test
    void one_that_fails_stops_none_of_the_others() {
        Job empty = new Job(new PatientId(new UUID(1, 9)), new PlanId(new UUID(4, 9)));
        List<Result> results = printing.printAll(List.of(signed(1), empty, signed(2)), DESK);
        assertThat(results)
                .containsExactly(new Result.Sent("Front desk"), new Result.NoSheets(), new Result.Sent("Front desk"));
        assertThat(printers.sent()).containsExactly(pdf(1), pdf(2));
        assertThat(steps.of(empty.patient())).isEmpty();
    }

    @Test
    void a_reason_of_any_length_can_be_kept() {
        Job job = signed(1);
        printers.refuse(new Trouble("printer-failed", "x".repeat(5000)));
        printing.print(job, DESK);
        assertThat(steps.of(job.patient()).getFirst().way().length()).isLessThanOrEqualTo(1000);
    }

    private static DeskStep step(Job job, Kind kind, String way) {
        return new DeskStep(job.patient(), kind, job.plan().value().toString(), NOW, way);
    }

    private static Pdf pdf(int number) {
        return new Pdf(("pages " + number).getBytes(UTF_8));
    }

    private Job signed(int number) {
        var job = new Job(new PatientId(new UUID(1, number)), new PlanId(new UUID(4, number)));
        LocalDate day = LocalDate.of(2026, 11, 24);
        var plan = new CarePlan(
                job.plan(),
                job.patient(),
                new IntakeId(new UUID(3, number)),
                1,
                "2026.1",
                "",
                new CarePlan.Dates(day, day, day),
                List.of(),
                List.of(),
                Optional.of(new CarePlan.Signature(DESK, NOW)));
        plans.sign(plan, List.of(new CarePlans.Sheet("plan-full", pdf(number))), new Trail(DESK, NOW, "plan.sign"));
        return job;
    }
}
