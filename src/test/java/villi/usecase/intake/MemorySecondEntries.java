package villi.usecase.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.intake.Answers;
import villi.domain.intake.IntakeId;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.SecondEntryId;
import villi.domain.intake.Slot;
import villi.usecase.Trail;
import villi.usecase.intake.Intakes.Change;

/// Second entries that live as long as a test.
public final class MemorySecondEntries implements SecondEntries {

    private final List<SecondEntry> kept = new ArrayList<>();

    @Override
    public void start(SecondEntry entry, Trail trail) {
        kept.addFirst(entry);
    }

    @Override
    public List<SecondEntry> of(IntakeId intake) {
        return kept.stream().filter(e -> e.intake().equals(intake)).toList();
    }

    @Override
    public void answer(SecondEntryId id, List<Change.Answered> answers, Trail trail) {
        kept.replaceAll(e -> {
            if (!e.id().equals(id)) return e;
            Answers next = e.answers();
            for (var one : answers) next = next.with(one.slot(), one.answer());
            return with(e, e.finishedAt(), next, e.picks());
        });
    }

    @Override
    public void finish(SecondEntryId id, Trail trail) {
        kept.replaceAll(e -> e.id().equals(id) ? with(e, Optional.of(trail.at()), e.answers(), e.picks()) : e);
    }

    void pick(Change.Picked picked) {
        kept.replaceAll(e -> {
            if (!e.id().equals(picked.entry())) return e;
            Map<Slot, SecondEntry.Pick> picks = new HashMap<>(e.picks());
            picks.remove(picked.slot());
            picked.pick().ifPresent(p -> picks.put(picked.slot(), p));
            return with(e, e.finishedAt(), e.answers(), picks);
        });
    }

    private static SecondEntry with(
            SecondEntry old, Optional<Instant> finished, Answers answers, Map<Slot, SecondEntry.Pick> picks) {
        return new SecondEntry(old.id(), old.intake(), old.by(), old.startedAt(), finished, answers, picks);
    }
}
