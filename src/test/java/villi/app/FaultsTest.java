package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.storage.Database;
import villi.usecase.practice.CreatePractice.Created;
import villi.usecase.practice.FolderHold;
import villi.usecase.practice.Look;
import villi.usecase.practice.LookAtPractice;
import villi.usecase.practice.Safe;
import villi.usecase.practice.UnlockPractice;
import villi.usecase.practice.Unlocked;
import villi.vault.QuickVault;

/// Folders and files that are not as they should be: each is told for what it is, and nothing in them changes.
final class FaultsTest {

    private static final String DATABASE = "villi.mv.db";

    @TempDir
    Path folder;

    private final OnDisk.HandClock clock = new OnDisk.HandClock();
    private Desk desk;

    @BeforeEach
    void start() {
        desk = OnDisk.desk(folder, clock);
    }

    @AfterEach
    void stop() {
        desk.unlock().close();
    }

    @Test
    void a_folder_that_is_a_file_is_told_and_stays_a_file() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        Desk wrong = OnDisk.desk(file, clock);
        var why = new Look.Damaged(file, Look.Damage.FOLDER_UNUSABLE);
        assertThat(wrong.look().look()).isEqualTo(why);
        assertThat(wrong.create().create(OnDisk.ELM, OnDisk.ROSA, OnDisk.password()))
                .isEqualTo(new Created.Stopped(why));
        assertThat(doctor(file)).contains("damaged: folder unusable");
        assertThat(file).hasContent("in the way");
    }

    @Test
    void on_a_read_only_disk_nothing_is_created_or_opened() throws IOException {
        OnDisk.copyInto(folder);
        var rosa = OnDisk.rosa(desk).id();
        Path zip = folder.resolve("disk.zip");
        try (FileSystem disk = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.createDirectory(disk.getPath("/empty"));
            Files.createDirectory(disk.getPath("/full"));
            for (String name : List.of(DATABASE, "keys.json", "keys-copy.json")) {
                Files.copy(folder.resolve(name), disk.getPath("/full", name));
            }
        }
        String before = Sums.sha256(Files.readAllBytes(zip));
        try (FileSystem disk = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            Path empty = disk.getPath("/empty");
            Path full = disk.getPath("/full");
            assertThat(new LookAtPractice(safe(empty)).look()).isEqualTo(new Look.ReadOnlyFolder(empty));
            assertThat(new LookAtPractice(safe(full)).look()).isEqualTo(new Look.ReadOnlyFolder(full));
            assertThat(new UnlockPractice(safe(full), desk.books, clock).unlock(rosa, OnDisk.password()))
                    .isEqualTo(new Unlocked.Stopped(new Look.ReadOnlyFolder(full)));
        }
        assertThat(Sums.sha256(Files.readAllBytes(zip))).isEqualTo(before);
    }

    @Test
    void a_lost_or_unreadable_file_is_named() throws IOException {
        OnDisk.copyInto(folder);
        Files.delete(folder.resolve(DATABASE));
        damaged(Look.Damage.DATABASE_MISSING);
        OnDisk.copyInto(folder);
        Files.delete(folder.resolve("keys.json"));
        Files.delete(folder.resolve("keys-copy.json"));
        damaged(Look.Damage.KEYS_MISSING);
        Files.writeString(folder.resolve("keys.json"), "{}");
        damaged(Look.Damage.KEYS_UNREADABLE);
    }

    @Test
    void a_database_with_a_damaged_beginning_a_lost_half_or_of_others_is_not_opened() throws IOException {
        OnDisk.copyInto(folder);
        byte[] whole = Files.readAllBytes(folder.resolve(DATABASE));
        byte[] overwritten = whole.clone();
        Arrays.fill(overwritten, 0, 8 * 1024, (byte) 7);
        stopped(overwritten);
        stopped(Arrays.copyOf(whole, whole.length / 2));
        stopped("%PDF-1.7 a letter to the practice".getBytes(StandardCharsets.US_ASCII));
        stopped(new byte[0]);
        stopped(others());
    }

    @Test
    void a_page_damaged_anywhere_never_shows_an_empty_practice() throws IOException {
        OnDisk.copyInto(folder);
        byte[] whole = Files.readAllBytes(folder.resolve(DATABASE));
        for (int at = 1024; at < whole.length; at += 4096) {
            byte[] broken = whole.clone();
            for (int i = at; i < Math.min(at + 4096, broken.length); i++) broken[i] ^= 0x55;
            Desk torn = with(broken);
            if (unlock(torn) instanceof Unlocked.Open) {
                assertThat(torn.practice().read()).as("at %d", at).isEqualTo(OnDisk.ELM);
                assertThat(torn.people().all()).as("at %d", at).hasSize(1);
                torn.unlock().close();
            } else {
                stopped(broken);
            }
        }
    }

    @Test
    void data_of_a_newer_program_is_left_alone() throws IOException {
        OnDisk.copyInto(folder);
        assertThat(unlock(desk)).isInstanceOf(Unlocked.Open.class);
        int known = desk.safe.store().schema();
        desk.safe.holders().describe("Elm Street", known + 1);
        desk.unlock().close();
        var before = OnDisk.files(folder);
        var why = new Look.NewerThanProgram(known + 1, known);
        assertThat(desk.look().look()).isEqualTo(why);
        assertThat(desk.create().create(OnDisk.ELM, OnDisk.ROSA, OnDisk.password()))
                .isEqualTo(new Created.Stopped(why));
        desk.unlock().close();
        assertThat(doctor(folder))
                .contains("newer than this program: schema " + (known + 1) + ", this program knows " + known);
        assertThat(OnDisk.files(folder)).isEqualTo(before);
    }

    /// Twice: H2 holds on to a damaged file, which must not look as if another program had it.
    private void stopped(byte[] database) throws IOException {
        Desk torn = with(database);
        var before = OnDisk.files(torn.folder);
        var why = new Unlocked.Stopped(new Look.Damaged(torn.folder, Look.Damage.DATABASE_UNREADABLE));
        assertThat(unlock(torn)).isEqualTo(why);
        assertThat(unlock(torn)).isEqualTo(why);
        assertThat(OnDisk.files(torn.folder)).isEqualTo(before);
    }

    /// Elm Street with another database file, in a folder of its own.
    private Desk with(byte[] database) throws IOException {
        Path own = Files.createTempDirectory(folder, "own");
        OnDisk.copyInto(own);
        Files.write(own.resolve(DATABASE), database);
        return OnDisk.desk(own, clock);
    }

    private void damaged(Look.Damage damage) throws IOException {
        var before = OnDisk.files(folder);
        var why = new Look.Damaged(folder, damage);
        assertThat(desk.look().look()).isEqualTo(why);
        assertThat(desk.create().create(OnDisk.ELM, OnDisk.ROSA, OnDisk.password()))
                .isEqualTo(new Created.Stopped(why));
        desk.unlock().close();
        assertThat(doctor(folder))
                .contains("damaged: "
                        + damage.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        assertThat(OnDisk.files(folder)).isEqualTo(before);
    }

    private static Unlocked unlock(Desk desk) {
        return desk.unlock().unlock(OnDisk.rosa(desk).id(), OnDisk.password());
    }

    /// The database of another practice.
    private byte[] others() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Desk theirs = OnDisk.desk(other, clock);
        theirs.create().create(OnDisk.ELM, OnDisk.ROSA, OnDisk.password());
        theirs.unlock().close();
        return Files.readAllBytes(other.resolve(DATABASE));
    }

    /// What `villi doctor` says of a folder that it cannot use.
    private static String doctor(Path folder) {
        var out = new StringWriter();
        int code = Main.commandLine(new PrintWriter(out, true), new PrintWriter(out, true))
                .execute("doctor", "--data-dir", folder.toString());
        assertThat(code).isEqualTo(1);
        return out.toString();
    }

    private static Safe safe(Path folder) {
        var vault = QuickVault.in(folder);
        return new Safe(vault, vault, new Database(folder), new Nobody());
    }

    /// Nobody else is there.
    private record Nobody() implements FolderHold {
        @Override
        public Grip take() {
            return new Grip.Free();
        }

        @Override
        public Grip look() {
            return new Grip.Free();
        }

        @Override
        public void release() {}
    }
}
