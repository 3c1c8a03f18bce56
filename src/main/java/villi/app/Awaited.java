package villi.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The result of work on another thread, or the very failure that ended it.
final class Awaited {

    private Awaited() {}

    static <T> T of(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }
}
