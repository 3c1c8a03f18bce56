package villi.shots;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts the toolkit once, on the headless platform that the build selects, and loads the fonts.
public final class Toolkit implements BeforeAllCallback {

    private static final CompletableFuture<Boolean> STARTED = CompletableFuture.supplyAsync(() -> {
        var done = new CompletableFuture<Boolean>();
        try {
            Platform.startup(() -> done.complete(true));
        } catch (IllegalStateException alreadyRunning) {
            done.complete(true);
        }
        Platform.setImplicitExit(false);
        villi.ui.kit.Theme.loadFonts();
        return done.join();
    });

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        STARTED.get(60, TimeUnit.SECONDS);
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
}
