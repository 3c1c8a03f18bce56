package villi.usecase.plan;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import villi.domain.finding.Block;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.domain.plan.Planning;
import villi.domain.practice.Actor;
import villi.domain.practice.Practice;
import villi.usecase.handout.Look;
import villi.usecase.handout.Sheets;

/// Signing: only when nothing blocks it. The exact bytes of the sheet are kept with the version, which is then frozen.
public final class SignPlan {

    private final PlanDesk desk;
    private final Sheets sheets;
    private final Clock clock;

    public SignPlan(CarePlans plans, Assess assess, Sheets sheets, Clock clock) {
        this.desk = new PlanDesk(plans, assess, clock);
        this.sheets = sheets;
        this.clock = clock;
    }

    /// What signing came to.
    public sealed interface Result {

        record Signed(Workbench bench, CarePlans.Sheet sheet) implements Result {}

        /// Nothing was signed; each block says how to go on.
        record Blocked(List<Block> blocks) implements Result {
            public Blocked {
                blocks = List.copyOf(blocks);
            }
        }

        /// Only a practitioner signs.
        record NotAllowed() implements Result {}

        /// This version is signed already.
        record Frozen() implements Result {}

        /// The plan or its intake is not in this store.
        record Missing() implements Result {}
    }

    public Result sign(PlanId id, Practice practice, Actor actor) {
        if (!PlanDesk.mayDecide(actor)) return new Result.NotAllowed();
        var found = desk.bench(id);
        if (found.isEmpty()) return new Result.Missing();
        var bench = found.get();
        if (bench.plan().signed()) return new Result.Frozen();
        var blocks = new ArrayList<>(bench.blocks());
        if (practice.phone().isBlank()) {
            blocks.add(block("R-128", "The practice has no phone number. The sheet must say who to call."));
        }
        if (blocks.isEmpty() && tooLong(bench, practice, actor)) {
            blocks.add(block(
                    "page-one",
                    "The first page holds more than fits on one page. Shorten the goal or the words of the first steps,"
                            + " or decline a line."));
        }
        if (!blocks.isEmpty()) return new Result.Blocked(blocks);
        return signed(bench, practice, actor);
    }

    /// Type is never made smaller: what does not fit is chosen at the desk.
    private boolean tooLong(Workbench bench, Practice practice, Actor actor) {
        var first = desk.pageOne(bench, practice, actor.name());
        return sheets.sheet(first, Look.of(practice)).pages() > 1;
    }

    private static Block block(String id, String text) {
        return new Block(id, text, new TreeSet<>(), false);
    }

    private Result signed(Workbench bench, Practice practice, Actor actor) {
        var plan = Planning.sign(bench.plan(), new CarePlan.Signature(actor, clock.instant()));
        var frozen = new Workbench(plan, bench.before(), bench.assessed(), List.of(), bench.budget());
        var handout = desk.handout(frozen, practice, actor.name());
        var sheet = new CarePlans.Sheet(handout.code(), sheets.pdf(handout));
        desk.plans().sign(plan, List.of(sheet), desk.trail(actor, "plan.sign"));
        return new Result.Signed(frozen, sheet);
    }
}
