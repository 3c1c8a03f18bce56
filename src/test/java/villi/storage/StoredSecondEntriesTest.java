package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static villi.storage.TestStore.DESK;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.NOW;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.IntakeId;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.SecondEntry.Pick;
import villi.domain.intake.SecondEntry.Stands;
import villi.domain.intake.SecondEntryId;
import villi.domain.intake.Slot;
import villi.usecase.Trail;
import villi.usecase.intake.Intakes.Change;

final class StoredSecondEntriesTest {

    private static final IntakeId INTAKE = new IntakeId(TestStore.id(30));
    private static final SecondEntryId ID = new SecondEntryId(TestStore.id(40));
    private static final Slot MILK = Slot.of("QC04");
    private static final Slot EGG = Slot.of("QG01", 1);
    private static final Answer YES = Answer.code("yes");
    private static final Answer NO = Answer.code("no");

    @TempDir
    Path folder;

    private Database database;
    private StoredIntakes intakes;
    private StoredSecondEntries entries;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
        intakes = TestStore.started(database, 30);
        entries = new StoredSecondEntries(database);
        entries.start(entry(40), trail("start"));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    private static SecondEntry entry(long number) {
        return new SecondEntry(
                new SecondEntryId(TestStore.id(number)),
                INTAKE,
                DESK,
                NOW,
                Optional.empty(),
                Answers.NONE.with(Slot.of("QA03"), Answer.code("female")),
                Map.of());
    }

    private static Trail trail(String act) {
        return new Trail(DESK, NOW, "intake.second-" + act);
    }

    private SecondEntry kept() {
        return entries.of(INTAKE).getFirst();
    }

    private void answer(Slot slot, Answer answer) {
        entries.answer(ID, List.of(new Change.Answered(slot, answer)), trail("answer"));
    }

    @Test
    void it_is_there_with_its_answers_after_the_store_was_closed_and_opened() {
        answer(MILK, YES);
        answer(EGG, new Answer.Illegible());
        answer(MILK, NO);
        answer(EGG, new Answer.Silent());
        database.close();
        database = TestStore.reopen(folder);
        entries = new StoredSecondEntries(database);
        assertThat(entries.of(INTAKE)).singleElement().satisfies(e -> {
            assertThat(e.by()).isEqualTo(DESK);
            assertThat(e.startedAt()).isEqualTo(NOW);
            assertThat(e.finishedAt()).isEmpty();
            assertThat(e.answers().entries()).isEqualTo(Map.of(Slot.of("QA03"), Answer.code("female"), MILK, NO));
        });
    }

    @Test
    void nothing_of_it_is_an_answer_of_the_patient_or_an_intake() {
        answer(MILK, YES);
        assertThat(intakes.of(MIA.id()))
                .singleElement()
                .satisfies(i -> assertThat(i.answers()).isEqualTo(Answers.NONE));
        assertThat(intakes.open()).hasSize(1);
        assertThat(new StoredCaseload(database).until(java.time.LocalDate.EPOCH))
                .hasSize(1);
    }

    @Test
    void what_is_picked_is_kept_together_with_the_answer_that_stands() {
        answer(MILK, YES);
        Pick pick = new Pick(NO, YES, Stands.SECOND);
        intakes.change(
                INTAKE,
                List.of(new Change.Answered(MILK, YES), new Change.Picked(ID, MILK, Optional.of(pick))),
                trail("pick"));
        assertThat(kept().picks()).isEqualTo(Map.of(MILK, pick));
        assertThat(intakes.find(INTAKE).orElseThrow().answers().at(MILK)).isEqualTo(YES);
        intakes.change(INTAKE, List.of(new Change.Picked(ID, MILK, Optional.empty())), trail("pick"));
        assertThat(kept().picks()).isEmpty();
    }

    @Test
    void only_one_is_open_at_a_time_and_a_finished_one_takes_no_answer() {
        assertThatThrownBy(() -> entries.start(entry(41), trail("start"))).hasMessageContaining("not finished");
        entries.finish(ID, trail("finish"));
        assertThat(kept().finishedAt()).contains(NOW);
        assertThatThrownBy(() -> answer(MILK, YES)).hasMessageContaining("no such second entry");
        entries.start(entry(41), trail("start"));
        assertThat(entries.of(INTAKE)).hasSize(2);
    }

    @Test
    void the_history_of_the_intake_tells_who_keyed_it_again_when_and_what_was_chosen() {
        answer(MILK, YES);
        intakes.change(
                INTAKE,
                List.of(new Change.Picked(ID, MILK, Optional.of(new Pick(NO, YES, Stands.FIRST)))),
                trail("pick"));
        entries.finish(ID, trail("finish"));
        assertThat(new StoredAudit(database).latest(4).reversed())
                .allMatch(e -> e.trail().actor().equals(DESK) && e.trail().at().equals(NOW))
                .allMatch(e -> e.subject().id().equals(INTAKE.value().toString()))
                .extracting(e -> e.trail().action(), e -> e.before(), e -> e.after())
                .containsExactly(
                        tuple("intake.second-start", "", ""),
                        tuple("intake.second-answer", "QC04 ", "QC04 c:yes"),
                        tuple("intake.second-pick", "QC04", "QC04 FIRST of c:no | c:yes"),
                        tuple("intake.second-finish", "", "FIRST 1, SECOND 0, UNREADABLE 0"));
        assertThat(new StoredAudit(database).verify().firstBroken()).isEmpty();
    }
}
