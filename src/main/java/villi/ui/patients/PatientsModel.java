package villi.ui.patients;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.ui.kit.Background;
import villi.usecase.patient.PatientIndex;
import villi.usecase.patient.Patients;

/// State of the list of patients: everybody by name, narrowed while one types.
final class PatientsModel {

    private static final Comparator<Patient> BY_NAME = Comparator.comparing(
                    (Patient p) -> p.name().family(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(p -> p.name().given(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Patient::birthDate);
    private static final int MOST_HITS = 500;

    private final Patients patients;
    private final Background.Scope work;
    private final LocalDate today;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper(0);
    private final ObservableList<Patient> shown = FXCollections.observableArrayList();
    private PatientIndex index = new PatientIndex(List.of());
    private String typed = "";
    private boolean archived;

    PatientsModel(Patients patients, Background.Scope work, LocalDate today) {
        this.patients = patients;
        this.work = work;
        this.today = today;
    }

    void load() {
        work.run(busy, () -> new PatientIndex(patients.all()), read -> {
            index = read;
            all.set((int) read.all().stream().filter(p -> !p.archived()).count());
            refresh();
            loaded.set(true);
        });
    }

    /// @param text name, birth date or number; empty shows everybody
    void narrow(String text) {
        typed = text;
        refresh();
    }

    void showArchived(boolean on) {
        archived = on;
        refresh();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// How many there are, without those put away.
    ReadOnlyIntegerProperty all() {
        return all.getReadOnlyProperty();
    }

    ObservableList<Patient> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    private void refresh() {
        List<Patient> found = typed.isBlank()
                ? index.all().stream().sorted(BY_NAME).toList()
                : index.search(typed, date(), MOST_HITS);
        shown.setAll(found.stream().filter(p -> archived == p.archived()).toList());
    }

    private Optional<LocalDate> date() {
        if (typed.chars().noneMatch(Character::isDigit)) return Optional.empty();
        return new DateEntry(DateEntry.Order.DAY_FIRST, today).day(typed);
    }
}
