package villi.ui.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.ui.kit.Background;
import villi.usecase.Trouble;
import villi.usecase.scan.AttachScan.Outcome;
import villi.usecase.scan.ScanFiles.Read;
import villi.usecase.scan.ScanFiles.Reason;

/// State of attaching files, one after the other: how far it is, and what became of each. Reading a file is a job of
/// its own; only keeping it holds the practice's line of work.
final class AttachModel {

    private final ScanUses uses;
    private final PatientId patient;
    private final Optional<IntakeId> intake;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle(List.of(), false));
    private volatile boolean stop;

    /// How far it is.
    sealed interface State {

        /// What became of the files so far.
        List<Told> told();

        /// @param stopped the rest was not attached because somebody stopped it
        record Idle(List<Told> told, boolean stopped) implements State {
            public Idle {
                told = List.copyOf(told);
            }
        }

        /// @param file from 1
        /// @param page from 1, of the file that is being read
        record Running(int file, int files, int page, int pages, List<Told> told) implements State {
            public Running {
                told = List.copyOf(told);
            }
        }
    }

    /// What became of a file.
    ///
    /// @param name of the file, to be shown and nothing else
    record Told(String name, What what) {}

    /// What became of it.
    sealed interface What {

        record Kept(Outcome outcome) implements What {}

        record Refused(Reason reason) implements What {}

        record Failed(Trouble trouble) implements What {}
    }

    AttachModel(
            ScanUses uses, PatientId patient, Optional<IntakeId> intake, Background.Scope work, Background.Scope jobs) {
        this.uses = uses;
        this.patient = patient;
        this.intake = intake;
        this.work = work;
        this.jobs = jobs;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    boolean running() {
        return state.get() instanceof State.Running;
    }

    /// Attaches the files; does nothing while others are being attached.
    void attach(List<Path> files) {
        if (running() || files.isEmpty()) return;
        stop = false;
        next(files, 0, List.of());
    }

    /// Stops; what is attached stays.
    void stop() {
        stop = true;
    }

    /// Takes what was told from the screen.
    void clear() {
        if (!running()) state.set(new State.Idle(List.of(), false));
    }

    private void next(List<Path> files, int at, List<Told> told) {
        if (at == files.size() || stop) {
            state.set(new State.Idle(told, stop && at < files.size()));
            return;
        }
        state.set(new State.Running(at + 1, files.size(), 1, 1, told));
        Path file = files.get(at);
        jobs.run(busy, () -> uses.files().read(file, (page, pages) -> page(at + 1, page, pages)), read -> {
            switch (read) {
                case Read.Taken taken -> keep(files, at, told, taken);
                case Read.Refused(Reason reason) ->
                    next(files, at + 1, with(told, new Told(name(file), new What.Refused(reason))));
                case Read.Stopped _ -> state.set(new State.Idle(told, true));
            }
        });
    }

    private void keep(List<Path> files, int at, List<Told> told, Read.Taken taken) {
        work.run(
                busy,
                () -> uses.attach().keep(taken, patient, intake, uses.by()),
                outcome -> next(files, at + 1, with(told, new Told(name(files.get(at)), new What.Kept(outcome)))),
                thrown -> {
                    boolean trouble = thrown instanceof Trouble;
                    state.set(new State.Idle(
                            thrown instanceof Trouble known
                                    ? with(told, new Told(name(files.get(at)), new What.Failed(known)))
                                    : told,
                            false));
                    if (thrown instanceof RuntimeException bug && !trouble) throw bug;
                    if (thrown instanceof Error error) throw error;
                });
    }

    /// Called where files are read; what is shown changes on the FX thread.
    private boolean page(int file, int page, int pages) {
        jobs.run(new SimpleBooleanProperty(), () -> page, now -> {
            if (state.get() instanceof State.Running(int at, int files, int before, int _, List<Told> told)
                    && at == file
                    && now >= before) state.set(new State.Running(file, files, now, pages, told));
        });
        return !stop;
    }

    private static List<Told> with(List<Told> told, Told more) {
        return Stream.concat(told.stream(), Stream.of(more)).toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
