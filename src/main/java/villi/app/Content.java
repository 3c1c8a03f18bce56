package villi.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import villi.content.HelpFiles;
import villi.content.Problems;
import villi.content.ShippedContent;
import villi.domain.help.HelpBook;

/// The shipped content, read in the background while the first screen stands.
final class Content {

    private final CompletableFuture<ShippedContent> loading;
    private final CompletableFuture<HelpBook> help;

    Content(Executor jobs) {
        loading = CompletableFuture.supplyAsync(ShippedContent::load, jobs);
        help = loading.thenApplyAsync(_ -> HelpFiles.read(new Problems()), jobs);
    }

    /// Waits until it is read. Never called on the FX thread.
    ///
    /// @throws villi.content.RefusedContent when something is wrong in it
    ShippedContent get() {
        return Awaited.of(loading);
    }

    /// Waits until the help is read. Never called on the FX thread.
    HelpBook help() {
        return Awaited.of(help);
    }
}
