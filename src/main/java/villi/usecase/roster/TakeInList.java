package villi.usecase.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.domain.roster.Checked;
import villi.domain.roster.Family;
import villi.domain.roster.Layout;
import villi.domain.roster.Person;
import villi.domain.roster.Sheet;
import villi.usecase.Trail;
import villi.usecase.patient.Patients;
import villi.usecase.roster.Imports.ImportId;

/// Takes a list of patients in, in parts that each hold whole families, and takes it out again.
public final class TakeInList {

    /// About how many people one part holds; a family is never torn.
    public static final int PART = 500;

    private final Patients patients;
    private final Imports imports;
    private final Clock clock;
    private final Supplier<UUID> ids;

    public TakeInList(Patients patients, Imports imports, Clock clock, Supplier<UUID> ids) {
        this.patients = patients;
        this.imports = imports;
        this.clock = clock;
        this.ids = ids;
    }

    /// What taking the list in would do. Writes nothing.
    public Checked check(Sheet sheet, Layout layout) {
        return Checked.of(sheet, layout, imports.everybody(), LocalDate.now(clock));
    }

    /// How far a list has been taken in.
    ///
    /// @param left the families that are still to come
    /// @param done how many people are in the practice
    /// @param all how many it will be
    public record Progress(ImportId id, List<Family> left, int done, int all) {
        public Progress {
            left = List.copyOf(left);
        }

        public boolean finished() {
            return left.isEmpty();
        }
    }

    public Progress start(Checked checked) {
        return new Progress(new ImportId(ids.get()), checked.families(), 0, checked.fresh());
    }

    /// Takes the next part in: all of it or nothing. May be called again whenever it is convenient.
    public Progress next(Progress progress, Actor by) {
        var part = new ArrayList<Family>();
        int people = 0;
        for (Family family : progress.left()) {
            if (people > 0 && people + family.people().size() > PART) break;
            part.add(family);
            people += family.people().size();
        }
        if (part.isEmpty()) return progress;
        add(progress.id(), part, new Trail(by, clock.instant(), "patient.import"));
        List<Family> left = progress.left().subList(part.size(), progress.left().size());
        return new Progress(progress.id(), left, progress.done() + people, progress.all());
    }

    /// People whose list gives a number keep it; the others get the next free ones.
    private void add(ImportId list, List<Family> families, Trail trail) {
        int highest = families.stream()
                .flatMap(f -> f.people().stream())
                .mapToInt(p -> p.number().orElse(0))
                .max()
                .orElse(0);
        int free = Math.max(patients.nextNumber(), highest + 1);
        Supplier<UUID> near = near(ids.get());
        var homes = new ArrayList<Household>();
        var people = new ArrayList<Patient>();
        for (Family family : families) {
            var home = new HouseholdId(near.get());
            homes.add(household(home, family));
            for (Person person : family.people()) {
                int number = person.number().isPresent() ? person.number().get() : free++;
                people.add(new Patient(
                        new PatientId(near.get()),
                        number,
                        person.name(),
                        person.birthDate(),
                        person.sex(),
                        home,
                        person.away()));
            }
        }
        imports.add(list, homes, people, trail);
    }

    /// Ids that follow each other from a random one: a part is written in one place of the store, not in a
    /// thousand.
    private static Supplier<UUID> near(UUID first) {
        AtomicLong next = new AtomicLong(first.getLeastSignificantBits());
        return () -> new UUID(first.getMostSignificantBits(), next.getAndIncrement());
    }

    private static Household household(HouseholdId id, Family family) {
        Person.Home home = family.home();
        return new Household(id, family.name(), home.phone(), home.email(), home.address(), home.guardians());
    }

    public List<Imports.Past> past() {
        return imports.past();
    }

    /// How far a list has been taken out again.
    ///
    /// @param left who is still to be looked at
    /// @param removed how many are out
    /// @param kept how many stay, because something was written about them since
    public record Undoing(ImportId id, List<PatientId> left, int removed, int kept) {
        public Undoing {
            left = List.copyOf(left);
        }

        public boolean finished() {
            return left.isEmpty();
        }

        public int all() {
            return left.size() + removed + kept;
        }
    }

    public Undoing startUndo(ImportId id) {
        return new Undoing(id, imports.people(id), 0, 0);
    }

    /// Takes the next part out.
    public Undoing undoNext(Undoing undoing, Actor by) {
        List<PatientId> part =
                undoing.left().subList(0, Math.min(PART, undoing.left().size()));
        if (part.isEmpty()) return undoing;
        int removed = imports.remove(undoing.id(), part, new Trail(by, clock.instant(), "patient.import-undo"));
        List<PatientId> left =
                undoing.left().subList(part.size(), undoing.left().size());
        return new Undoing(undoing.id(), left, undoing.removed() + removed, undoing.kept() + part.size() - removed);
    }
}
