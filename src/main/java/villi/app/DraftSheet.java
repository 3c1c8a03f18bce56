package villi.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import villi.domain.finding.Block;
import villi.domain.handout.EmergencySheet;
import villi.domain.handout.Handout;
import villi.domain.handout.PlanFull;
import villi.domain.handout.Printout;
import villi.domain.intake.Intake;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.Outcome;
import villi.domain.plan.PlanId;
import villi.domain.plan.PlanLine;
import villi.domain.plan.Planning;
import villi.domain.plan.Situation;
import villi.domain.practice.Practice;

/// The plan as the rules propose it, with every proposal taken: what `villi plan` looks at and prints as a draft.
final class DraftSheet {

    private static final Practice NOBODY =
            new Practice("Villi", "", "", "", "en-US", Practice.Units.US, Optional.empty());

    private final Situation situation;
    private final PlanId id;
    private final LocalDate day;
    private final Optional<CarePlan> plan;

    DraftSheet(Situation situation, Intake intake, PlanId id, LocalDate day) {
        this.situation = situation;
        this.id = id;
        this.day = day;
        this.plan = switch (Planning.draft(situation, id, intake.id(), day)) {
            case Outcome.Next(CarePlan draft) -> Optional.of(accepted(draft));
            case Outcome.Refused _ -> Optional.empty();
        };
    }

    /// What stops signing in the answers themselves. Confirming is done at the desk and is not counted here.
    List<Block> blocks() {
        return situation.evaluation().blocks();
    }

    Handout handout() {
        var making = new Printout.Making(NOBODY, "", day);
        return plan.map(p -> PlanFull.of(new Printout(p, situation, making, Optional.empty(), Set.of())))
                .orElseGet(() -> EmergencySheet.of(
                        situation,
                        new Household(new HouseholdId(id.value()), "", "", "", "", List.of()),
                        making,
                        id,
                        Optional.empty()));
    }

    private CarePlan accepted(CarePlan draft) {
        CarePlan next = draft;
        for (PlanLine line : draft.lines()) {
            if (!(line.decision() instanceof Decision.Open)) continue;
            if (Planning.accept(next, line.key(), situation) instanceof Outcome.Next(CarePlan taken)) next = taken;
        }
        return next;
    }
}
