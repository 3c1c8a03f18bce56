package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KillTest {

    @TempDir
    Path folder;

    @Test
    void twelve_kills_while_keying_lose_no_answer_that_was_called_safe() throws Exception {
        var run = new KillRun(folder);
        for (int kill = 0; kill < 12; kill++) {
            run.killAfter(5 + 8 * kill, 0);
            assertThat(run.lost()).as("lost after kill %d", kill).isZero();
        }
        assertThat(run.safe()).isGreaterThanOrEqualTo(12L);
    }

    @Test
    void a_kill_while_the_store_mends_what_the_last_kill_left_loses_nothing() throws Exception {
        var run = new KillRun(folder);
        run.killAfter(30, 0);
        for (int kill = 1; kill <= 4; kill++) run.killWithin(TimeUnit.MILLISECONDS.toNanos(225) * kill);
        assertThat(run.lost()).isZero();
        assertThat(run.safe()).isGreaterThanOrEqualTo(30L);
    }

    @Test
    void kills_while_a_paper_is_keyed_the_second_time_lose_no_answer_either() throws Exception {
        var run = new KillRun(folder, Keying.Into.SECOND_ENTRY);
        for (int kill = 0; kill < 6; kill++) {
            run.killAfter(5 + 10 * kill, 0);
            assertThat(run.lost()).as("lost after kill %d", kill).isZero();
        }
        assertThat(run.safe()).isGreaterThanOrEqualTo(60L);
    }
}
