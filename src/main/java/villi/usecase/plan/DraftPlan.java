package villi.usecase.plan;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.handout.EmergencySheet;
import villi.domain.handout.Handout;
import villi.domain.handout.Printout;
import villi.domain.intake.IntakeId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Outcome;
import villi.domain.plan.PlanId;
import villi.domain.plan.Planning;
import villi.domain.practice.Actor;
import villi.domain.practice.Practice;

/// Opening the plan of a finished intake: the unsigned one goes on, otherwise a draft is made and saved.
public final class DraftPlan {

    private final PlanDesk desk;
    private final Supplier<UUID> ids;

    public DraftPlan(CarePlans plans, Assess assess, Clock clock, Supplier<UUID> ids) {
        this.desk = new PlanDesk(plans, assess, clock);
        this.ids = ids;
    }

    /// What opening came to.
    public sealed interface Opening {

        record Opened(Workbench bench) implements Opening {}

        /// The answers may be an emergency: only this sheet is printed.
        record Emergency(Assess.Assessed assessed, Handout sheet) implements Opening {}

        /// Only a practitioner makes plans.
        record NotAllowed() implements Opening {}

        /// The intake is not in this store.
        record Missing() implements Opening {}
    }

    public Opening open(IntakeId intake, Practice practice, Actor actor) {
        var found = desk.assess().of(intake);
        if (found.isEmpty()) return new Opening.Missing();
        var assessed = found.get();
        if (assessed.situation().emergency()) return emergency(assessed, practice, actor);
        var going = newest(assessed, intake);
        if (going.isPresent()) return new Opening.Opened(desk.bench(going.get(), assessed));
        if (!PlanDesk.mayDecide(actor)) return new Opening.NotAllowed();
        var made = Planning.draft(
                assessed.situation(),
                new PlanId(ids.get()),
                intake,
                desk.assess().today());
        return switch (made) {
            case Outcome.Refused _ -> emergency(assessed, practice, actor);
            case Outcome.Next next -> {
                var plan = numbered(next.plan());
                desk.plans().save(plan, desk.trail(actor, "plan.draft"));
                yield new Opening.Opened(desk.bench(plan, assessed));
            }
        };
    }

    /// A plan as it stands, signed or not.
    public Optional<Workbench> look(PlanId id) {
        return desk.bench(id);
    }

    /// The full plan as blocks, for the preview.
    public Handout preview(Workbench bench, Practice practice, Actor actor) {
        return desk.handout(bench, practice, actor.name());
    }

    private Optional<CarePlan> newest(Assess.Assessed assessed, IntakeId intake) {
        return desk.plans().of(assessed.patient().id()).stream()
                .filter(p -> p.intake().equals(intake))
                .findFirst();
    }

    /// A plan for a new intake goes on counting where the patient's last plan stopped.
    private CarePlan numbered(CarePlan plan) {
        int last = desk.plans().of(plan.patient()).stream()
                .mapToInt(CarePlan::version)
                .max()
                .orElse(0);
        return Planning.version(plan, last + 1);
    }

    private Opening emergency(Assess.Assessed assessed, Practice practice, Actor actor) {
        var making = new Printout.Making(practice, actor.name(), desk.assess().today());
        return new Opening.Emergency(
                assessed,
                EmergencySheet.of(
                        assessed.situation(), assessed.household(), making, new PlanId(ids.get()), Optional.empty()));
    }
}
