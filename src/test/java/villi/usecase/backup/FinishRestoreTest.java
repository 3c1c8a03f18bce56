package villi.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import villi.usecase.Trouble;
import villi.usecase.practice.FolderHold;
import villi.usecase.practice.Look;

class FinishRestoreTest {

    private static final Path DATA = Path.of("practice");

    private final List<String> done = new ArrayList<>();
    private final MemoryBackups files = MemoryBackups.damaged();
    private boolean taken;

    private final FolderHold hold = new FolderHold() {
        @Override
        public Grip take() {
            if (taken) return new Grip.Other(new Look.Holder("Front desk", 7, Instant.EPOCH), true);
            done.add("take");
            return new Grip.Free();
        }

        @Override
        public Grip look() {
            return new Grip.Free();
        }

        @Override
        public void release() {
            done.add("release");
        }
    };

    private void finish() {
        new FinishRestore(DATA, hold, files).finish();
    }

    @Test
    void what_was_interrupted_is_gone_on_with_while_nobody_else_can_use_the_folder() {
        files.interrupt(false);
        finish();
        assertThat(files.interrupted(DATA)).isFalse();
        assertThat(done).containsExactly("take", "release");
    }

    @Test
    void nothing_is_touched_when_nothing_was_interrupted() {
        finish();
        assertThat(done).isEmpty();
    }

    @Test
    void another_program_that_has_the_folder_is_left_alone() {
        files.interrupt(false);
        taken = true;
        finish();
        assertThat(files.interrupted(DATA)).isTrue();
        assertThat(done).isEmpty();
    }

    @Test
    void the_folder_is_let_go_when_the_disk_refuses() {
        files.interrupt(true);
        assertThatThrownBy(this::finish).isInstanceOf(Trouble.class);
        assertThat(files.interrupted(DATA)).as("tried again at the next start").isTrue();
        assertThat(done).containsExactly("take", "release");
    }
}
