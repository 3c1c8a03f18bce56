package villi.ui.intake;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import villi.domain.intake.Slot;

/// The run through the questions that have to be asked again, and only these. FX thread only.
final class AskRun {

    private final IntakeModel model;
    private final Set<Slot> seen = new HashSet<>();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(false);

    AskRun(IntakeModel model) {
        this.model = model;
    }

    /// True while keying goes only through what was asked again.
    ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /// Goes on with what has to be asked again, at first from the top of the paper; false, and back to all
    /// questions, when nothing is left.
    boolean next() {
        if (!on.get()) seen.clear();
        if (on.get() && model.line() instanceof Line.Question here) seen.add(here.slot());
        Set<Slot> wanted = wanted();
        int size = model.lines().size();
        int from = on.get() ? model.current().get() + 1 : 0;
        for (int i = 0; i < size; i++) {
            int at = (from + i) % size;
            if (model.lines().get(at) instanceof Line.Question q && wanted.contains(q.slot())) {
                on.set(true);
                model.select(at);
                return true;
            }
        }
        on.set(false);
        return false;
    }

    /// Answers that contradict each other are shown once in a run: both may have been told so.
    private Set<Slot> wanted() {
        var wanted = new HashSet<>(model.queries());
        model.contradictions().stream()
                .flatMap(c -> c.ask().stream())
                .filter(seen::contains)
                .filter(s -> model.answers().get().at(s).settled())
                .forEach(wanted::remove);
        return wanted;
    }

    /// Goes through all questions again.
    void end() {
        on.set(false);
    }
}
