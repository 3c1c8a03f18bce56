package villi.usecase.plan;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.intake.IntakeId;
import villi.domain.plan.PlanId;
import villi.domain.plan.Planning;
import villi.domain.practice.Actor;

/// Changing a signed plan makes the next version; the signed one stays as it is.
public final class AmendPlan {

    private final PlanDesk desk;
    private final Supplier<UUID> ids;

    public AmendPlan(CarePlans plans, Assess assess, Clock clock, Supplier<UUID> ids) {
        this.desk = new PlanDesk(plans, assess, clock);
        this.ids = ids;
    }

    /// Opens the next version on the same intake; an open next version goes on.
    public Decided amend(PlanId signed, Actor actor) {
        return desk.bench(signed).map(b -> amend(b, b.plan().intake(), actor)).orElseGet(Decided.Missing::new);
    }

    private Decided amend(Workbench bench, IntakeId intake, Actor actor) {
        if (!PlanDesk.mayDecide(actor)) return new Decided.NotAllowed();
        var open = desk.plans().of(bench.plan().patient()).stream()
                .filter(p -> !p.signed() && p.intake().equals(intake))
                .findFirst();
        if (open.isPresent()) return new Decided.Done(desk.bench(open.get(), bench.assessed()));
        var next = Planning.amend(
                bench.plan(), new PlanId(ids.get()), bench.assessed().situation());
        desk.plans().save(next, desk.trail(actor, "plan.amend"));
        return new Decided.Done(desk.bench(next, bench.assessed()));
    }
}
