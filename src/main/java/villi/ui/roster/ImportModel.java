package villi.ui.roster;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import villi.domain.roster.DateOrder;
import villi.domain.roster.Layout;
import villi.domain.roster.ListTable;
import villi.domain.roster.PeopleReader;
import villi.domain.roster.Survey;
import villi.domain.roster.Taken;
import villi.ui.kit.Background;
import villi.usecase.Trouble;
import villi.usecase.roster.Imports.ImportId;
import villi.usecase.roster.ListFiles.Reading;
import villi.usecase.roster.ListFiles.Writing;
import villi.usecase.roster.TakeInList;

/// State of taking a list in. Reading the file is a job of its own; only short parts of writing hold the practice's
/// line of work, so that others can save in between.
final class ImportModel {

    private final ImportUses uses;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<ImportStep> step =
            new ReadOnlyObjectWrapper<>(new ImportStep.Choose(List.of(), Optional.empty()));

    /// @param work the line of work that touches the practice's data
    /// @param jobs everything else that takes long
    ImportModel(ImportUses uses, Background.Scope work, Background.Scope jobs, Clock clock) {
        this.uses = uses;
        this.work = work;
        this.jobs = jobs;
        this.clock = clock;
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportStep> step() {
        return step.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// Goes to the start, with the lists that were taken in before.
    void begin() {
        begin(Optional.empty());
    }

    private void begin(Optional<ImportStep.Refused> refused) {
        work.run(busy, uses.takeIn()::past, past -> step.set(new ImportStep.Choose(past, refused)));
    }

    void read(Path file) {
        String name = String.valueOf(file.getFileName());
        jobs.run(busy, () -> open(name, uses.files().read(file), Optional.empty()), this::opened);
    }

    /// Reads the same list with other letters or another sign between the cells.
    void write(ImportStep.Columns columns, Writing writing) {
        boolean same = columns.read().writing().between() == writing.between();
        Optional<Layout> kept = same ? Optional.of(columns.layout()) : Optional.empty();
        jobs.run(
                busy,
                () -> open(columns.name(), uses.files().again(columns.read().content(), writing), kept),
                this::opened);
    }

    private ImportStep open(String name, Reading reading, Optional<Layout> kept) {
        return switch (reading) {
            case Reading.Read read -> columns(name, read, kept.orElseGet(() -> Layout.guess(read.sheet(), today())));
            case Reading.Refused refused ->
                new ImportStep.Choose(List.of(), Optional.of(new ImportStep.Refused(name, refused)));
        };
    }

    private void opened(ImportStep next) {
        if (next instanceof ImportStep.Choose(var _, var refused)) begin(refused);
        else step.set(next);
    }

    /// With what whole columns say; the order of dates is taken over when there is no doubt.
    private ImportStep.Columns columns(String name, Reading.Read read, Layout layout) {
        Survey survey = Survey.of(read.sheet(), layout, today());
        Layout known = layout.ordered(layout.order().or(() -> survey.dates().order()));
        var reader = new PeopleReader(known, survey.sexes(), today());
        var heads = new java.util.ArrayList<String>();
        read.sheet().each(line -> {
            heads.addAll(line.cells());
            return false;
        });
        return new ImportStep.Columns(
                name,
                read,
                known,
                survey,
                heads,
                survey.samples().stream().map(reader::read).toList());
    }

    void take(ImportStep.Columns columns, int column, Taken taken) {
        lay(columns, columns.layout().taking(column, taken));
    }

    void head(ImportStep.Columns columns, boolean on) {
        lay(columns, columns.layout().headed(on));
    }

    void order(ImportStep.Columns columns, DateOrder order) {
        lay(columns, columns.layout().ordered(Optional.of(order)));
    }

    /// Asks for the order of the dates again.
    void ask(ImportStep.Columns columns) {
        step.set(new ImportStep.Columns(
                columns.name(),
                columns.read(),
                columns.layout().ordered(Optional.empty()),
                columns.survey(),
                columns.heads(),
                columns.samples()));
    }

    private void lay(ImportStep.Columns columns, Layout layout) {
        jobs.run(busy, () -> columns(columns.name(), columns.read(), layout), step::set);
    }

    /// Says what taking in would do.
    void check(ImportStep.Columns columns) {
        if (!columns.layout().complete()) return;
        work.run(
                busy,
                () -> new ImportStep.Check(
                        columns, uses.takeIn().check(columns.read().sheet(), columns.layout())),
                step::set);
    }

    void back(ImportStep.Columns columns) {
        step.set(columns);
    }

    /// Saves the rows that are left out.
    void saveLeftOut(ImportStep.Check check, Path file, ListTable.Reasons reasons, Runnable then) {
        jobs.run(
                busy,
                () -> {
                    uses.writeOut().leftOut(file, check.columns().read().sheet(), check.checked(), reasons);
                    return true;
                },
                _ -> then.run());
    }

    void start(ImportStep.Check check) {
        run(check, uses.takeIn().start(check.checked()));
    }

    void goOn(ImportStep.Stopped stopped) {
        run(stopped.check(), stopped.progress());
    }

    /// Stops after the part that is being written; what is in stays in.
    void stop() {
        if (step.get() instanceof ImportStep.Running(var check, var progress, boolean _)) {
            step.set(new ImportStep.Running(check, progress, true));
        }
    }

    private void run(ImportStep.Check check, TakeInList.Progress progress) {
        step.set(new ImportStep.Running(check, progress, false));
        next(check, progress);
    }

    private void next(ImportStep.Check check, TakeInList.Progress progress) {
        part(
                () -> uses.takeIn().next(progress, uses.by()),
                done -> {
                    boolean stopping = step.get() instanceof ImportStep.Running running && running.stopping();
                    if (done.finished()) {
                        step.set(new ImportStep.Done(check, done));
                    } else if (stopping) {
                        step.set(new ImportStep.Stopped(check, done, Optional.empty()));
                    } else {
                        step.set(new ImportStep.Running(check, done, false));
                        next(check, done);
                    }
                },
                trouble -> step.set(new ImportStep.Stopped(check, progress, trouble)));
    }

    /// Takes out again whom a list brought.
    void undo(ImportId list) {
        if (busy.get()) return;
        work.run(busy, () -> uses.takeIn().startUndo(list), this::undoNext);
    }

    private void undoNext(TakeInList.Undoing undoing) {
        if (undoing.finished()) {
            step.set(new ImportStep.Undone(undoing, Optional.empty()));
            return;
        }
        step.set(new ImportStep.Undoing(undoing));
        part(
                () -> uses.takeIn().undoNext(undoing, uses.by()),
                this::undoNext,
                trouble -> step.set(new ImportStep.Undone(undoing, trouble)));
    }

    /// One part of a long piece of work. Trouble stops it and is shown where it stopped; a bug is told as any
    /// other.
    private <T> void part(Callable<T> part, Consumer<T> then, Consumer<Optional<Trouble>> stopped) {
        work.run(busy, part, then, thrown -> {
            stopped.accept(thrown instanceof Trouble trouble ? Optional.of(trouble) : Optional.empty());
            if (thrown instanceof RuntimeException bug && !(thrown instanceof Trouble)) throw bug;
            if (thrown instanceof Error error) throw error;
        });
    }
}
