package villi.ui.patients;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import villi.domain.patient.Household;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.SecondHome;
import villi.domain.practice.Actor;
import villi.ui.kit.Background;
import villi.usecase.find.Alike;
import villi.usecase.find.Found;
import villi.usecase.find.Listed;

/// State of a family: who belongs to it, who is responsible, and the other homes of the children.
final class FamilyModel {

    private static final int NURSING_MONTHS = 36;
    private static final int MOST_HOMES = 3;

    private final FamilyScreen.Uses uses;
    private final Alike people;
    private final HouseholdId id;
    private final Actor actor;
    private final LocalDate today;
    private final Background.Scope work;
    private final ReadOnlyObjectWrapper<Optional<Family>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param members those who live here, then those who also belong here
    /// @param others the other homes of each member
    record Family(Household household, List<Patient> members, Map<PatientId, List<Elsewhere>> others) {
        Family {
            members = List.copyOf(members);
            others = Map.copyOf(others);
        }
    }

    /// Another home with its people.
    record Elsewhere(Household household, String note) {}

    FamilyModel(FamilyScreen.Uses uses, HouseholdId id, Actor actor, LocalDate today, Background.Scope work) {
        this.uses = uses;
        this.people = new Alike(uses.people());
        this.id = id;
        this.actor = actor;
        this.today = today;
        this.work = work;
    }

    ReadOnlyObjectProperty<Optional<Family>> shown() {
        return shown.getReadOnlyProperty();
    }

    void load() {
        run(() -> {}, () -> {});
    }

    /// Children who may be breast-fed.
    List<Patient> infants() {
        return shown.get().stream()
                .flatMap(f -> f.members().stream())
                .filter(p -> p.ageOn(today).months() < NURSING_MONTHS)
                .toList();
    }

    /// @param then told how to undo it
    void guardian(int place, Guardian guardian, Consumer<Runnable> then) {
        guardians(() -> uses.change().guardian(id, place, guardian, actor), then);
    }

    void withoutGuardian(int place, Consumer<Runnable> then) {
        guardians(() -> uses.change().withoutGuardian(id, place, actor), then);
    }

    void home(PatientId child, HouseholdId home, String note, Consumer<Runnable> then) {
        run(
                () -> uses.change().home(child, new SecondHome(home, note), actor),
                () -> then.accept(() -> run(() -> uses.change().withoutHome(child, home, actor), () -> {})));
    }

    void withoutHome(PatientId child, Elsewhere home, Consumer<Runnable> then) {
        HouseholdId other = home.household().id();
        run(
                () -> uses.change().withoutHome(child, other, actor),
                () -> then.accept(() ->
                        run(() -> uses.change().home(child, new SecondHome(other, home.note()), actor), () -> {})));
    }

    /// Families of exactly this name, without this one.
    List<Found> families(String name) {
        return people.families(name, MOST_HOMES + 1).stream()
                .filter(f -> !f.patient().household().equals(id))
                .limit(MOST_HOMES)
                .toList();
    }

    private void guardians(Runnable act, Consumer<Runnable> then) {
        List<Guardian> before = shown.get().map(f -> f.household().guardians()).orElse(List.of());
        run(act, () -> then.accept(() -> run(() -> uses.change().guardians(id, before, actor), () -> {})));
    }

    /// Does it, reads the family again, then goes on.
    private void run(Runnable act, Runnable then) {
        work.run(
                new SimpleBooleanProperty(),
                () -> {
                    act.run();
                    return read();
                },
                family -> {
                    shown.set(Optional.of(family));
                    then.run();
                });
    }

    private Family read() {
        List<Patient> members = new ArrayList<>();
        List<Patient> guests = new ArrayList<>();
        Map<PatientId, List<Elsewhere>> others = new LinkedHashMap<>();
        for (Listed listed : uses.roll().around(id)) {
            Patient patient = listed.patient();
            if (patient.archived()) continue;
            if (patient.household().equals(id)) members.add(patient);
            else guests.add(patient);
            others.put(patient.id(), elsewhere(patient));
        }
        members.addAll(guests);
        return new Family(uses.patients().household(id), members, others);
    }

    private List<Elsewhere> elsewhere(Patient patient) {
        var all = new ArrayList<Elsewhere>();
        if (!patient.household().equals(id))
            all.add(new Elsewhere(uses.patients().household(patient.household()), ""));
        uses.change().homes(patient.id()).stream()
                .filter(h -> !h.household().equals(id))
                .forEach(h -> all.add(new Elsewhere(uses.patients().household(h.household()), h.note())));
        return List.copyOf(all);
    }
}
