package villi.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.value.WritableValue;
import javafx.util.Duration;

/// Runs work off the FX thread and brings its result back onto it. The only door between the two.
public final class Background {

    private final Executor worker;
    private final Executor fx;
    private final Waiting waiting;
    private final Consumer<? super Throwable> trouble;

    /// Does a step on the FX thread after a time.
    @FunctionalInterface
    public interface Waiting {
        void after(Duration time, Runnable step);
    }

    /// Nothing waits.
    ///
    /// @param trouble told on the FX thread of whatever the work threw
    public Background(Executor worker, Executor fx, Consumer<? super Throwable> trouble) {
        this(worker, fx, (_, step) -> step.run(), trouble);
    }

    /// @param trouble told on the FX thread of whatever the work threw
    public Background(Executor worker, Executor fx, Waiting waiting, Consumer<? super Throwable> trouble) {
        this.worker = worker;
        this.fx = fx;
        this.waiting = waiting;
        this.trouble = trouble;
    }

    /// Waits by the toolkit's clock.
    public static void after(Duration time, Runnable step) {
        var pause = new PauseTransition(time);
        pause.setOnFinished(_ -> step.run());
        pause.play();
    }

    /// The work of one screen; close it when the screen is left.
    public Scope scope() {
        return new Scope();
    }

    /// The work of one screen. Once closed, results that are still under way are dropped.
    public final class Scope implements AutoCloseable {

        private boolean closed; // FX thread only

        private Scope() {}

        /// Runs `work` and hands its result to `then`; `busy` is true meanwhile, whatever happens.
        public <T> void run(WritableValue<Boolean> busy, Callable<T> work, Consumer<? super T> then) {
            run(busy, work, then, trouble);
        }

        /// As above; a failure goes to `failed` instead of the window's own panel.
        public <T> void run(
                WritableValue<Boolean> busy,
                Callable<T> work,
                Consumer<? super T> then,
                Consumer<? super Throwable> failed) {
            busy.setValue(true);
            worker.execute(() -> {
                Runnable step = attempt(work, then, failed);
                fx.execute(() -> {
                    busy.setValue(false);
                    if (!closed) step.run();
                });
            });
        }

        /// Does a step behind all that waits for the FX thread when it is done with what it does now: a key
        /// that came meanwhile does not wait for both.
        public void later(Runnable step) {
            fx.execute(() -> fx.execute(() -> {
                if (!closed) step.run();
            }));
        }

        /// A step that is done at most once in a time, as long as the screen is open.
        public Pace pace(Duration rest, Runnable step) {
            return new Pace(this, over -> waiting.after(rest, over), step);
        }

        /// Work whose failure matters even after the screen was left, for example saving.
        public void save(Callable<?> work, Runnable then, Consumer<? super Throwable> failed) {
            worker.execute(() -> fx.execute(attempt(work, _ -> then.run(), failed)));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static <T> Runnable attempt(
            Callable<T> work, Consumer<? super T> then, Consumer<? super Throwable> failed) {
        try {
            T result = work.call();
            return () -> then.accept(result);
        } catch (Throwable thrown) {
            return () -> failed.accept(thrown);
        }
    }
}
