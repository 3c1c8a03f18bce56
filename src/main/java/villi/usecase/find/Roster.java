package villi.usecase.find;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;

/// The index of everybody, kept current. Made and renewed in the background; a search uses whatever stands at that
/// moment and never waits.
public final class Roster {

    private static final int PAGE = 2_000;
    private static final int MOST_CHANGES = 1_000;
    private static final Comparator<Found> BEST =
            Comparator.comparingInt(Found::score).thenComparing(Found::patient, ByName.ORDER);

    private final Roll roll;
    private final Executor jobs;
    private final Consumer<Throwable> trouble;
    private final Set<HouseholdId> touched = new LinkedHashSet<>();
    private final Set<PatientId> lost = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean running;
    private boolean started;
    private boolean anew;
    private volatile Snapshot shown = Snapshot.NOTHING;

    /// @param changes by patient; those without an entry are gone
    /// @param here by name
    /// @param away those put away, by name
    private record Snapshot(
            boolean ready,
            PatientIndex all,
            PatientIndex changed,
            BitSet gone,
            Map<PatientId, Optional<Listed>> changes,
            List<Patient> here,
            List<Patient> away) {

        static final Snapshot NOTHING = of(PatientIndex.of(List.of()), false);

        static Snapshot of(PatientIndex all, boolean ready) {
            var none = PatientIndex.of(List.of());
            return new Snapshot(ready, all, none, new BitSet(), Map.of(), all.everybody(false), all.everybody(true));
        }

        Snapshot with(Map<PatientId, Optional<Listed>> more) {
            var merged = new LinkedHashMap<>(changes);
            merged.putAll(more);
            BitSet hidden = (BitSet) gone.clone();
            for (PatientId id : more.keySet()) {
                int place = all.place(id);
                if (place >= 0) hidden.set(place);
            }
            List<Listed> now =
                    merged.values().stream().flatMap(Optional::stream).toList();
            PatientIndex few = PatientIndex.of(now);
            return new Snapshot(ready, all, few, hidden, merged, by(few, hidden, false), by(few, hidden, true));
        }

        private List<Patient> by(PatientIndex few, BitSet hidden, boolean archived) {
            return Merged.of(all.everybody(archived, hidden), few.everybody(archived), ByName.ORDER);
        }
    }

    /// @param jobs runs what reads the store
    /// @param trouble told when reading failed; the index stays as it was
    public Roster(Roll roll, Executor jobs, Consumer<Throwable> trouble) {
        this.roll = roll;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    /// Reads everybody anew.
    public void load() {
        synchronized (touched) {
            started = true;
            anew = true;
        }
        wake();
    }

    /// Something about a household or one of its people was saved.
    public void touch(HouseholdId home) {
        synchronized (touched) {
            touched.add(home);
        }
        wake();
    }

    /// Somebody is no longer to be found, or is again; with the household.
    public void touch(Patient patient) {
        synchronized (touched) {
            lost.add(patient.id());
            touched.add(patient.household());
        }
        wake();
    }

    /// True once everybody is there.
    public boolean ready() {
        return shown.ready();
    }

    /// How many can be found.
    public int size() {
        Snapshot now = shown;
        return now.all().size() - now.gone().cardinality() + now.changed().size();
    }

    /// How much memory the index takes, about.
    public long bytes() {
        return shown.all().bytes();
    }

    /// Told of every change, on the thread that renewed the index, until it is forgotten.
    public void onChange(Runnable listener) {
        synchronized (touched) {
            listeners.add(listener);
        }
    }

    public void forget(Runnable listener) {
        synchronized (touched) {
            listeners.remove(listener);
        }
    }

    /// Told of the next change only, or at once when everybody is there.
    public void once(Runnable listener) {
        var both = new ArrayList<Runnable>();
        both.add(() -> {
            forget(both.getFirst());
            listener.run();
        });
        onChange(both.getFirst());
        if (ready()) both.getFirst().run();
    }

    /// The best hits as of now.
    public List<Found> search(Asked asked, int most) {
        if (asked.nothing()) return List.of();
        Snapshot now = shown;
        List<Found> found = now.all().search(asked, most, now.gone());
        if (now.changed().size() == 0) return found;
        var both = new ArrayList<>(found);
        both.addAll(now.changed().search(asked, most));
        both.sort(BEST);
        return List.copyOf(both.subList(0, Math.min(most, both.size())));
    }

    /// Those that still can be found, in the order asked for.
    public List<Found> known(List<PatientId> ids) {
        Snapshot now = shown;
        var found = new ArrayList<Found>();
        for (PatientId id : ids) {
            Optional<Found> changed = now.changed().find(id);
            if (changed.isPresent()) found.add(changed.get());
            else if (!now.changes().containsKey(id)) now.all().find(id).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /// Everybody by name; a view in which each is made when asked for.
    ///
    /// @param archived those put away instead of those who are here
    public List<Patient> everybody(boolean archived) {
        Snapshot now = shown;
        return archived ? now.away() : now.here();
    }

    private void wake() {
        synchronized (touched) {
            if (running || !started) return;
            running = true;
        }
        jobs.execute(this::work);
    }

    private void work() {
        try {
            while (next()) tell();
        } catch (RuntimeException e) {
            synchronized (touched) {
                running = false;
                anew = true;
            }
            trouble.accept(e);
        }
    }

    /// Does what waits; false when nothing does.
    private boolean next() {
        boolean all;
        Set<HouseholdId> homes;
        Set<PatientId> gone;
        synchronized (touched) {
            all = anew || touched.size() + shown.changes().size() > MOST_CHANGES;
            homes = Set.copyOf(touched);
            gone = Set.copyOf(lost);
            if (!all && homes.isEmpty()) {
                running = false;
                return false;
            }
            anew = false;
            touched.clear();
            lost.clear();
        }
        shown = all ? everything() : changed(homes, gone);
        return true;
    }

    private Snapshot changed(Set<HouseholdId> homes, Set<PatientId> gone) {
        var changes = new LinkedHashMap<PatientId, Optional<Listed>>();
        gone.forEach(id -> changes.put(id, Optional.empty()));
        for (HouseholdId home : homes) {
            for (Listed listed : roll.around(home)) changes.put(listed.patient().id(), Optional.of(listed));
        }
        return shown.with(changes);
    }

    private Snapshot everything() {
        var making = new PatientIndex.Making();
        int number = 0;
        List<Listed> page = roll.after(number, PAGE);
        while (!page.isEmpty()) {
            page.forEach(making::add);
            number = page.getLast().patient().number();
            page = roll.after(number, PAGE);
        }
        return Snapshot.of(making.done(), true);
    }

    private void tell() {
        List<Runnable> all;
        synchronized (touched) {
            all = List.copyOf(listeners);
        }
        all.forEach(Runnable::run);
    }
}
