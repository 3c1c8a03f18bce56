package villi.ui.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.intake.Answer;
import villi.domain.intake.Differences;
import villi.domain.intake.Differences.Difference;
import villi.domain.intake.Meaning;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.SecondEntry.Pick;
import villi.domain.intake.SecondEntry.Stands;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.intake.Intakes.Change;

/// Where a second entry differs from the first, and what stands. FX thread only.
final class DifferenceModel {

    private final Differences differences;
    private final IntakeModel first;
    private final Map<Slot, Pick> picks;
    private final SecondEntry second;
    private final Deque<Done> done = new ArrayDeque<>();
    private Optional<Slot> at = Optional.empty();

    /// One decision, to take it back.
    ///
    /// @param before the answer of the intake before it
    /// @param pick what was decided before, if anything
    private record Done(Slot slot, Answer before, Optional<Pick> pick) {}

    /// @param first the answers of the intake, which change with every decision
    DifferenceModel(Questionnaire form, IntakeModel first, SecondEntry second) {
        this.differences = new Differences(form);
        this.first = first;
        this.second = second;
        this.picks = new HashMap<>(second.picks());
        next();
    }

    /// The second entry with what is decided so far.
    SecondEntry entry() {
        return second.with(picks);
    }

    /// In the order of the paper, decided ones among them.
    List<Difference> all() {
        return differences.of(first.answers().get(), entry());
    }

    /// The places where the second entry has nothing and nobody has decided yet.
    List<Slot> gaps() {
        return all().stream()
                .filter(d -> d.pick().isEmpty() && d.second() instanceof Answer.Silent)
                .map(d -> d.place().slot())
                .toList();
    }

    /// The one that keys go to; empty when the entries agree.
    Optional<Difference> now() {
        List<Difference> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(place(all)));
    }

    /// How many are not decided.
    int open() {
        return (int) all().stream().filter(d -> d.pick().isEmpty()).count();
    }

    /// Decides the current one and goes to the next that is open.
    void choose(Stands stands) {
        now().ifPresent(d -> {
            Slot slot = d.place().slot();
            var pick = new Pick(d.first(), d.second(), stands);
            done.push(new Done(slot, first.answers().get().at(slot), Optional.ofNullable(picks.get(slot))));
            decide(slot, pick.standing(), Optional.of(pick));
            at = Optional.of(slot);
            next();
        });
    }

    /// Takes the last decision back and goes there; false when none was made here.
    boolean undo() {
        if (done.isEmpty()) return false;
        Done last = done.pop();
        decide(last.slot(), last.before(), last.pick());
        at = Optional.of(last.slot());
        return true;
    }

    private void decide(Slot slot, Answer standing, Optional<Pick> pick) {
        picks.remove(slot);
        pick.ifPresent(p -> picks.put(slot, p));
        boolean stands = first.line(slot)
                .map(q -> Meaning.same(q.item(), first.answers().get().at(slot), standing))
                .orElse(false);
        Answer kept = stands ? first.answers().get().at(slot) : standing;
        first.decide(slot, kept, new Change.Picked(second.id(), slot, pick));
    }

    void move(int direction) {
        List<Difference> all = all();
        if (all.isEmpty()) return;
        at = Optional.of(all.get(Math.clamp(place(all) + direction, 0, all.size() - 1))
                .place()
                .slot());
    }

    void select(Slot slot) {
        at = Optional.of(slot);
    }

    /// Goes to the next one that is not decided, from the top when there is none behind.
    private void next() {
        List<Difference> all = all();
        int from = at.isPresent() ? place(all) : 0;
        for (int i = 0; i < all.size(); i++) {
            Difference each = all.get((from + i) % all.size());
            if (each.pick().isEmpty()) {
                at = Optional.of(each.place().slot());
                return;
            }
        }
    }

    private int place(List<Difference> all) {
        for (int i = 0; i < all.size(); i++)
            if (at.filter(all.get(i).place().slot()::equals).isPresent()) return i;
        return 0;
    }
}
