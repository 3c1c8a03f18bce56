package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static villi.storage.TestStore.KELLER;
import static villi.storage.TestStore.KEYS;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.OTHER_KEYS;
import static villi.storage.TestStore.TRAIL;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.usecase.Trouble;
import villi.usecase.practice.Store;
import villi.usecase.practice.Store.Opening;

final class DatabaseTest {

    @TempDir
    Path folder;

    @Test
    void creating_makes_the_newest_schema_and_leaves_it_open() {
        var database = new Database(folder.resolve("deep/er"));
        database.create(KEYS);
        assertThat(new StoredPatients(database).all()).isEmpty();
        assertThat(new StoredPatients(database).nextNumber()).isEqualTo(1);
        database.close();
    }

    @Test
    void the_newest_migration_is_the_schema_of_the_program() throws IOException {
        Path migrations = Path.of("src/main/resources/villi/db/migration");
        try (var files = Files.list(migrations)) {
            assertThat(files.filter(f -> f.toString().endsWith(".sql"))).hasSize(Schema.CURRENT.newest());
        }
    }

    @Test
    void wrong_keys_open_nothing_and_change_nothing() throws IOException {
        saved();
        byte[] before = bytes();
        assertThat(new Database(folder).open(OTHER_KEYS)).isEqualTo(new Opening.Unreadable());
        assertThat(bytes()).isEqualTo(before);
        assertThat(patients()).containsExactly(MIA);
    }

    @Test
    void a_file_that_is_no_database_is_unreadable_and_stays_as_it_is() throws IOException {
        byte[] noise = "not a database ".repeat(5000).getBytes(StandardCharsets.UTF_8);
        Files.write(new Address(folder).file(), noise);
        assertThat(new Database(folder).open(KEYS)).isEqualTo(new Opening.Unreadable());
        assertThat(bytes()).isEqualTo(noise);
    }

    @Test
    void an_overwritten_beginning_never_opens_as_an_empty_practice() throws IOException {
        saved();
        byte[] broken = bytes();
        Arrays.fill(broken, 0, Math.min(broken.length, 64 * 1024), (byte) 7);
        Files.write(new Address(folder).file(), broken);
        assertThat(new Database(folder).open(KEYS)).isEqualTo(new Opening.Unreadable());
    }

    @Test
    void a_newer_schema_is_refused_and_no_byte_is_written() throws IOException {
        saved();
        byte[] before = bytes();
        var older =
                new Database(folder, new Schema(List.of("classpath:villi/db/migration"), Schema.CURRENT.newest() - 1));
        assertThat(older.open(KEYS)).isEqualTo(new Opening.Newer(Schema.CURRENT.newest()));
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void a_history_with_a_migration_of_the_future_is_refused_and_no_byte_is_written() throws Exception {
        saved();
        try (Connection owner = new Address(folder).owner(KEYS.file(), KEYS.owner())) {
            Schema.run(owner, "set allow_literals all");
            Schema.run(owner, """
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                "installed_by", "execution_time", "success") values (99, '099', 'later', 'SQL', 'V099__later.sql',
                'villi', 1, true)\
                """);
            Schema.run(owner, "shutdown compact");
        }
        byte[] before = bytes();
        assertThat(new Database(folder).open(KEYS)).isEqualTo(new Opening.Newer(99));
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void an_older_schema_is_brought_up_to_date_and_a_copy_is_kept() throws IOException {
        saved();
        byte[] before = bytes();
        var next = new Schema(
                List.of("classpath:villi/db/migration", "classpath:villi/db/later"), Schema.CURRENT.newest() + 1);
        var database = new Database(folder, next);
        assertThat(database.open(KEYS)).isEqualTo(new Opening.Opened(Optional.of(Schema.CURRENT.newest())));
        assertThat(new StoredPatients(database).all()).containsExactly(MIA);
        database.close();
        assertThat(Files.readAllBytes(new Address(folder).kept("before-schema-10-from-9")))
                .isEqualTo(before);
    }

    @Test
    void a_second_process_is_told_that_the_file_is_in_use() throws IOException, InterruptedException {
        Database database = TestStore.create(folder);
        TestStore.started(database, 30);
        database.close();
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Keying.class.getName(),
                        folder.toString(),
                        "0",
                        Keying.Into.FIRST_ENTRY.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = other.inputReader()) {
            assertThat(out.readLine()).isEqualTo("0");
            assertThat(new Database(folder).open(KEYS)).isEqualTo(new Opening.InUse());
            other.destroyForcibly().waitFor();
        }
        assertThat(patients()).containsExactly(MIA);
    }

    @Test
    void the_next_save_works_after_h2_has_closed_itself() throws Exception {
        Database database = TestStore.create(folder);
        try (Connection owner = new Address(folder).owner(KEYS.file(), KEYS.owner())) {
            Schema.run(owner, "shutdown immediately");
        }
        new StoredPatients(database).save(MIA, KELLER, TRAIL);
        database.close();
        assertThat(patients()).containsExactly(MIA);
    }

    @Test
    void the_user_of_the_program_can_neither_change_the_schema_nor_the_audit() throws IOException {
        Database database = TestStore.create(folder);
        new StoredPatients(database).save(MIA, KELLER, TRAIL);
        for (String forbidden : List.of(
                "update audit set actor_name = ''",
                "delete from audit",
                "drop table audit",
                "create table more (id integer)",
                "create alias x for \"java.lang.System.exit\"")) {
            assertThatThrownBy(() -> database.write(sql -> sql.execute(forbidden)))
                    .as(forbidden)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> database.write(sql -> sql.execute("delete from patient where family_name = 'x'")))
                .as("text in a statement")
                .isInstanceOf(DataAccessException.class);
        database.close();
        assertThat(patients()).containsExactly(MIA);
    }

    @Test
    void a_text_that_is_too_long_is_told_and_leaves_the_store_usable() throws IOException {
        Database database = TestStore.create(folder);
        var tooLong = new Household(KELLER.id(), "x".repeat(2000), "", "", "", List.of());
        assertThatThrownBy(() -> new StoredHouseholds(database).save(tooLong, TRAIL))
                .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.key()).isEqualTo("too-long"));
        new StoredHouseholds(database).save(KELLER, TRAIL);
        assertThat(new StoredHouseholds(database).all()).containsExactly(KELLER);
        database.close();
    }

    @Test
    void a_folder_that_is_a_file_or_has_a_semicolon_is_unusable() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(new Database(file).found().state()).isEqualTo(Store.State.UNUSABLE);
        assertThat(new Database(file.resolve("below")).found().state()).isEqualTo(Store.State.UNUSABLE);
        assertThat(new Database(folder.resolve("a;b")).found().state()).isEqualTo(Store.State.UNUSABLE);
    }

    private void saved() throws IOException {
        Database database = TestStore.create(folder);
        new StoredPatients(database).save(MIA, KELLER, TRAIL);
        database.close();
    }

    private List<Patient> patients() {
        Database database = TestStore.reopen(folder);
        try {
            return new StoredPatients(database).all();
        } finally {
            database.close();
        }
    }

    private byte[] bytes() throws IOException {
        return Files.readAllBytes(new Address(folder).file());
    }

    @Test
    void what_is_written_together_is_saved_whole_or_not_at_all() throws IOException {
        Database database = TestStore.create(folder);
        var patients = new StoredPatients(database);
        assertThatThrownBy(() -> database.together(() -> {
                    patients.save(TestStore.MIA, TestStore.KELLER, TestStore.TRAIL);
                    assertThat(patients.all()).hasSize(1);
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");
        assertThat(patients.all()).isEmpty();
        database.together(() -> patients.save(TestStore.MIA, TestStore.KELLER, TestStore.TRAIL));
        assertThat(patients.all()).containsExactly(TestStore.MIA);
        database.close();
    }
}
