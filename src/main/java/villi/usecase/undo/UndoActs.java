package villi.usecase.undo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.usecase.Trail;
import villi.usecase.patient.Households;
import villi.usecase.patient.Patients;
import villi.usecase.patient.SecondHomes;
import villi.usecase.practice.AuditLog.Entry;
import villi.usecase.undo.Past.State;
import villi.usecase.unite.Unions;

/// Takes back what the history tells, as long as nothing of it was changed since. Taking back is an act of its own and
/// can be taken back too.
public final class UndoActs {

    private static final String UNITE = "patient.unite";

    private final Past past;
    private final Families families;
    private final Unions unions;
    private final Clock clock;

    /// Where what stood before is written.
    public record Families(Patients patients, Households households, SecondHomes homes) {}

    public UndoActs(Past past, Families families, Unions unions, Clock clock) {
        this.past = past;
        this.families = families;
        this.unions = unions;
        this.clock = clock;
    }

    /// Those of the entries that can be undone now.
    public List<Entry> undoable(List<Entry> entries) {
        return entries.stream()
                .filter(e -> united(e).isPresent() || past.before(e).isPresent())
                .toList();
    }

    /// @return false when something was changed since
    public boolean undo(Entry entry, Actor by) {
        Optional<PatientId> other = united(entry);
        if (other.isPresent()) {
            unions.separate(other.get(), new Trail(by, clock.instant(), "patient.separate"));
            return true;
        }
        Optional<State> before = past.before(entry);
        before.ifPresent(state -> restore(state, by));
        return before.isPresent();
    }

    private void restore(State state, Actor by) {
        var trail = new Trail(by, clock.instant(), "patient.undo");
        switch (state) {
            case State.OfPatient(var patient, var household) ->
                families.patients().save(patient, household, trail);
            case State.OfHousehold(var household) ->
                families.households().save(household, new Trail(by, clock.instant(), "household.undo"));
            case State.OfHomes(var patient, var homes) -> families.homes().save(patient, homes, trail);
        }
    }

    /// The record that the entry united with its subject, if it still is.
    private Optional<PatientId> united(Entry entry) {
        if (!entry.trail().action().equals(UNITE) || !entry.before().isEmpty()) return Optional.empty();
        PatientId kept = new PatientId(UUID.fromString(entry.subject().id()));
        PatientId other = new PatientId(UUID.fromString(entry.after()));
        return unions.into(kept).stream()
                .filter(u -> u.other().id().equals(other) && u.kept().equals(kept))
                .map(u -> u.other().id())
                .findFirst();
    }
}
