package villi.usecase.plan;

import java.time.Clock;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Outcome;
import villi.domain.plan.PlanId;
import villi.domain.plan.Planning;
import villi.domain.plan.Signing;
import villi.domain.practice.Actor;

/// Letting a red flag or a block pass: by a named practitioner, with a typed reason, kept with the plan.
public final class ClearFlag {

    private final PlanDesk desk;
    private final Clock clock;

    public ClearFlag(CarePlans plans, Assess assess, Clock clock) {
        this.desk = new PlanDesk(plans, assess, clock);
        this.clock = clock;
    }

    /// @param blockId id of a block that stands against signing now
    public Decided clear(PlanId id, String blockId, String reason, Actor actor) {
        return desk.change(id, actor, "plan.clear", o -> {
            if (reason.isBlank()) return Outcome.refused("Type the reason.");
            var standing = Signing.blocks(o.plan(), o.situation()).stream()
                    .filter(b -> b.id().equals(blockId))
                    .findFirst();
            if (standing.isEmpty()) return Outcome.refused("Nothing stands under this name any more.");
            if (!standing.get().overridable())
                return Outcome.refused(
                        "This can never be let pass: " + standing.get().text());
            var clearance = new CarePlan.Clearance(blockId, reason.strip(), actor, clock.instant());
            return new Outcome.Next(Planning.clear(o.plan(), clearance, o.situation()));
        });
    }
}
