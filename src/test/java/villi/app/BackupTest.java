package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.patient.Patient;
import villi.domain.patient.Sex;
import villi.domain.practice.Actor;
import villi.domain.practice.BackupState;
import villi.domain.practice.Practice;
import villi.usecase.backup.BackUp;
import villi.usecase.backup.Contents;
import villi.usecase.backup.RestoreBackup;
import villi.usecase.backup.RestoreBackup.Looked;
import villi.usecase.backup.RestoreBackup.Opened;
import villi.usecase.backup.RestoreBackup.Place;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;
import villi.usecase.practice.Unlocked;
import villi.vault.QuickVault;

/// A backup is proved when it is made, refuses what is not whole, and brings everything back without deleting anything.
final class BackupTest {

    @TempDir
    Path practice;

    @TempDir
    Path disk;

    @TempDir
    Path elsewhere;

    private final OnDisk.HandClock clock = new OnDisk.HandClock();
    private Desk desk;
    private Actor owner;

    @BeforeEach
    void start() throws IOException {
        OnDisk.copyInto(practice);
        desk = OnDisk.desk(practice, clock);
        owner = unlock(desk);
        register(desk, "Mia");
    }

    @AfterEach
    void stop() {
        desk.unlock().close();
    }

    @Test
    void a_backup_holds_what_the_store_holds_and_its_name_names_nobody() {
        BackUp backUp = ready(14);
        BackupState state = backUp.now(owner);
        assertThat(state).isInstanceOf(BackupState.Good.class);
        assertThat(((BackupState.Good) state).last().people()).isEqualTo(1);
        assertThat(names()).singleElement().asString().matches("villi-[0-9a-f]{6}-20261124-104207\\.villi");
        assertThat(desk.audit.latest(1).getFirst().trail().action()).isEqualTo("practice.backup");
        assertThat(desk.patients.all()).as("the practice stays open").hasSize(1);
    }

    @Test
    void the_newest_stay_and_backups_of_other_practices_and_other_files_are_left_alone() throws IOException {
        Files.writeString(disk.resolve("villi-abcdef-20200101-000000.villi"), "of another practice");
        Files.writeString(disk.resolve("letter.txt"), "a letter");
        BackUp backUp = ready(2);
        for (int day = 0; day < 4; day++) {
            backUp.now(owner);
            clock.pass(Duration.ofDays(1));
        }
        assertThat(names())
                .hasSize(4)
                .contains("letter.txt", "villi-abcdef-20200101-000000.villi")
                .anyMatch(n -> n.endsWith("20261126-104207.villi"))
                .anyMatch(n -> n.endsWith("20261127-104207.villi"));
    }

    @Test
    void a_folder_that_is_gone_is_told_and_the_next_try_is_good_again() throws IOException {
        Path stick = Files.createDirectory(disk.resolve("stick"));
        BackUp backUp = desk.backUp();
        backUp.choose(Optional.of(stick), true, 14);
        backUp.now(owner);
        Path away = Files.move(stick, disk.resolve("away"));
        BackupState failed = backUp.now(owner);
        assertThat(failed).isInstanceOf(BackupState.Failed.class);
        assertThat(((BackupState.Failed) failed).why().key()).isEqualTo("backup-folder-gone");
        assertThat(((BackupState.Failed) failed).last()).isPresent();
        assertThat(backUp.due()).as("not at once").isFalse();
        Files.move(away, stick);
        assertThat(backUp.now(owner)).isInstanceOf(BackupState.Good.class);
    }

    @Test
    void what_is_remembered_survives_a_restart() {
        ready(7).now(owner);
        desk.unlock().close();
        desk = OnDisk.desk(practice, clock);
        BackUp again = desk.backUp();
        assertThat(again.notes().folder()).contains(disk);
        assertThat(again.notes().keep()).isEqualTo(7);
        assertThat(again.state()).isInstanceOf(BackupState.Good.class);
        assertThat(again.due()).isFalse();
        clock.pass(Duration.ofDays(1));
        assertThat(again.due()).isTrue();
        clock.pass(Duration.ofDays(1));
        assertThat(again.state()).isInstanceOf(BackupState.Overdue.class);
    }

    @Test
    void a_backup_brings_everything_back_into_an_empty_folder() {
        ready(14).now(owner);
        register(desk, "Tom");
        desk.unlock().close();
        Desk fresh = OnDisk.desk(elsewhere, clock);
        RestoreBackup restore = fresh.restore(QuickVault::in);
        Looked.Backup backup = backup(restore, newest());
        assertThat(backup.practice()).isEqualTo("Elm Street");
        assertThat(backup.people()).extracting(Look.Person::name).containsExactly(OnDisk.ROSA);
        assertThat(backup.contents().count("patient")).isEqualTo(1);
        assertThat(backup.place()).isEqualTo(new Place.Empty());
        assertThat(restore.open(backup, owner.id(), Password.of("not the right one at all")))
                .isEqualTo(new Opened.WrongPassword());
        assertThat(restore.open(backup, owner.id(), OnDisk.password())).isEqualTo(new Opened.Right());
        assertThat(restore.putInPlace(backup)).isEmpty();
        unlock(fresh);
        assertThat(fresh.patients.all()).extracting(p -> p.name().given()).containsExactly("Mia");
        assertThat(fresh.audit.verify().firstBroken()).isEmpty();
        fresh.unlock().close();
        assertThat(OnDisk.files(elsewhere)).containsOnlyKeys("villi.mv.db", "keys.json", "keys-copy.json");
    }

    @Test
    void what_was_in_place_is_set_aside_and_can_still_be_opened() throws IOException {
        ready(14).now(owner);
        register(desk, "Tom");
        desk.unlock().close();
        RestoreBackup restore = desk.restore(QuickVault::in);
        Looked.Backup backup = backup(restore, newest());
        assertThat(backup.place()).isEqualTo(new Place.Same());
        restore.open(backup, owner.id(), OnDisk.password());
        Path aside = restore.putInPlace(backup).orElseThrow();
        unlock(desk);
        assertThat(desk.patients.all()).hasSize(1);
        desk.unlock().close();
        Desk before = OnDisk.desk(aside, clock);
        unlock(before);
        assertThat(before.patients.all()).extracting(p -> p.name().given()).containsExactly("Mia", "Tom");
        before.unlock().close();
    }

    @Test
    void a_power_cut_while_it_is_put_in_place_is_made_good_at_the_next_start() throws IOException {
        ready(14).now(owner);
        register(desk, "Tom");
        desk.unlock().close();
        RestoreBackup restore = desk.restore(QuickVault::in);
        Looked.Backup backup = backup(restore, newest());
        restore.open(backup, owner.id(), OnDisk.password());
        Path aside = Files.createDirectory(practice.resolve("set-aside-20260910-084112"));
        Files.writeString(
                practice.resolve("putting-back.txt"),
                backup.unpacked().getFileName() + "\n" + aside.getFileName() + "\n");
        Files.move(practice.resolve("villi.mv.db"), aside.resolve("villi.mv.db"));
        restore.leave(backup);
        assertThat(desk.look().look()).isInstanceOf(Look.Damaged.class);
        desk.finishRestore();
        unlock(desk);
        assertThat(desk.patients.all()).hasSize(1);
        desk.unlock().close();
        Desk before = OnDisk.desk(aside, clock);
        unlock(before);
        assertThat(before.patients.all()).hasSize(2);
        before.unlock().close();
        desk.finishRestore();
        assertThat(desk.look().look()).as("nothing is left to go on with").isInstanceOf(Look.Locked.class);
    }

    @Test
    void a_look_that_leads_to_nothing_changes_nothing() {
        ready(14).now(owner);
        desk.unlock().close();
        var before = OnDisk.files(practice);
        RestoreBackup restore = desk.restore(QuickVault::in);
        restore.leave(backup(restore, newest()));
        assertThat(OnDisk.files(practice)).isEqualTo(before);
    }

    @Test
    void a_backup_that_is_cut_off_is_refused() throws IOException {
        ready(14).now(owner);
        desk.unlock().close();
        byte[] whole = Files.readAllBytes(newest());
        var before = OnDisk.files(practice);
        for (int length : List.of(0, 10, whole.length / 4, whole.length / 2, whole.length - 2000)) {
            assertThat(look(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEqualTo(new Looked.Damaged());
        }
        assertThat(look("%PDF-1.7 no backup".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Looked.Damaged());
        assertThat(OnDisk.files(practice)).isEqualTo(before);
    }

    @Test
    void a_backup_that_was_changed_is_refused_unless_nothing_of_it_is_lost() throws IOException {
        ready(14).now(owner);
        desk.unlock().close();
        byte[] whole = Files.readAllBytes(newest());
        Contents contents = ((Looked.Backup) look(whole)).contents();
        int refused = 0;
        for (int at = 40; at < whole.length; at += whole.length / 40) {
            byte[] changed = whole.clone();
            for (int i = at; i < Math.min(at + 64, whole.length); i++) changed[i] ^= 0x55;
            Looked looked = look(changed);
            if (looked instanceof Looked.Backup backup)
                assertThat(backup.contents()).isEqualTo(contents);
            else refused++;
        }
        assertThat(refused).isGreaterThan(35);
    }

    @Test
    void a_backup_of_another_practice_is_named_as_such() throws IOException {
        ready(14).now(owner);
        desk.unlock().close();
        Desk other = OnDisk.desk(elsewhere, clock);
        var pine = new Practice("Pine Road", "", "555 0300", "", "en-US", Practice.Units.US, Optional.empty());
        other.create().create(pine, "Ana Pine", OnDisk.password());
        other.unlock().close();
        RestoreBackup restore = other.restore(QuickVault::in);
        Looked.Backup backup = backup(restore, newest());
        assertThat(backup.place()).isEqualTo(new Place.Other("Pine Road"));
        assertThat(backup.practice()).isEqualTo("Elm Street");
        restore.leave(backup);
    }

    @Test
    void a_backup_of_a_newer_program_is_refused() throws IOException {
        ready(14).now(owner);
        desk.unlock().close();
        int known = desk.safe.store().schema();
        byte[] newer = Repack.about(
                Files.readAllBytes(newest()), text -> text.replace("schema=" + known, "schema=" + (known + 1)));
        assertThat(look(newer)).isEqualTo(new Looked.Newer());
        byte[] form = Repack.about(Files.readAllBytes(newest()), text -> text.replace("format=1", "format=2"));
        assertThat(look(form)).isEqualTo(new Looked.Newer());
    }

    @Test
    void a_backup_that_does_not_hold_what_it_says_is_not_put_in_place() throws IOException {
        ready(14).now(owner);
        desk.unlock().close();
        byte[] fewer =
                Repack.about(Files.readAllBytes(newest()), text -> text.replace("rows.patient=1", "rows.patient=2"));
        RestoreBackup restore = desk.restore(QuickVault::in);
        Looked.Backup backup = backup(restore, Files.write(disk.resolve("fewer.villi"), fewer));
        assertThat(restore.open(backup, owner.id(), OnDisk.password())).isEqualTo(new Opened.NotTheSame());
        restore.leave(backup);
    }

    @Test
    void a_password_that_was_changed_since_is_the_old_one_in_an_old_backup() {
        ready(14).now(owner);
        desk.people().setPassword(owner, owner.id(), Password.of("copper window rain eleven"));
        desk.unlock().close();
        RestoreBackup restore = desk.restore(QuickVault::in);
        Looked.Backup backup = backup(restore, newest());
        assertThat(restore.open(backup, owner.id(), OnDisk.password())).isEqualTo(new Opened.Right());
        restore.leave(backup);
    }

    @Test
    void nothing_is_left_lying_about() {
        ready(14).now(owner);
        assertThat(names()).hasSize(1);
        try (Stream<Path> all = Files.list(practice)) {
            assertThat(all.map(p -> p.getFileName().toString()))
                    .noneMatch(n -> n.startsWith(".villi") || n.contains("copy.zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BackUp ready(int keep) {
        BackUp backUp = desk.backUp();
        backUp.choose(Optional.of(disk), true, keep);
        return backUp;
    }

    private Looked look(byte[] bytes) throws IOException {
        Path file = Files.write(disk.resolve("look.villi"), bytes);
        RestoreBackup restore = desk.restore(QuickVault::in);
        Looked looked = restore.look(file);
        if (looked instanceof Looked.Backup backup) restore.leave(backup);
        Files.delete(file);
        return looked;
    }

    private static Looked.Backup backup(RestoreBackup restore, Path file) {
        return (Looked.Backup) restore.look(file);
    }

    private Path newest() {
        return disk.resolve(names().getLast());
    }

    private List<String> names() {
        try (Stream<Path> all = Files.list(disk)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Actor unlock(Desk desk) {
        return ((Unlocked.Open) desk.unlock().unlock(OnDisk.rosa(desk).id(), OnDisk.password())).actor();
    }

    private Patient register(Desk at, String given) {
        var form = new RegisterPatient.Form(
                "Keller",
                given,
                "",
                Optional.of(LocalDate.of(2020, 2, 29)),
                Sex.FEMALE,
                Optional.empty(),
                RegisterPatient.Contact.NONE);
        var done = (RegisterPatient.Outcome.Done) new RegisterPatient(at.patients, clock, at.ids).register(form, owner);
        return done.patient();
    }
}
