package villi.app;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import villi.content.HelpFiles;
import villi.content.PracticeContent;
import villi.content.Problems;
import villi.content.ShippedContent;
import villi.domain.help.HelpBook;
import villi.domain.setting.OwnCatalogue;

/// The shipped content with what the practice of one data folder changed in it, read in the background while the first
/// screen stands. Files that change later take effect at the next start.
final class Content {

    private final CompletableFuture<PracticeContent> loading;
    private final CompletableFuture<HelpBook> help;

    Content(Path dataFolder, Executor jobs) {
        loading = CompletableFuture.supplyAsync(() -> PracticeContent.load(dataFolder), jobs);
        help = loading.thenApplyAsync(_ -> HelpFiles.read(new Problems()), jobs);
    }

    /// Waits until it is read. Never called on the FX thread.
    ///
    /// @throws villi.content.RefusedContent when something is wrong in it
    ShippedContent get() {
        return Awaited.of(loading).content();
    }

    /// How the practice's own part stands. Waits as [#get] does.
    OwnCatalogue own() {
        return Awaited.of(loading).own();
    }

    /// Waits until the help is read. Never called on the FX thread.
    HelpBook help() {
        return Awaited.of(help);
    }
}
