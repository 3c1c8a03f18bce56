package villi.usecase.agenda;

import java.util.ArrayList;
import java.util.List;
import villi.domain.patient.PatientId;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.usecase.Trail;

/// What was done at the desk, in memory.
public final class MemorySteps implements DeskSteps {

    private final List<DeskStep> kept = new ArrayList<>();
    private final List<String> actions = new ArrayList<>();

    /// What was written, oldest first.
    public List<String> actions() {
        return List.copyOf(actions);
    }

    @Override
    public List<DeskStep> of(PatientId patient) {
        return kept.stream().filter(s -> s.patient().equals(patient)).toList();
    }

    @Override
    public void put(DeskStep step, Trail trail) {
        actions.add(trail.action());
        drop(step, step.kind());
        if (step.kind() == Kind.PRINTED) drop(step, Kind.PRINT_FAILED);
        kept.add(step);
    }

    @Override
    public void remove(DeskStep step, Trail trail) {
        actions.add(trail.action());
        drop(step, step.kind());
    }

    private void drop(DeskStep step, Kind kind) {
        kept.removeIf(s -> s.patient().equals(step.patient())
                && s.kind() == kind
                && s.about().equals(step.about()));
    }
}
