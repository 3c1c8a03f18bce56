package villi.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.practice.Actor;
import villi.domain.practice.BackupState;
import villi.domain.practice.BackupState.Failed;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.usecase.Trail;
import villi.usecase.Trouble;
import villi.usecase.practice.AuditLog;
import villi.usecase.practice.Keys;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;
import villi.usecase.practice.RecoveryKey;
import villi.usecase.practice.StoreKeys;

/// Whatever fails on the way, the backup gets no name, nothing of the work stays, and the reason is kept.
final class BackUpTest {

    private static final Actor ROSA = new Actor(new UserId(new UUID(0, 1)), "Rosa Marin, ND", Role.OWNER);
    private static final Instant NOW = Instant.parse("2026-11-24T10:42:07Z");
    private static final Path DISK = Path.of("disk");
    private static final Contents LIVE = contents(3);

    private final List<String> done = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private BackupNotes.Notes notes = new BackupNotes.Notes(Optional.of(DISK), true, 5, BackupState.Past.NONE);
    private Contents copied = LIVE;
    private String failing = "";

    private final BackUp backUp = new BackUp(
            new Copies(), new NoKeys(), new Files(), new Notes(), new Audit(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void a_backup_is_proved_before_it_gets_its_name() {
        assertThat(backUp.now(ROSA)).isInstanceOf(BackupState.Good.class);
        assertThat(done).containsExactly("begin", "copy", "keys", "pack", "unpack", "rehearse", "finish", "drop");
        assertThat(notes.past().last()).contains(new BackupState.Done(NOW, 3, 400));
        assertThat(written).containsExactly("practice.backup");
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "copy", "pack", "unpack", "rehearse", "finish"})
    void a_full_disk_at_any_step_is_kept_as_the_reason_and_nothing_stays(String step) {
        failing = step;
        Failed failed = (Failed) backUp.now(ROSA);
        assertThat(failed.why().key()).isEqualTo("backup-disk-full");
        assertThat(failed.why().arguments()).containsExactly("disk");
        assertThat(done).doesNotContain("finish");
        if (!step.equals("begin")) assertThat(done).endsWith("drop");
        assertThat(written).isEmpty();
        failing = "";
        assertThat(backUp.now(ROSA)).isInstanceOf(BackupState.Good.class);
    }

    @Test
    void a_copy_that_holds_less_than_the_store_gets_no_name() {
        copied = contents(2);
        assertThat(((Failed) backUp.now(ROSA)).why().key()).isEqualTo("backup-not-the-same");
        assertThat(done).doesNotContain("finish").endsWith("drop");
    }

    @Test
    void another_folder_has_no_past_and_the_same_one_keeps_it() {
        backUp.now(ROSA);
        backUp.choose(Optional.of(DISK), false, 0);
        assertThat(notes.keep()).isEqualTo(1);
        assertThat(notes.past().last()).isPresent();
        backUp.choose(Optional.of(Path.of("other")), true, 9);
        assertThat(backUp.state()).isInstanceOf(BackupState.NoneYet.class);
    }

    @Test
    void without_a_folder_nothing_is_made() {
        backUp.choose(Optional.empty(), true, 5);
        assertThat(backUp.now(ROSA)).isEqualTo(new BackupState.NotSetUp());
        assertThat(done).isEmpty();
    }

    private static Contents contents(long patients) {
        var rows = new TreeMap<>(Map.of("patient", patients, "intake_answer", 400L));
        return new Contents(8, rows, 7, "a".repeat(64), "b".repeat(64));
    }

    private void step(String name) {
        if (failing.equals(name)) throw new Trouble("backup-disk-full", "a hidden folder");
        done.add(name);
    }

    private final class Copies implements StoreCopies {
        @Override
        public Contents copy(Path file) {
            step("copy");
            return LIVE;
        }

        @Override
        public Contents rehearse(Path folder) {
            step("rehearse");
            return copied;
        }

        @Override
        public Contents read(Path folder, StoreKeys keys) {
            return copied;
        }
    }

    private final class Files implements BackupFiles {
        @Override
        public Path begin(Path folder) {
            step("begin");
            return folder.resolve("work");
        }

        @Override
        public Path pack(Path copy, byte[] keys, Contents contents, Instant made) {
            step("pack");
            return copy.resolveSibling("packed");
        }

        @Override
        public Opened unpack(Path file, Path into) {
            step("unpack");
            return new Opened.Whole(NOW, LIVE);
        }

        @Override
        public void finish(Path packed, Path folder, String mark, Instant made, int keep) {
            step("finish");
        }

        @Override
        public void drop(Path work) {
            done.add("drop");
        }

        @Override
        public Path putInPlace(Path unpacked, Path data, Instant now) {
            return data;
        }

        @Override
        public boolean interrupted(Path data) {
            return false;
        }

        @Override
        public void goOn(Path data) {
            throw new IllegalStateException("nothing was interrupted");
        }
    }

    private final class Notes implements BackupNotes {
        @Override
        public BackupNotes.Notes read() {
            return notes;
        }

        @Override
        public void write(BackupNotes.Notes next) {
            notes = next;
        }
    }

    private final class NoKeys implements Keys {
        @Override
        public Header look() {
            return new Header.Absent();
        }

        @Override
        public StoreKeys create(Look.Person owner, Password password, RecoveryKey recovery) {
            throw new AssertionError();
        }

        @Override
        public Optional<StoreKeys> unlock(UserId person, Password password) {
            return Optional.empty();
        }

        @Override
        public Optional<StoreKeys> unlock(RecoveryKey recovery) {
            return Optional.empty();
        }

        @Override
        public byte[] copy() {
            step("keys");
            return new byte[0];
        }

        @Override
        public void close() {}
    }

    private final class Audit implements AuditLog {
        @Override
        public void add(Trail trail, Subject subject) {
            written.add(trail.action());
        }

        @Override
        public List<Entry> latest(int count) {
            return List.of();
        }

        @Override
        public List<Entry> about(Subject subject) {
            return List.of();
        }

        @Override
        public Verdict verify() {
            return new Verdict(0, "", Optional.empty());
        }
    }
}
