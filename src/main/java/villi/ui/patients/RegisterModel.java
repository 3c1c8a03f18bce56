package villi.ui.patients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.domain.text.Folded;
import villi.ui.kit.Background;
import villi.ui.kit.Latest;
import villi.usecase.find.Alike;
import villi.usecase.find.Found;
import villi.usecase.patient.Patients;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.patient.RegisterPatient.Form;
import villi.usecase.patient.RegisterPatient.Problem;

/// State of the registering form: reads the date, warns of a double, saves.
final class RegisterModel {

    private static final int MOST = 3;

    private final Patients patients;
    private final Alike people;
    private final RegisterPatient register;
    private final Background.Scope work;
    private final Latest latest;
    private final Clock clock;
    private final DateEntry.Order order;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    // Kept here, because a view that nobody holds forgets its listeners.
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<Problem> problemsShown = FXCollections.unmodifiableObservableList(problems);
    private final ObservableList<Found> alike = FXCollections.observableArrayList();
    private final ObservableList<Found> alikeShown = FXCollections.unmodifiableObservableList(alike);
    private final ObservableList<Found> families = FXCollections.observableArrayList();
    private final ObservableList<Found> familiesShown = FXCollections.unmodifiableObservableList(families);
    private final Set<PatientId> passed = new HashSet<>();

    /// Somebody to edit and the household, or an existing household to join.
    record Start(Optional<Patient> patient, Optional<Household> household) {}

    /// Where work is done.
    ///
    /// @param store one after the other
    /// @param jobs what nobody waits for
    record Work(Background.Scope store, Background.Scope jobs) {}

    RegisterModel(
            Patients patients, Alike people, RegisterPatient register, Work work, Clock clock, DateEntry.Order order) {
        this.patients = patients;
        this.people = people;
        this.register = register;
        this.work = work.store();
        latest = new Latest(work.jobs());
        this.clock = clock;
        this.order = order;
    }

    /// Loads what is known; `then` fills the form.
    void load(Optional<PatientId> edited, Optional<HouseholdId> joined, Consumer<Start> then) {
        work.run(busy, () -> read(edited, joined), then);
    }

    /// The typed date, when it is one; the screen reads it back in words.
    Optional<LocalDate> date(String typed) {
        return new DateEntry(order, LocalDate.now(clock)).day(typed);
    }

    /// Looks for somebody who may be the same person, and for a family of the same name to join. Typing never waits
    /// for it.
    void compare(Form form, Optional<PatientId> edited) {
        Set<PatientId> others = Set.copyOf(passed);
        latest.ask(people.quick(), () -> near(form, edited, others), near -> {
            if (!near.alike().equals(alike)) alike.setAll(near.alike());
            if (!near.families().equals(families)) families.setAll(near.families());
        });
    }

    private record Near(List<Found> alike, List<Found> families) {}

    private Near near(Form form, Optional<PatientId> edited, Set<PatientId> others) {
        List<Found> near = people.to(form.given(), form.family(), form.birthDate()).stream()
                .filter(f -> edited.filter(f.patient().id()::equals).isEmpty())
                .filter(f -> !others.contains(f.patient().id()))
                .filter(f ->
                        form.home().filter(f.patient().household()::equals).isEmpty() || sameName(f.patient(), form))
                .limit(MOST)
                .toList();
        boolean open =
                edited.isEmpty() && form.home().isEmpty() && !form.family().isBlank();
        return new Near(near, open ? people.families(form.family(), MOST) : List.of());
    }

    /// Somebody is another person, and is not pointed out again.
    void pass(PatientId other, Form form, Optional<PatientId> edited) {
        passed.add(other);
        compare(form, edited);
    }

    /// Reads a household to join.
    void home(HouseholdId id, Consumer<Household> then) {
        work.run(busy, () -> patients.household(id), then);
    }

    /// Registers or changes; `then` is told the patient.
    void save(Form form, Optional<PatientId> edited, Actor by, Consumer<Patient> then) {
        problems.setAll(register.check(form));
        if (!problems.isEmpty()) return;
        work.run(
                busy,
                () -> edited.map(id -> register.change(id, form, by)).orElseGet(() -> register.register(form, by)),
                outcome -> {
                    switch (outcome) {
                        case RegisterPatient.Outcome.Done(Patient patient) -> then.accept(patient);
                        case RegisterPatient.Outcome.Refused(List<Problem> found) -> problems.setAll(found);
                    }
                });
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ObservableList<Problem> problems() {
        return problemsShown;
    }

    ObservableList<Found> alike() {
        return alikeShown;
    }

    /// One of each family of the same name.
    ObservableList<Found> families() {
        return familiesShown;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Start read(Optional<PatientId> edited, Optional<HouseholdId> joined) {
        Optional<Patient> patient = edited.flatMap(patients::find);
        Optional<Household> home =
                joined.or(() -> patient.map(Patient::household)).map(patients::household);
        return new Start(patient, home);
    }

    /// Twins in one household share much; only the same given name is worth a word.
    private static boolean sameName(Patient patient, Form form) {
        return Folded.of(patient.name().given().strip())
                .equals(Folded.of(form.given().strip()));
    }
}
