package villi.app;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import villi.domain.practice.Actor;
import villi.domain.practice.BackupState;
import villi.ui.kit.Background;
import villi.ui.kit.Kit;
import villi.usecase.backup.BackUp;

/// Makes backups off the FX thread: when somebody asks for one, and once a day by itself. One at a time; the program
/// ends only when the one that runs has ended.
final class Backups {

    private static final Duration LOOK_EVERY = Duration.minutes(10);
    private static final long WAIT_SECONDS = 60;

    private final Semaphore one = new Semaphore(1);
    private final Background.Scope jobs;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private Optional<Timeline> clock = Optional.empty();

    Backups(Kit kit) {
        jobs = kit.jobs().scope();
    }

    /// From now on one is made each day.
    void start(BackUp backUp, Actor actor) {
        stop();
        Timeline ticks = new Timeline(new KeyFrame(LOOK_EVERY, _ -> daily(backUp, actor)));
        ticks.setCycleCount(Timeline.INDEFINITE);
        ticks.play();
        clock = Optional.of(ticks);
        daily(backUp, actor);
    }

    private void stop() {
        clock.ifPresent(Timeline::stop);
        clock = Optional.empty();
    }

    private void daily(BackUp backUp, Actor actor) {
        if (busy.get()) return;
        jobs.run(busy, () -> backUp.due() ? now(backUp, actor).get() : backUp.state(), _ -> {});
    }

    /// Makes one now; waits for one that runs already.
    Supplier<BackupState> now(BackUp backUp, Actor actor) {
        return () -> {
            one.acquireUninterruptibly();
            try {
                return backUp.now(actor);
            } finally {
                one.release();
            }
        };
    }

    /// Waits for one that runs; no other begins any more.
    void end() {
        stop();
        try {
            if (!one.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
