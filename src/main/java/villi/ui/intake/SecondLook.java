package villi.ui.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import villi.domain.intake.Answer;
import villi.domain.intake.Completeness;
import villi.domain.intake.Slot;

/// The second look: answers one after the other, to compare them with the paper or to read them to the family.
/// First those on which safety rests, on request all. An answer that changes is looked at again, and what a teen
/// answered alone is not read out. FX thread only.
final class SecondLook {

    private final IntakeModel model;
    private final Map<Slot, Answer> right = new LinkedHashMap<>();
    private final Deque<Act> acts = new ArrayDeque<>();
    private boolean all;

    /// What was done here to one answer.
    private record Act(Line.Question question, boolean corrected) {}

    SecondLook(IntakeModel model) {
        this.model = model;
    }

    /// A look begins or goes on: what was done before is not undone from here.
    void open() {
        acts.clear();
    }

    /// Everything that is read back, in the order of the paper.
    List<Line.Question> questions() {
        return model.lines().stream()
                .filter(Line.Question.class::isInstance)
                .map(Line.Question.class::cast)
                .filter(q -> !q.item().duty().confidential())
                .filter(q -> all ? !(answer(q) instanceof Answer.Silent) : safety(q))
                .toList();
    }

    private boolean safety(Line.Question q) {
        return q.item().duty().confirm() && Completeness.matters(q.slot().linkId(), answer(q));
    }

    private Answer answer(Line.Question q) {
        return model.answers().get().at(q.slot());
    }

    /// The question that is looked at now; empty at the end.
    Optional<Line.Question> now() {
        return questions().stream().filter(q -> !looked(q)).findFirst();
    }

    private boolean looked(Line.Question q) {
        return answer(q).equals(right.get(q.slot()));
    }

    /// How many of [#questions] were looked at.
    int done() {
        return (int) questions().stream().filter(this::looked).count();
    }

    /// The answer is as it was written or told.
    void right() {
        now().ifPresent(q -> {
            right.remove(q.slot()); // so that the last one looked at is the last one in the map
            right.put(q.slot(), answer(q));
            acts.push(new Act(q, false));
        });
    }

    /// Looks at the last one again; false when there is none.
    boolean back() {
        if (right.isEmpty()) return false;
        Slot last = List.copyOf(right.keySet()).getLast();
        right.remove(last);
        acts.stream()
                .filter(a -> !a.corrected() && a.question().slot().equals(last))
                .findFirst()
                .ifPresent(acts::remove);
        return true;
    }

    /// Takes back the last thing that was done here: the question is looked at again, with the answer that it had.
    ///
    /// @return whose answer that is; empty when nothing was done here
    Optional<Line.Question> undo() {
        if (acts.isEmpty()) return Optional.empty();
        Act last = acts.pop();
        if (last.corrected()) model.undo();
        right.remove(last.question().slot());
        return Optional.of(last.question());
    }

    /// Every answer is read back from now on.
    void all() {
        all = true;
    }

    boolean readsAll() {
        return all;
    }

    /// One key at the question that is looked at: another answer of a choice, or not readable, or not asked.
    ///
    /// @return false when it means nothing there
    boolean correct(String key) {
        var now = now();
        if (now.isEmpty()) return false;
        model.select(model.lines().indexOf(now.get()));
        Answer before = answer(now.get());
        boolean meant = model.key(key);
        if (!answer(now.get()).equals(before)) acts.push(new Act(now.get(), true));
        return meant;
    }

    /// The safety answers that were looked at and stand.
    Set<Slot> confirmed() {
        var all = new TreeSet<Slot>();
        questions().stream().filter(q -> looked(q) && safety(q)).forEach(q -> all.add(q.slot()));
        return all;
    }
}
