package villi.ui.patients;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.ui.kit.Background;
import villi.ui.kit.Latest;
import villi.usecase.find.Asked;
import villi.usecase.find.Found;
import villi.usecase.find.Roster;

/// State of the list of patients: everybody by name, narrowed while one types.
final class PatientsModel {

    private static final int MOST_HITS = 500;
    private static final int QUICK = 200_000;
    private static final int MOST_RECENT = 8;

    private final Roster people;
    private final Supplier<List<PatientId>> lately;
    private final LocalDate today;
    private final DateEntry.Order order;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<ObservableList<Line>> shown =
            new ReadOnlyObjectWrapper<>(FXCollections.observableList(List.of()));
    private String typed = "";
    private boolean archived;

    /// A line of the list.
    sealed interface Line {

        /// @param found why, when something was typed
        record Person(Patient patient, Optional<Found> found) implements Line {}

        /// After everybody who was found: to register somebody of that name.
        record Create(String typed) implements Line {}
    }

    /// @param lately whom the user opened last, newest first
    /// @param jobs where a search of very many people is done
    PatientsModel(
            Roster people,
            Supplier<List<PatientId>> lately,
            Background.Scope jobs,
            LocalDate today,
            DateEntry.Order order) {
        this.people = people;
        this.lately = lately;
        this.today = today;
        this.order = order;
        latest = new Latest(jobs);
    }

    /// Shows what stands in the index now.
    void load() {
        all.set(people.everybody(false).size());
        refresh();
        loaded.set(people.ready());
    }

    /// @param text name, birth date, phone or number; empty shows everybody
    void narrow(String text) {
        typed = text;
        refresh();
    }

    void showArchived(boolean on) {
        archived = on;
        refresh();
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// How many there are, without those put away.
    ReadOnlyIntegerProperty all() {
        return all.getReadOnlyProperty();
    }

    /// Another list whenever other people are shown.
    ReadOnlyObjectProperty<ObservableList<Line>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// What stands in the field, as it is understood.
    Asked asked() {
        return Asked.read(typed, today, order);
    }

    /// Whom the user opened last; empty as soon as something is typed.
    List<Patient> recent() {
        if (archived || !typed.isBlank()) return List.of();
        return people.known(lately.get()).stream()
                .map(Found::patient)
                .limit(MOST_RECENT)
                .toList();
    }

    /// How many people are shown.
    int count() {
        List<Line> lines = shown.get();
        boolean create = !lines.isEmpty() && lines.getLast() instanceof Line.Create;
        return lines.size() - (create ? 1 : 0);
    }

    private void refresh() {
        boolean away = archived;
        Asked asked = asked();
        if (asked.nothing()) latest.ask(true, () -> everybody(away), this::show);
        else latest.ask(!away && people.size() <= QUICK, () -> search(asked, away), this::show);
    }

    /// A view: of very many people, lines are made only for those on the screen.
    private List<Line> everybody(boolean away) {
        return new Everybody(people.everybody(away));
    }

    private List<Line> search(Asked asked, boolean away) {
        List<Line> lines = new ArrayList<>();
        people.search(asked, away ? people.size() : MOST_HITS).stream()
                .filter(f -> f.patient().archived() == away)
                .limit(MOST_HITS)
                .forEach(f -> lines.add(new Line.Person(f.patient(), Optional.of(f))));
        if (!lines.isEmpty() && !away && !asked.words().isEmpty()) lines.add(new Line.Create(typed.strip()));
        return lines;
    }

    private void show(List<Line> lines) {
        shown.set(FXCollections.observableList(lines));
    }

    private static final class Everybody extends AbstractList<Line> implements RandomAccess {

        private final List<Patient> patients;

        Everybody(List<Patient> patients) {
            this.patients = patients;
        }

        @Override
        public Line get(int index) {
            return new Line.Person(patients.get(index), Optional.empty());
        }

        @Override
        public int size() {
            return patients.size();
        }
    }
}
