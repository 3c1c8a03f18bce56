package villi.usecase.intake;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.usecase.Trail;

/// A practitioner checked safety answers with the family: told becomes confirmed.
public final class ConfirmAnswers {

    private final Intakes intakes;
    private final Clock clock;

    public ConfirmAnswers(Intakes intakes, Clock clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    /// Whether a person may confirm answers.
    public static boolean allowed(Actor actor) {
        return actor.role().compareTo(Role.PRACTITIONER) >= 0;
    }

    /// False, with nothing written, when the person may not confirm.
    public boolean confirm(IntakeId id, Set<Slot> slots, Actor actor) {
        if (!allowed(actor)) return false;
        intakes.change(
                id, List.of(new Intakes.Change.Confirmed(slots)), new Trail(actor, clock.instant(), "intake.confirm"));
        return true;
    }
}
