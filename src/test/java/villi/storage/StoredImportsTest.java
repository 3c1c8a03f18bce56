package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static villi.storage.TestStore.KELLER;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.ROSA;
import static villi.storage.TestStore.TRAIL;
import static villi.storage.TestStore.id;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.PersonName;
import villi.domain.patient.SecondHome;
import villi.domain.patient.Union;
import villi.domain.patient.Visit;
import villi.domain.patient.VisitId;
import villi.domain.roster.Checked;
import villi.domain.roster.Layout;
import villi.domain.roster.Lines;
import villi.domain.roster.Sheet;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog.Subject;
import villi.usecase.roster.Imports.Past;
import villi.usecase.roster.TakeInList;

/// Lists are taken in and out on a real database.
final class StoredImportsTest {

    private static final Clock CLOCK = Clock.fixed(TestStore.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Database database;
    private StoredPatients patients;
    private StoredHouseholds households;
    private TakeInList use;
    private long next = 1000;

    @BeforeEach
    void start() throws IOException {
        open(TestStore.create(folder));
        patients.save(MIA, KELLER, TRAIL);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void a_list_is_taken_in_by_whole_families_and_is_one_act() {
        TakeInList.Progress progress = use.start(check(families(300)));
        int parts = 0;
        while (!progress.finished()) {
            progress = use.next(progress, ROSA);
            parts++;
            assertThat(patients.all()).hasSize(1 + progress.done());
            assertThat(progress.done() % 2).isZero();
        }
        restart();
        assertThat(parts).isEqualTo(2);
        assertThat(patients.all()).hasSize(601).extracting(Patient::number).doesNotHaveDuplicates();
        assertThat(use.past()).containsExactly(new Past(progress.id(), TestStore.NOW, ROSA.name(), 600, 0));
        Patient one = patients.all().stream()
                .filter(p -> p.name().given().equals("Lea17"))
                .findFirst()
                .orElseThrow();
        assertThat(new StoredAudit(database)
                        .about(new Subject("patient", one.id().value().toString())))
                .extracting(e -> e.trail().action())
                .containsExactly("patient.import");
        assertThat(new StoredAudit(database).verify().firstBroken()).isEmpty();
    }

    @Test
    void a_part_that_fails_leaves_nothing_behind_and_can_be_tried_again() {
        TakeInList.Progress progress = use.start(check(families(3)));
        next = 0; // the household gets 19 and its first patient 20, which is Mia
        assertThatThrownBy(() -> use.next(progress, ROSA)).isInstanceOf(RuntimeException.class);
        assertThat(patients.all()).containsExactly(MIA);
        assertThat(households.all()).containsExactly(KELLER);
        assertThat(use.past()).isEmpty();
        next = 1000;
        assertThat(use.next(progress, ROSA).done()).isEqualTo(6);
    }

    @Test
    void a_list_that_was_stopped_goes_on_where_it_was_even_with_the_file_read_anew() {
        TakeInList.Progress half = use.next(use.start(check(families(300))), ROSA);
        assertThat(half.finished()).isFalse();
        restart();
        Checked again = check(families(300));
        assertThat(again.known()).isEqualTo(half.done());
        assertThat(again.fresh()).isEqualTo(600 - half.done());
        TakeInList.Progress rest = use.next(use.start(again), ROSA);
        assertThat(rest.finished()).isTrue();
        assertThat(patients.all()).hasSize(601);
    }

    @Test
    void undoing_takes_everybody_out_and_the_list_can_be_taken_in_again() {
        TakeInList.Progress done = all(check(families(300)));
        assertThat(undo(done))
                .extracting(TakeInList.Undoing::removed, TakeInList.Undoing::kept)
                .containsExactly(600, 0);
        restart();
        assertThat(patients.all()).containsExactly(MIA);
        assertThat(households.all()).containsExactly(KELLER);
        assertThat(use.past()).singleElement().returns(600, Past::people).returns(600, Past::removed);
        assertThat(check(families(300)).fresh()).isEqualTo(600);
        assertThat(new StoredAudit(database).verify().firstBroken()).isEmpty();
    }

    @Test
    void whoever_was_worked_with_since_stays() {
        TakeInList.Progress done = all(check(families(2)));
        Patient renamed = called("Lea0");
        Household home = patients.household(renamed.household());
        patients.save(
                new Patient(
                        renamed.id(),
                        renamed.number(),
                        new PersonName("Brandt", "Lea", ""),
                        renamed.birthDate(),
                        renamed.sexAtBirth(),
                        renamed.household(),
                        false),
                home,
                new Trail(ROSA, TestStore.NOW, "patient.change"));
        Patient expected = called("Max1");
        new StoredDayList(database)
                .save(
                        new Visit(
                                new VisitId(id(7)),
                                LocalDate.of(2026, 11, 24),
                                Optional.empty(),
                                expected.id(),
                                "",
                                Visit.State.EXPECTED),
                        TRAIL);

        TakeInList.Undoing undone = undo(done);

        assertThat(List.of(undone.removed(), undone.kept())).containsExactly(2, 2);
        assertThat(patients.all()).extracting(p -> p.name().given()).containsExactlyInAnyOrder("Mia", "Lea", "Max1");
        assertThat(households.all()).hasSize(3);
        assertThat(undo(done).removed()).isZero();
    }

    @Test
    void whoever_others_point_at_stays_and_so_does_a_second_home() {
        TakeInList.Progress done = all(check(families(4)));
        var homes = new StoredSecondHomes(database);
        homes.save(MIA.id(), List.of(new SecondHome(called("Lea0").household(), "")), TRAIL);
        var nursing = new Household.Guardian(
                "Jana Keller",
                "mother",
                "",
                true,
                "",
                Optional.of(called("Max1").id()));
        households.save(new Household(KELLER.id(), KELLER.name(), "", "", "", List.of(nursing)), TRAIL);
        var unions = new StoredUnions(database);
        unions.unite(new Union(MIA.id(), called("Lea2"), TestStore.NOW, ""), List.of(), TRAIL);
        unions.unite(new Union(called("Lea3").id(), called("Max3"), TestStore.NOW, ""), List.of(), TRAIL);

        TakeInList.Undoing undone = undo(done);

        assertThat(List.of(undone.removed(), undone.kept())).containsExactly(4, 4);
        assertThat(patients.all()).extracting(p -> p.name().given()).containsExactlyInAnyOrder("Mia", "Max1", "Lea3");
        assertThat(homes.of(MIA.id())).hasSize(1);
        assertThat(households.all())
                .extracting(Household::name)
                .containsExactlyInAnyOrder("Keller", "Family0", "Family1", "Family2", "Family3");
        assertThat(undo(done).removed()).isZero();
    }

    @Test
    void a_record_that_was_united_with_another_is_not_taken_in_again_and_its_number_is_not_given_away() {
        List<String> list = List.of("No|Name|DOB", "7|Ada Okafor|2017-05-02", "8|Ada Okafor-Lind|2017-05-03");
        all(check(list));
        new StoredUnions(database)
                .unite(new Union(other(7).id(), other(8), TestStore.NOW, "typed twice"), List.of(), TRAIL);
        assertThat(check(list).known()).isEqualTo(2);
        assertThat(check(list).fresh()).isZero();
        assertThat(check(List.of("No|Name|DOB", "8|Noa Lindt|2022-09-01")).wrong())
                .isEqualTo(1);
    }

    @Test
    void numbers_of_the_list_are_kept_and_the_others_get_free_ones() {
        all(check(List.of("No|Name|DOB", "7|Ada Okafor|2017-05-02", "9|Noa Lindt|2022-09-01")));
        all(check(List.of("Name|DOB", "Ben Sommer|2025-09-30")));
        assertThat(patients.all()).extracting(Patient::number).containsExactlyInAnyOrder(1, 7, 9, 10);
    }

    private static List<String> families(int count) {
        var rows = new ArrayList<String>();
        rows.add("First name|Last name|DOB|Household");
        for (int i = 0; i < count; i++) rows.add("Lea" + i + "|Family" + i + "|2018-01-01|" + (i + 1));
        for (int i = 0; i < count; i++) rows.add("Max" + i + "|Family" + i + "|2019-01-01|" + (i + 1));
        return rows;
    }

    private Checked check(List<String> rows) {
        Sheet sheet = Lines.of(rows.toArray(String[]::new));
        return use.check(sheet, Layout.guess(sheet, LocalDate.of(2026, 11, 24)));
    }

    private TakeInList.Progress all(Checked checked) {
        TakeInList.Progress progress = use.start(checked);
        while (!progress.finished()) progress = use.next(progress, ROSA);
        return progress;
    }

    private TakeInList.Undoing undo(TakeInList.Progress progress) {
        TakeInList.Undoing undoing = use.startUndo(progress.id());
        while (!undoing.finished()) undoing = use.undoNext(undoing, ROSA);
        return undoing;
    }

    private Patient other(int number) {
        return patients.all().stream()
                .filter(p -> p.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private Patient called(String given) {
        return patients.all().stream()
                .filter(p -> p.name().given().equals(given))
                .findFirst()
                .orElseThrow();
    }

    private void restart() {
        database.close();
        open(TestStore.reopen(folder));
    }

    private void open(Database opened) {
        database = opened;
        patients = new StoredPatients(opened);
        households = new StoredHouseholds(opened);
        use = new TakeInList(patients, new StoredImports(opened), CLOCK, () -> new UUID(next++, 19));
    }
}
