package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KillTest {

    @TempDir
    Path folder;

    @Test
    void twenty_kills_while_keying_lose_no_answer_that_was_called_safe() throws Exception {
        var run = new KillRun(folder, 7);
        for (int kill = 0; kill < 20; kill++) {
            run.killAfter(5 + 10 * kill);
            assertThat(run.lost()).as("lost after kill %d", kill).isZero();
        }
        assertThat(run.safe()).isGreaterThanOrEqualTo(20L);
    }
}
