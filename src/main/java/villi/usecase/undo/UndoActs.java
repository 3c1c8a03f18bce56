package villi.usecase.undo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.usecase.Trail;
import villi.usecase.patient.Households;
import villi.usecase.patient.Patients;
import villi.usecase.patient.SecondHomes;
import villi.usecase.practice.AuditLog.Entry;
import villi.usecase.scan.Scans;
import villi.usecase.undo.Past.State;
import villi.usecase.unite.Unions;
import villi.usecase.unite.UniteRecords;

/// Takes back what the history tells, as long as nothing of it was changed since. Taking back is an act of its own and
/// can be taken back too.
public final class UndoActs {

    private static final String UNITE = "patient.unite";
    private static final String PART = "patient.separate";

    private final Past past;
    private final Families families;
    private final Uniting uniting;
    private final Clock clock;

    /// Where what stood before is written.
    public record Families(Patients patients, Households households, SecondHomes homes, Scans scans) {}

    /// How two records are united.
    ///
    /// @param words what is noted at a place that is carried over, from the number of the record it comes from
    public record Uniting(UniteRecords records, IntFunction<String> words) {}

    private record Two(PatientId kept, PatientId other) {}

    public UndoActs(Past past, Families families, Uniting uniting, Clock clock) {
        this.past = past;
        this.families = families;
        this.uniting = uniting;
        this.clock = clock;
    }

    /// Those of the entries that can be undone now.
    public List<Entry> undoable(List<Entry> entries) {
        return entries.stream()
                .filter(e -> united(e).isPresent()
                        || parted(e).isPresent()
                        || past.before(e).isPresent())
                .toList();
    }

    /// @return false when something was changed since
    public boolean undo(Entry entry, Actor by) {
        Optional<Two> united = united(entry);
        if (united.isPresent()) {
            uniting.records().separate(united.get().other(), by);
            return true;
        }
        Optional<Two> parted = parted(entry);
        if (parted.isPresent()) {
            Two two = parted.get();
            return uniting.records().unite(two.kept(), two.other(), "", uniting.words(), by);
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
            case State.OfScan(var scan) -> families.scans().change(scan, new Trail(by, clock.instant(), "scan.undo"));
            case State.OfHomes(var patient, var homes) -> families.homes().save(patient, homes, trail);
        }
    }

    /// The records that the entry united, if they still are.
    private Optional<Two> united(Entry entry) {
        if (!entry.trail().action().equals(UNITE) || !entry.before().isEmpty()) return Optional.empty();
        var two = new Two(about(entry), id(entry.after()));
        return uniting.records().into(two.kept()).stream()
                        .anyMatch(u ->
                                u.other().id().equals(two.other()) && u.kept().equals(two.kept()))
                ? Optional.of(two)
                : Optional.empty();
    }

    /// The records that the entry took apart, if they still are.
    private Optional<Two> parted(Entry entry) {
        if (!entry.trail().action().equals(PART)) return Optional.empty();
        String before = entry.before();
        Optional<Two> two = before.startsWith(Unions.OTHER)
                ? Optional.of(new Two(about(entry), id(before.substring(Unions.OTHER.length()))))
                : before.startsWith(Unions.KEPT)
                        ? Optional.of(new Two(id(before.substring(Unions.KEPT.length())), about(entry)))
                        : Optional.empty();
        return two.filter(t -> alone(t.kept()) && alone(t.other()));
    }

    private boolean alone(PatientId id) {
        return families.patients().find(id).filter(p -> p.id().equals(id)).isPresent();
    }

    private static PatientId about(Entry entry) {
        return id(entry.subject().id());
    }

    private static PatientId id(String text) {
        return new PatientId(UUID.fromString(text));
    }
}
