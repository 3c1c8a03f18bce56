package villi.usecase.agenda;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import villi.domain.handout.Pdf;
import villi.domain.patient.PatientId;
import villi.domain.plan.PlanId;
import villi.domain.practice.Actor;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.usecase.Trail;
import villi.usecase.Trouble;
import villi.usecase.handout.Printers;
import villi.usecase.plan.CarePlans;

/// The print queue: sheets of signed plans wait until a printer took them. What waits is worked out from what is kept,
/// so that it survives a restart; a failed print is kept with its reason and can be tried again.
///
/// Should the program end between sending and keeping, the sheets wait once more: they may be printed twice, never
/// lost.
public final class PrintSheets {

    private final CarePlans plans;
    private final DeskSteps steps;
    private final Printers printers;
    private final Clock clock;

    public PrintSheets(CarePlans plans, DeskSteps steps, Printers printers, Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.printers = printers;
        this.clock = clock;
    }

    /// Whose sheets of which signed plan.
    public record Job(PatientId patient, PlanId plan) {}

    /// What came of it.
    public sealed interface Result {

        /// The printer has the pages; no program can see whether paper came out.
        ///
        /// @param printer its name, or empty
        record Sent(String printer) implements Result {}

        /// Nothing was printed; that is kept.
        record Failed(Trouble why) implements Result {}

        /// The plan has no sheets.
        record NoSheets() implements Result {}
    }

    /// Sends the very pages that were signed to the standard printer.
    public Result print(Job job, Actor by) {
        List<CarePlans.Sheet> sheets = plans.sheets(job.plan());
        if (sheets.isEmpty()) return new Result.NoSheets();
        return print(job, sheets.stream().map(CarePlans.Sheet::pdf).toList(), by);
    }

    /// Sends pages to the standard printer.
    public Result print(Job job, List<Pdf> pages, Actor by) {
        String printer = printers.standard().orElse("");
        try {
            for (Pdf pdf : pages) printers.print(pdf, Printers.Job.all(printer, Printers.Sides.AS_SET));
        } catch (Trouble why) {
            keep(job, Kind.PRINT_FAILED, way(why), "handout.print-failed", by);
            return new Result.Failed(why);
        }
        keep(job, Kind.PRINTED, DeskStep.PAPER, "handout.print", by);
        return new Result.Sent(printer);
    }

    /// One after the other; one that fails stops none of the others.
    public List<Result> printAll(List<Job> jobs, Actor by) {
        var results = new ArrayList<Result>();
        for (Job job : jobs) results.add(print(job, by));
        return List.copyOf(results);
    }

    private void keep(Job job, Kind kind, String way, String action, Actor by) {
        var step = new DeskStep(job.patient(), kind, job.plan().value().toString(), clock.instant(), way);
        steps.put(step, new Trail(by, clock.instant(), action));
    }

    private static String way(Trouble why) {
        String all = why.key() + "\n" + String.join("\n", why.arguments());
        return all.substring(0, Math.min(all.length(), 900));
    }

    /// Why a print failed.
    public static Trouble why(DeskStep failed) {
        List<String> lines = failed.way().lines().toList();
        return new Trouble(lines.getFirst(), lines.stream().skip(1).toArray(String[]::new));
    }
}
