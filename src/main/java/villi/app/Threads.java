package villi.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// The threads of the program: one for the practice's data, in order; one virtual thread for each other job.
final class Threads {

    private static final long LAST_WRITES_SECONDS = 20;

    private final ExecutorService work =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("work").factory());
    private final ExecutorService jobs = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("job-", 0).factory());

    Executor work() {
        return work;
    }

    Executor jobs() {
        return jobs;
    }

    Executor fx() {
        return Platform::runLater;
    }

    /// Lets everything that waits be written, then runs the last step on the work thread.
    ///
    /// @return false when it took too long
    boolean finish(Runnable last) {
        work.execute(last);
        work.shutdown();
        jobs.shutdownNow();
        try {
            return work.awaitTermination(LAST_WRITES_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
