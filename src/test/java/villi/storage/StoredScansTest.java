package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static villi.storage.TestStore.DESK;
import static villi.storage.TestStore.KELLER;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.NOW;
import static villi.storage.TestStore.ROSA;
import static villi.storage.TestStore.TRAIL;
import static villi.storage.TestStore.id;
import static villi.storage.schema.Tables.SCAN_PART;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.patient.Union;
import villi.domain.scan.ContentType;
import villi.domain.scan.Scan;
import villi.usecase.Trouble;
import villi.usecase.practice.AuditLog.Entry;
import villi.usecase.practice.AuditLog.Subject;
import villi.usecase.scan.AttachScan;
import villi.usecase.scan.AttachScan.Outcome;
import villi.usecase.scan.KeepScans;
import villi.usecase.scan.ScanContent;
import villi.usecase.scan.ScanFiles;
import villi.usecase.undo.UndoActs;
import villi.usecase.unite.UniteRecords;

/// Photos and scans on a real database: kept exactly, once, never deleted, and read with the person they belong to.
final class StoredScansTest {

    private static final Patient MIRA = new Patient(
            new PatientId(id(21)),
            5,
            new PersonName("Keller", "Mira", ""),
            MIA.birthDate(),
            Sex.FEMALE,
            KELLER.id(),
            false);

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private Database database;
    private StoredScans scans;
    private AttachScan attach;
    private KeepScans keep;
    private long next = 500;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
        open();
        TestStore.started(database, 30);
        new StoredPatients(database).save(MIRA, KELLER, TRAIL);
    }

    private void open() {
        scans = new StoredScans(database);
        attach = new AttachScan(scans, clock, () -> id(next++));
        keep = new KeepScans(scans, new StoredAudit(database), clock);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_scan_comes_back_as_it_was_added_also_after_the_program_was_started_again() {
        ScanFiles.Read.Taken file = file(1, 1_700_000);
        Scan added = attached(file, Optional.of(new IntakeId(id(30))));
        database.close();
        database = TestStore.reopen(folder);
        open();

        assertThat(scans.of(MIA.id())).containsExactly(added);
        assertThat(scans.content(added.id())).isEqualTo(file.content());
        assertThat(added.context()).contains(new IntakeId(id(30)));
        assertThat(added.author()).isEqualTo(DESK);
        assertThat(added.content().size()).isEqualTo(1_700_000);
    }

    @Test
    void nothing_of_it_can_be_read_in_the_file_of_the_store() throws IOException {
        byte[] words = "Mia Keller, hives after milk. ".repeat(400).getBytes(StandardCharsets.UTF_8);
        attached(taken(words), Optional.empty());
        database.close();

        byte[] file = Files.readAllBytes(new Address(folder).file());
        database = TestStore.reopen(folder);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("hives after milk");
    }

    @Test
    void the_same_file_is_kept_once() {
        Scan first = attached(file(1, 900), Optional.empty());

        assertThat(attach.keep(file(1, 900), MIA.id(), Optional.of(new IntakeId(id(30))), ROSA))
                .isEqualTo(new Outcome.Already(first, false));
        assertThat(scans.of(MIA.id())).containsExactly(first);
    }

    @Test
    void a_copy_that_was_taken_out_is_the_same_file() {
        Scan first = attached(file(1, 900), Optional.empty());
        var copy = new ScanFiles.Read.Taken(
                ContentType.JPEG,
                content(7, 900),
                1,
                Digest.of(content(7, 900).bytes()),
                first.content().hash());

        assertThat(attach.keep(copy, MIA.id(), Optional.empty(), ROSA)).isEqualTo(new Outcome.Already(first, false));
    }

    @Test
    void the_same_file_may_belong_to_a_sister_too() {
        attached(file(1, 900), Optional.empty());

        assertThat(attach.keep(file(1, 900), MIRA.id(), Optional.empty(), ROSA)).isInstanceOf(Outcome.Attached.class);
    }

    @Test
    void archived_it_is_not_listed_but_kept_and_comes_back() {
        Scan scan = attached(file(1, 900), Optional.empty());

        keep.archive(scan.id(), ROSA);
        assertThat(keep.of(MIA.id())).isEmpty();
        assertThat(keep.archived(MIA.id())).containsExactly(scan.archived(true));
        assertThat(scans.content(scan.id())).isEqualTo(content(1, 900));

        keep.takeBack(scan.id(), ROSA);
        assertThat(keep.of(MIA.id())).containsExactly(scan);
        assertThat(actions(scan)).containsExactly("scan.take-back", "scan.archive", "scan.add");
    }

    @Test
    void an_archived_file_that_is_chosen_again_is_taken_back() {
        Scan scan = attached(file(1, 900), Optional.empty());
        keep.archive(scan.id(), ROSA);

        assertThat(attach.keep(file(1, 900), MIA.id(), Optional.empty(), ROSA))
                .isEqualTo(new Outcome.Already(scan, true));
        assertThat(keep.of(MIA.id())).containsExactly(scan);
    }

    @Test
    void its_title_its_kind_and_its_turn_can_change_and_its_bytes_cannot() {
        Scan scan = attached(file(1, 900), Optional.empty());

        keep.name(scan.id(), Scan.Type.LETTER, "  From the allergist  ", ROSA);
        keep.turn(scan.id(), -1, ROSA);

        Scan now = scans.find(scan.id()).orElseThrow();
        assertThat(now)
                .isEqualTo(scan.named(Scan.Type.LETTER, "From the allergist").turned(3));
        assertThat(scans.content(scan.id())).isEqualTo(content(1, 900));
    }

    @Test
    void who_looked_and_who_took_a_copy_out_stands_in_the_record() {
        Scan scan = attached(file(1, 900), Optional.empty());

        keep.look(scan, ROSA);
        keep.copied(scan.id(), ROSA);

        assertThat(actions(scan)).containsExactly("scan.copy", "scan.view", "scan.add");
        assertThat(new StoredAudit(database).verify().firstBroken()).isEmpty();
    }

    @Test
    void bytes_that_changed_in_the_store_are_not_shown() {
        Scan scan = attached(file(1, 900), Optional.empty());
        database.write(sql -> sql.update(SCAN_PART)
                .set(SCAN_PART.CONTENT, content(2, 900).bytes())
                .execute());

        assertThatThrownBy(() -> scans.content(scan.id()))
                .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.key()).isEqualTo("scan-damaged"));
    }

    @Test
    void two_records_that_are_united_show_the_scans_of_both_and_take_theirs_along_when_they_part() {
        Scan mine = attached(file(1, 900), Optional.empty());
        Scan theirs =
                attach.keep(file(2, 900), MIRA.id(), Optional.empty(), ROSA).scan();
        var unions = new StoredUnions(database);

        unions.unite(new Union(MIA.id(), MIRA, NOW, "same child"), List.of(), TRAIL);
        assertThat(keep.of(MIA.id())).extracting(Scan::id).containsExactlyInAnyOrder(mine.id(), theirs.id());
        assertThat(keep.of(MIRA.id())).extracting(Scan::subject).containsOnly(MIA.id());
        assertThat(attach.keep(file(2, 900), MIA.id(), Optional.empty(), ROSA)).isInstanceOf(Outcome.Already.class);
        Scan meanwhile = attached(file(3, 900), Optional.empty());

        unions.separate(MIRA.id(), TRAIL);
        assertThat(keep.of(MIA.id())).extracting(Scan::id).containsExactlyInAnyOrder(mine.id(), meanwhile.id());
        assertThat(keep.of(MIRA.id())).containsExactly(theirs);
    }

    @Test
    void adding_and_archiving_are_undone_from_the_history_and_looking_is_not() {
        Scan scan = attached(file(1, 900), Optional.empty());
        keep.look(scan, ROSA);
        var patients = new StoredPatients(database);
        var undo = new UndoActs(
                new StoredPast(database),
                new UndoActs.Families(patients, new StoredHouseholds(database), new StoredSecondHomes(database), scans),
                new UndoActs.Uniting(
                        new UniteRecords(
                                patients,
                                new StoredUnions(database),
                                new UniteRecords.Charts(
                                        new StoredIntakes(database, TestStore.CODEC),
                                        new UndoTest.NoForms(),
                                        new StoredCarePlans(database)),
                                clock),
                        String::valueOf),
                clock);
        List<Entry> before = about(scan);
        assertThat(undo.undoable(before)).extracting(e -> e.trail().action()).containsExactly("scan.add");

        assertThat(undo.undo(before.getLast(), ROSA)).isTrue();
        assertThat(keep.of(MIA.id())).isEmpty();
        assertThat(undo.undo(before.getLast(), ROSA)).isFalse();

        Entry undone = about(scan).getFirst();
        assertThat(undone.trail().action()).isEqualTo("scan.undo");
        assertThat(undo.undo(undone, ROSA)).isTrue();
        assertThat(keep.of(MIA.id())).containsExactly(scan);
    }

    @Test
    void beside_an_intake_stands_first_what_was_attached_to_it_then_what_belongs_to_none() {
        TestStore.started(database, 31);
        Scan loose = attached(file(1, 900), Optional.empty());
        Scan other = attached(file(2, 900), Optional.of(new IntakeId(id(31))));
        Scan own = attached(file(3, 900), Optional.of(new IntakeId(id(30))));

        assertThat(keep.beside(MIA.id(), new IntakeId(id(30)))).containsExactly(own, loose);
        assertThat(keep.of(MIA.id())).hasSize(3).contains(other);
    }

    private Scan attached(ScanFiles.Read.Taken file, Optional<IntakeId> intake) {
        return attach.keep(file, MIA.id(), intake, DESK).scan();
    }

    private List<Entry> about(Scan scan) {
        return new StoredAudit(database)
                .about(new Subject("scan", scan.id().value().toString()));
    }

    private List<String> actions(Scan scan) {
        return about(scan).stream().map(e -> e.trail().action()).toList();
    }

    private static ScanFiles.Read.Taken file(long seed, int size) {
        return taken(content(seed, size).bytes());
    }

    private static ScanFiles.Read.Taken taken(byte[] bytes) {
        return new ScanFiles.Read.Taken(
                ContentType.JPEG,
                new ScanContent(bytes),
                1,
                Digest.of(bytes),
                Digest.of(bytes).replace('a', 'b'));
    }

    private static ScanContent content(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return new ScanContent(bytes);
    }
}
