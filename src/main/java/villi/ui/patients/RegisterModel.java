package villi.ui.patients;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import villi.ui.kit.Background;
import villi.usecase.patient.Patients;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.patient.RegisterPatient.Form;
import villi.usecase.patient.RegisterPatient.Problem;

/// State of the registering form: reads the date, warns of a double, saves.
final class RegisterModel {

    private final Patients patients;
    private final RegisterPatient register;
    private final Background.Scope work;
    private final Clock clock;
    private final DateEntry.Order order;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<Patient> alike = FXCollections.observableArrayList();
    private List<Patient> known = List.of();

    /// Somebody to edit and the household, or an existing household to join.
    record Start(Optional<Patient> patient, Optional<Household> household) {}

    RegisterModel(
            Patients patients, RegisterPatient register, Background.Scope work, Clock clock, DateEntry.Order order) {
        this.patients = patients;
        this.register = register;
        this.work = work;
        this.clock = clock;
        this.order = order;
    }

    /// Loads what is known; `then` fills the form.
    void load(Optional<PatientId> edited, Optional<HouseholdId> joined, Consumer<Start> then) {
        work.run(busy, () -> read(edited, joined), loaded -> {
            known = loaded.known();
            then.accept(loaded.start());
        });
    }

    /// The typed date, when it is one; the screen reads it back in words.
    Optional<LocalDate> date(String typed) {
        return new DateEntry(order, LocalDate.now(clock)).day(typed);
    }

    /// Looks for somebody who may be the same person.
    void compare(Form form, Optional<PatientId> edited) {
        alike.setAll(register.alike(form, known).stream()
                .filter(p -> edited.filter(p.id()::equals).isEmpty())
                .limit(3)
                .toList());
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
        return FXCollections.unmodifiableObservableList(problems);
    }

    ObservableList<Patient> alike() {
        return FXCollections.unmodifiableObservableList(alike);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Loaded(List<Patient> known, Start start) {}

    private Loaded read(Optional<PatientId> edited, Optional<HouseholdId> joined) {
        Optional<Patient> patient = edited.flatMap(patients::find);
        Optional<Household> home =
                joined.or(() -> patient.map(Patient::household)).map(patients::household);
        return new Loaded(patients.all(), new Start(patient, home));
    }
}
