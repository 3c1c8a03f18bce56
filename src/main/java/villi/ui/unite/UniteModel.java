package villi.ui.unite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.ui.kit.Background;
import villi.ui.text.Texts;
import villi.usecase.find.Alike;
import villi.usecase.find.Asked;
import villi.usecase.find.Found;
import villi.usecase.find.Roster;
import villi.usecase.patient.Patients;
import villi.usecase.unite.UniteRecords;
import villi.usecase.unite.UniteRecords.Preview;

/// State of uniting: the record that stays, who may be the same person, and what would be.
final class UniteModel {

    private static final int MOST = 6;

    private final Uses uses;
    private final Texts texts;
    private final Actor actor;
    private final LocalDate today;
    private final Background.Scope work;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<Patient>> kept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What the screen works with.
    ///
    /// @param order how the practice writes dates
    record Uses(Patients patients, Roster people, UniteRecords unite, DateEntry.Order order) {}

    UniteModel(Uses uses, Texts texts, Actor actor, LocalDate today, Background.Scope work) {
        this.uses = uses;
        this.texts = texts;
        this.actor = actor;
        this.today = today;
        this.work = work;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// The record from which uniting was asked for.
    ReadOnlyObjectProperty<Optional<Patient>> kept() {
        return kept.getReadOnlyProperty();
    }

    /// What uniting would do, once the other record is chosen.
    ReadOnlyObjectProperty<Optional<Preview>> preview() {
        return preview.getReadOnlyProperty();
    }

    void load(PatientId first) {
        work.run(busy, () -> uses.patients().find(first), kept::set);
    }

    /// Who may be the same person; with something typed, who fits that.
    List<Found> others(String typed) {
        Optional<Patient> mine = kept.get();
        if (mine.isEmpty()) return List.of();
        Patient patient = mine.get();
        var name = patient.name();
        List<Found> found = typed.isBlank()
                ? new Alike(uses.people()).to(name.given(), name.family(), Optional.of(patient.birthDate()))
                : uses.people().search(Asked.read(typed, today, uses.order()), MOST + 1);
        return found.stream()
                .filter(f -> !f.patient().id().equals(patient.id()))
                .limit(MOST)
                .toList();
    }

    void choose(PatientId other) {
        kept.get().ifPresent(k -> show(k.id(), other));
    }

    /// The other of the two stays.
    void swap() {
        preview.get()
                .ifPresent(
                        p -> show(p.other().patient().id(), p.kept().patient().id()));
    }

    /// Back to choosing.
    void leave() {
        preview.set(Optional.empty());
    }

    /// @param then told the record that stays
    void unite(String reason, Consumer<Preview> then) {
        preview.get()
                .ifPresent(p -> work.run(
                        busy,
                        () -> uses.unite()
                                .unite(
                                        p.kept().patient().id(),
                                        p.other().patient().id(),
                                        reason,
                                        this::note,
                                        actor),
                        done -> {
                            if (done) then.accept(p);
                            else leave();
                        }));
    }

    /// Takes them apart again; not on the FX thread.
    ///
    /// @return how many answers stay because somebody changed them since
    int apart(PatientId other) {
        return uses.unite().separate(other, actor);
    }

    private void show(PatientId first, PatientId second) {
        work.run(busy, () -> uses.unite().preview(first, second, this::note), found -> {
            found.ifPresent(p -> kept.set(Optional.of(p.kept().patient())));
            preview.set(found);
        });
    }

    private String note(int number) {
        return texts.get("unite.note", number);
    }
}
