package villi.usecase.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.Edit;
import villi.domain.plan.Outcome;
import villi.domain.plan.PlanId;
import villi.domain.plan.PlanLine;
import villi.domain.plan.Planning;
import villi.domain.practice.Actor;

/// Deciding about the lines of a draft. Each decision is saved before it is shown.
public final class DecideLine {

    private final PlanDesk desk;

    public DecideLine(CarePlans plans, Assess assess, Clock clock) {
        this.desk = new PlanDesk(plans, assess, clock);
    }

    public Decided accept(PlanId id, String key, Actor actor) {
        return desk.change(id, actor, "plan.accept", o -> Planning.accept(o.plan(), key, o.situation()));
    }

    /// Accepts every line that is still open, in one saved change.
    public Rest acceptRest(PlanId id, Actor actor) {
        var refused = new ArrayList<String>();
        Decided decided = desk.change(id, actor, "plan.accept", o -> {
            CarePlan plan = o.plan();
            for (PlanLine line : o.plan().lines()) {
                if (!(line.decision() instanceof Decision.Open)) continue;
                switch (Planning.accept(plan, line.key(), o.situation())) {
                    case Outcome.Next next -> plan = next.plan();
                    case Outcome.Refused why -> refused.addAll(why.reasons());
                }
            }
            return plan.equals(o.plan()) && !refused.isEmpty() ? new Outcome.Refused(refused) : new Outcome.Next(plan);
        });
        return new Rest(decided, refused);
    }

    /// What became of the open lines together.
    ///
    /// @param refused why some of them stay open
    public record Rest(Decided decided, List<String> refused) {
        public Rest {
            refused = List.copyOf(refused);
        }
    }

    public Decided decline(PlanId id, String key, String reason, Actor actor) {
        return desk.change(id, actor, "plan.decline", o -> Planning.decline(o.plan(), key, reason, o.situation()));
    }

    public Decided reopen(PlanId id, String key, Actor actor) {
        return desk.change(id, actor, "plan.reopen", o -> Planning.reopen(o.plan(), key, o.situation()));
    }

    public Decided change(PlanId id, String key, Edit edit, String reason, Actor actor) {
        return desk.change(id, actor, "plan.change", o -> Planning.change(o.plan(), key, edit, reason, o.situation()));
    }

    /// @param out the left side of the pair
    /// @param foodId a food of the catalogue that is safe for the person
    public Decided swap(PlanId id, String key, String out, String foodId, Actor actor) {
        return desk.change(id, actor, "plan.swap", o -> Planning.swap(o.plan(), key, out, foodId, o.situation()));
    }

    /// @param code a food, a support, or a word of its own for free lines
    public Decided add(PlanId id, PlanLine.Kind kind, String code, String words, String because, Actor actor) {
        return desk.change(
                id, actor, "plan.add", o -> Planning.addByHand(o.plan(), kind, code, words, because, o.situation()));
    }

    public Decided moveStart(PlanId id, LocalDate start, Actor actor) {
        return desk.change(
                id,
                actor,
                "plan.start",
                o -> Planning.moveStart(o.plan(), start, desk.assess().today(), o.situation()));
    }

    public Decided goal(PlanId id, String words, Actor actor) {
        return desk.change(id, actor, "plan.goal", o -> new Outcome.Next(Planning.goal(o.plan(), words)));
    }
}
