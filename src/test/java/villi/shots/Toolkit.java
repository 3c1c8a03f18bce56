package villi.shots;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts the toolkit once, on the headless platform that the build selects, and loads the fonts. What our code throws
/// on the FX thread and nobody catches, as in a listener, fails the test.
public final class Toolkit implements BeforeAllCallback, AfterEachCallback {

    private static final Queue<Throwable> UNCAUGHT = new ConcurrentLinkedQueue<>();

    private static final CompletableFuture<Boolean> STARTED = CompletableFuture.supplyAsync(() -> {
        var done = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> done.complete(true));
        } catch (IllegalStateException alreadyRunning) {
            done.complete(true);
        }
        Platform.setImplicitExit(false);
        Platform.runLater(() -> Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> {
            if (ours(thrown)) UNCAUGHT.add(thrown);
        }));
        villi.ui.kit.Theme.loadFonts();
        return done.join();
    });

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        STARTED.get(60, TimeUnit.SECONDS);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        onFx(() -> true);
        uncaught();
    }

    private static boolean ours(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .anyMatch(f -> f.getClassName().startsWith("villi."));
    }

    /// @throws AssertionError when something was thrown since the last call
    static void uncaught() {
        Throwable first = UNCAUGHT.poll();
        if (first == null) return;
        AssertionError wrong = new AssertionError("thrown on the FX thread: " + first, first);
        for (Throwable more = UNCAUGHT.poll(); more != null; more = UNCAUGHT.poll()) wrong.addSuppressed(more);
        throw wrong;
    }

    /// Does something on the FX thread and waits for the result.
    public static <T> T onFx(Supplier<T> work) throws Exception {
        STARTED.get(60, TimeUnit.SECONDS);
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (Throwable thrown) {
                result.completeExceptionally(thrown);
            }
        });
        return result.get(120, TimeUnit.SECONDS);
    }

    /// Waits, frame by frame, until something holds on the FX thread.
    ///
    /// @throws AssertionError when it does not within a minute
    public static void until(BooleanSupplier holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!onFx(holds::getAsBoolean)) {
            if (System.nanoTime() > end) throw new AssertionError("still waiting after a minute");
            frame();
        }
    }

    /// Waits for the next frame.
    public static void frame() throws Exception {
        var done = new CompletableFuture<Boolean>();
        onFx(() -> {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    done.complete(true);
                }
            }.start();
            return true;
        });
        done.get(60, TimeUnit.SECONDS);
    }
}
