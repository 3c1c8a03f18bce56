package villi.ui.patients;

import java.time.LocalDate;
import java.util.List;
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
import villi.ui.kit.Background;
import villi.ui.kit.Latest;
import villi.usecase.find.Asked;
import villi.usecase.find.Found;
import villi.usecase.find.Roster;

/// State of the list of patients: everybody by name, narrowed while one types.
final class PatientsModel {

    private static final int MOST_HITS = 500;
    private static final int QUICK = 200_000;

    private final Roster people;
    private final LocalDate today;
    private final DateEntry.Order order;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyIntegerWrapper all = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<ObservableList<Patient>> shown =
            new ReadOnlyObjectWrapper<>(FXCollections.observableList(List.of()));
    private String typed = "";
    private boolean archived;

    /// @param jobs where a search of very many people is done
    PatientsModel(Roster people, Background.Scope jobs, LocalDate today, DateEntry.Order order) {
        this.people = people;
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
    ReadOnlyObjectProperty<ObservableList<Patient>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// What stands in the field, as it is understood.
    Asked asked() {
        return Asked.read(typed, today, order);
    }

    private void refresh() {
        boolean away = archived;
        Asked asked = asked();
        if (asked.nothing()) latest.ask(true, () -> people.everybody(away), this::show);
        else latest.ask(!away && people.size() <= QUICK, () -> search(asked, away), this::show);
    }

    private List<Patient> search(Asked asked, boolean away) {
        return people.search(asked, away ? people.size() : MOST_HITS).stream()
                .map(Found::patient)
                .filter(p -> p.archived() == away)
                .limit(MOST_HITS)
                .toList();
    }

    private void show(List<Patient> found) {
        shown.set(FXCollections.observableList(found));
    }
}
