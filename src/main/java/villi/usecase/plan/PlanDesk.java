package villi.usecase.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import villi.domain.handout.Handout;
import villi.domain.handout.PlanFull;
import villi.domain.handout.Printout;
import villi.domain.plan.Budget;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Outcome;
import villi.domain.plan.PlanId;
import villi.domain.plan.Signing;
import villi.domain.plan.Situation;
import villi.domain.practice.Actor;
import villi.domain.practice.Practice;
import villi.domain.practice.Role;
import villi.usecase.Trail;

/// What the use cases of planning share: loading a plan with its intake, saving what became of it.
final class PlanDesk {

    private final CarePlans plans;
    private final Assess assess;
    private final Clock clock;

    PlanDesk(CarePlans plans, Assess assess, Clock clock) {
        this.plans = plans;
        this.assess = assess;
        this.clock = clock;
    }

    static boolean mayDecide(Actor actor) {
        return actor.role().compareTo(Role.PRACTITIONER) >= 0;
    }

    CarePlans plans() {
        return plans;
    }

    Assess assess() {
        return assess;
    }

    Trail trail(Actor actor, String action) {
        return new Trail(actor, clock.instant(), action);
    }

    Workbench bench(CarePlan plan, Assess.Assessed assessed) {
        var s = assessed.situation();
        return new Workbench(plan, before(plan), assessed, Signing.blocks(plan, s), Budget.of(plan, s));
    }

    Optional<Workbench> bench(PlanId id) {
        return plans.find(id).flatMap(p -> assess.of(p.intake()).map(a -> bench(p, a)));
    }

    private Optional<CarePlan> before(CarePlan plan) {
        return plans.of(plan.patient()).stream()
                .filter(p -> p.signed() && p.version() == plan.version() - 1)
                .findFirst();
    }

    /// Applies one change to a draft and saves it; a refusal changes nothing.
    Decided change(PlanId id, Actor actor, String action, Function<Opened, Outcome> change) {
        if (!mayDecide(actor)) return new Decided.NotAllowed();
        var bench = bench(id);
        if (bench.isEmpty()) return new Decided.Missing();
        var opened = new Opened(bench.get().plan(), bench.get().assessed().situation());
        if (opened.plan().signed()) return new Decided.Frozen();
        return switch (change.apply(opened)) {
            case Outcome.Refused refused -> new Decided.Refused(refused.reasons());
            case Outcome.Next next -> {
                plans.save(next.plan(), trail(actor, action));
                yield new Decided.Done(bench(next.plan(), bench.get().assessed()));
            }
        };
    }

    /// A draft with what it rests on.
    record Opened(CarePlan plan, Situation situation) {}

    Handout handout(Workbench bench, Practice practice, String by) {
        return PlanFull.of(printout(bench, practice, by));
    }

    /// The first page alone.
    Handout pageOne(Workbench bench, Practice practice, String by) {
        return PlanFull.pageOne(printout(bench, practice, by));
    }

    private Printout printout(Workbench bench, Practice practice, String by) {
        var making = new Printout.Making(practice, by, assess.today());
        return new Printout(
                bench.plan(),
                bench.assessed().situation(),
                making,
                bench.before(),
                bench.assessed().confidential());
    }
}
