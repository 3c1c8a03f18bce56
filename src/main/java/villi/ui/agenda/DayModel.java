package villi.ui.agenda;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import villi.domain.patient.Visit;
import villi.domain.practice.Actor;
import villi.domain.roster.DateOrder;
import villi.ui.kit.Background;
import villi.ui.text.Texts;
import villi.usecase.agenda.FillDay;
import villi.usecase.agenda.FillDay.Chosen;
import villi.usecase.agenda.FillDay.Reading;
import villi.usecase.roster.ListFiles.Refusal;

/// State of the list of the day.
final class DayModel {

    private final FillDay fill;
    private final Actor by;
    private final DateOrder usual;
    private final Texts texts;
    private final Background.Scope work;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<DayStep> step = new ReadOnlyObjectWrapper<>(new DayStep.Day(List.of(), ""));

    /// @param usual how the practice writes dates
    DayModel(FillDay fill, Actor by, DateOrder usual, Texts texts, Background.Scope work) {
        this.fill = fill;
        this.by = by;
        this.usual = usual;
        this.texts = texts;
        this.work = work;
    }

    ReadOnlyObjectProperty<DayStep> step() {
        return step.getReadOnlyProperty();
    }

    void load() {
        load("");
    }

    private void load(String refused) {
        work.run(busy, fill::list, coming -> step.set(new DayStep.Day(coming, refused)));
    }

    /// @param then told what is new on the list
    void add(List<Chosen> chosen, Consumer<List<Visit>> then) {
        work.run(busy, () -> fill.add(chosen, by), fresh -> {
            load();
            then.accept(fresh);
        });
    }

    void become(List<Visit> visits, Visit.State state) {
        work.run(
                busy,
                () -> {
                    fill.become(visits, state, by);
                    return true;
                },
                _ -> load());
    }

    void read(Path file) {
        String name = String.valueOf(file.getFileName());
        work.run(busy, () -> fill.read(file, usual), reading -> show(name, reading));
    }

    private void show(String name, Reading reading) {
        switch (reading) {
            case Reading.Read read
            when read.candidates().isEmpty() && read.read().unread().isEmpty() -> load(texts.get("day.nothing", name));
            case Reading.Read read -> step.set(DayStep.Look.of(name, read));
            case Reading.Refused(Refusal why, int row) ->
                load(name + ": "
                        + texts.get(
                                "list.refused."
                                        + why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                row));
            case Reading.NoNames _ -> load(texts.get("day.no-names", name));
            case Reading.TooMany(int appointments) -> load(texts.get("day.too-many", name, appointments, FillDay.MOST));
        }
    }

    void turn(DayStep.Look look, int row) {
        if (!look.reading().candidates().get(row).people().isEmpty()) step.set(look.turned(row));
    }
}
