package villi.usecase.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import villi.domain.intake.Intake;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.SecondEntryId;
import villi.domain.practice.Actor;
import villi.usecase.Trail;
import villi.usecase.intake.Intakes.Change;

/// Keying a paper a second time, by somebody who does not see the first answers. What [#write] has returned for is safe
/// on disk, in an entry of its own that belongs to one intake.
public final class KeyTwice {

    private final SecondEntries entries;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public KeyTwice(SecondEntries entries, Clock clock, Supplier<UUID> ids) {
        this.entries = entries;
        this.clock = clock;
        this.ids = ids;
    }

    /// The second entry that was begun and not finished.
    public Optional<SecondEntry> begun(Intake intake) {
        return entries.of(intake.id()).stream()
                .filter(e -> e.finishedAt().isEmpty())
                .findFirst();
    }

    /// Goes on with the second entry of an intake as it was left, or begins one.
    public SecondEntry open(KeyIntake.Session session, Actor actor) {
        return begun(session.intake()).orElseGet(() -> {
            var entry = new SecondEntry(
                    new SecondEntryId(ids.get()),
                    session.intake().id(),
                    actor,
                    clock.instant(),
                    Optional.empty(),
                    session.known(),
                    Map.of());
            entries.start(entry, new Trail(actor, clock.instant(), "intake.second-start"));
            return entry;
        });
    }

    /// @return when the answers were safe
    public Instant write(SecondEntryId id, List<Change> changes, Actor actor) {
        var answers = changes.stream().map(Change.Answered.class::cast).toList();
        entries.answer(id, answers, new Trail(actor, clock.instant(), "intake.second-answer"));
        return clock.instant();
    }

    /// All that differed is decided; the entry goes out of view and stays in the history.
    public Instant finish(SecondEntryId id, Actor actor) {
        entries.finish(id, new Trail(actor, clock.instant(), "intake.second-finish"));
        return clock.instant();
    }
}
