package villi.ui.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import villi.ui.kit.Background;
import villi.usecase.Trouble;
import villi.usecase.intake.Intakes.Change;

/// Sends changes to the store in their order and says truthfully how far it got.
///
/// Changes that arrive while a write is under way go together with the next one. A write that
/// failed is kept and tried again; later changes wait behind it. FX thread only.
final class Saver {

    private static final Duration RETRY = Duration.seconds(1);

    private final Function<List<Change>, Instant> write;
    private final Door work;
    private final Executor later;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Untouched());
    private final List<Change> waiting = new ArrayList<>();
    private boolean writing;

    /// How far saving got.
    sealed interface State {

        record Untouched() implements State {}

        record Saving() implements State {}

        /// Everything keyed so far is safe.
        record Saved(Instant at) implements State {}

        /// Not saved yet; it is being tried again.
        record Failing(Throwable cause) implements State {
            /// The text key of what is wrong.
            String key() {
                return cause instanceof Trouble trouble ? trouble.key() : "unexpected";
            }
        }
    }

    /// The way to the thread that writes, and back: the shape of `Background.Scope#save`.
    @FunctionalInterface
    interface Door {
        void save(Callable<?> work, Runnable then, Consumer<? super Throwable> failed);
    }

    /// @param write stores the changes durably and returns when they were safe; called behind the door
    /// @param later runs a step on the FX thread after the pause between two tries
    Saver(Function<List<Change>, Instant> write, Door work, Executor later) {
        this.write = write;
        this.work = work;
        this.later = later;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    void save(List<Change> changes) {
        waiting.addAll(changes);
        if (!(state.get() instanceof State.Failing)) state.set(new State.Saving());
        send();
    }

    /// True when nothing that was keyed is still on its way.
    boolean idle() {
        return waiting.isEmpty() && !writing;
    }

    private void send() {
        if (writing || waiting.isEmpty()) return;
        writing = true;
        List<Change> batch = List.copyOf(waiting);
        waiting.clear();
        var at = new AtomicReference<>(Instant.EPOCH);
        work.save(() -> at.getAndSet(write.apply(batch)), () -> saved(at.get()), failed -> failed(batch, failed));
    }

    private void saved(Instant at) {
        writing = false;
        if (waiting.isEmpty()) state.set(new State.Saved(at));
        else state.set(new State.Saving());
        send();
    }

    private void failed(List<Change> batch, Throwable cause) {
        writing = false;
        waiting.addAll(0, batch);
        state.set(new State.Failing(cause));
        later.execute(this::send);
    }

    /// After a pause between two tries to save.
    static void later(Runnable step) {
        Background.after(RETRY, step);
    }
}
