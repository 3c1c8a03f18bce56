package villi.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import villi.content.ShippedContent;

/// The shipped content, read in the background while the first screen stands.
final class Content {

    private final CompletableFuture<ShippedContent> loading;

    Content(Executor jobs) {
        loading = CompletableFuture.supplyAsync(ShippedContent::load, jobs);
    }

    /// Waits until it is read. Never called on the FX thread.
    ///
    /// @throws villi.content.RefusedContent when something is wrong in it
    ShippedContent get() {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }
}
