package villi.ui.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.intake.Answer;
import villi.domain.intake.Slot;

/// What can be undone and redone, newest first. A step may touch many answers at once.
final class History {

    private static final int KEPT = 500;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /// One user action.
    ///
    /// @param number of the question, for "Undo answer 73"; 0 for a step over several
    record Step(int number, Map<Slot, Answer> before, Map<Slot, Answer> after) {
        Step {
            before = Map.copyOf(before);
            after = Map.copyOf(after);
        }
    }

    void add(Step step) {
        done.push(step);
        undone.clear();
        if (done.size() > KEPT) done.removeLast();
    }

    Optional<Step> undo() {
        if (done.isEmpty()) return Optional.empty();
        Step step = done.pop();
        undone.push(step);
        return Optional.of(step);
    }

    Optional<Step> redo() {
        if (undone.isEmpty()) return Optional.empty();
        Step step = undone.pop();
        done.push(step);
        return Optional.of(step);
    }

    Optional<Step> next() {
        return Optional.ofNullable(done.peek());
    }

    /// The last steps, newest first.
    List<Step> last(int count) {
        return done.stream().limit(count).toList();
    }
}
