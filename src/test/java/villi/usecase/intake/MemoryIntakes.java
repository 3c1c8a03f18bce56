package villi.usecase.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.intake.Answers;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.Trail;

/// Intakes that live as long as a test.
public final class MemoryIntakes implements Intakes {

    private final Map<IntakeId, Intake> kept = new LinkedHashMap<>();
    private final MemorySecondEntries twice = new MemorySecondEntries();

    /// The second entries of these intakes.
    public MemorySecondEntries twice() {
        return twice;
    }

    public void copy(MemoryIntakes other) {
        kept.putAll(other.kept);
    }

    public void start(Intake intake) {
        kept.put(intake.id(), intake);
    }

    @Override
    public void start(Intake intake, Questionnaire asked, Trail trail) {
        start(intake);
    }

    @Override
    public Optional<Intake> find(IntakeId id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<Intake> of(PatientId patient) {
        return kept.values().stream()
                .filter(i -> i.patient().equals(patient))
                .sorted(Comparator.comparing(Intake::startedAt).reversed())
                .toList();
    }

    @Override
    public List<Intake> open() {
        return kept.values().stream()
                .filter(i -> i.status() == Intake.Status.IN_PROGRESS)
                .toList();
    }

    @Override
    public void change(IntakeId id, List<Change> changes, Trail trail) {
        changes.stream()
                .filter(Change.Picked.class::isInstance)
                .map(Change.Picked.class::cast)
                .forEach(twice::pick);
        changes.forEach(c -> kept.computeIfPresent(id, (_, intake) -> changed(intake, c, trail)));
    }

    private static Intake changed(Intake old, Change change, Trail trail) {
        Answers answers = old.answers();
        Map<Slot, Remark> remarks = new HashMap<>(old.content().remarks());
        Map<Slot, Confirmation> confirmed = new HashMap<>(old.content().confirmations());
        Intake.Status status = old.status();
        switch (change) {
            case Change.Answered(Slot slot, var answer) -> {
                answers = answers.with(slot, answer);
                confirmed.remove(slot);
            }
            case Change.Remarked(Slot slot, Remark remark) -> remarks.put(slot, remark);
            case Change.Confirmed(var slots) ->
                slots.forEach(s -> confirmed.put(s, new Confirmation(trail.actor(), trail.at())));
            case Change.Picked _ -> {}
            case Change.Moved(Intake.Status next) -> status = next;
        }
        Optional<java.time.Instant> done = status == Intake.Status.COMPLETED
                ? old.completedAt().or(() -> Optional.of(trail.at()))
                : Optional.empty();
        return new Intake(
                old.id(),
                old.patient(),
                old.form(),
                status,
                old.startedAt(),
                done,
                new Intake.Content(answers, remarks, confirmed));
    }
}
