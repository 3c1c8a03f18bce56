package villi.printing;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import villi.domain.handout.Handout;
import villi.domain.handout.PlanFull;
import villi.domain.handout.Printout;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanLine;
import villi.domain.plan.Planning;
import villi.domain.plan.Sample;
import villi.domain.plan.Signing;
import villi.domain.plan.Situation;

/// The sheets of a breast-fed baby of 10 weeks whose mother leaves out milk (sample B), and of a bottle-fed one.
public final class Leo {

    private Leo() {}

    public static Sample bottle() {
        return Sample.leo()
                .say("QB05", "See if the formula bothers Leo")
                .pick("QE02", "formula")
                .pick("QE04a", "cow")
                .pick("QE04b", "as-label");
    }

    /// A plan with this food out and every line taken, with all that may be let pass let pass.
    public static CarePlan plan(Sample sample, String food) {
        var s = sample.situation();
        var plan = passed(sample.draft(), s);
        if (plan.lines().stream().noneMatch(l -> l.key().equals("eliminate:" + food)))
            plan = Sample.plan(
                    Planning.addByHand(plan, PlanLine.Kind.ELIMINATE, food, "", "chosen with Dr. Lindqvist", s));
        for (var l : plan.lines()) {
            if (l.decision() instanceof Decision.Open) plan = Sample.plan(Planning.accept(plan, l.key(), s));
        }
        return passed(plan, s);
    }

    private static CarePlan passed(CarePlan plan, Situation s) {
        var done = plan;
        for (var b : Signing.blocks(plan, s)) {
            if (b.overridable())
                done = Planning.clear(
                        done,
                        new CarePlan.Clearance(b.id(), "seen by Dr. Lindqvist", Sample.PRACTITIONER, Instant.EPOCH),
                        s);
        }
        return done;
    }

    public static Handout sheet(Sample sample, CarePlan plan) {
        return PlanFull.of(new Printout(
                plan,
                sample.situation(),
                new Printout.Making(Sample.PRACTICE, "June Okafor, ND", Sample.TODAY),
                Optional.empty(),
                Set.of()));
    }
}
