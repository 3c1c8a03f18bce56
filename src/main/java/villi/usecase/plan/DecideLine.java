package villi.usecase.plan;

import java.time.Clock;
import java.time.LocalDate;
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
