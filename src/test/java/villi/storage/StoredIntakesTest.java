package villi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static villi.storage.TestStore.CODEC;
import static villi.storage.TestStore.DESK;
import static villi.storage.TestStore.FORM;
import static villi.storage.TestStore.MIA;
import static villi.storage.TestStore.NOW;
import static villi.storage.TestStore.ROSA;
import static villi.storage.TestStore.TRAIL;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.Answer;
import villi.domain.intake.Confirmation;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.Trail;
import villi.usecase.intake.Intakes.Change;

final class StoredIntakesTest {

    private static final IntakeId ID = new IntakeId(TestStore.id(30));
    private static final Slot MILK = Slot.of("QC04");

    @TempDir
    Path folder;

    private Database database;
    private StoredIntakes intakes;

    @BeforeEach
    void start() throws IOException {
        database = TestStore.create(folder);
        intakes = TestStore.started(database, 30);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void finds_what_was_started() {
        assertThat(intakes.find(ID)).contains(TestStore.intake(30));
    }

    @Test
    void gives_every_kind_of_answer_back_after_a_restart() {
        var all = new Answer.Given(List.of(
                new Value.Code("yes"),
                new Value.Amount(new BigDecimal("2.50")),
                new Value.Measure(new BigDecimal("1E+3"), "[lb_av]"),
                new Value.Day(LocalDate.of(2020, 2, 29)),
                new Value.Month(YearMonth.of(2019, 12)),
                new Value.Words("two\nlines \\n ? שלום 🥛 e\u0301")));
        intakes.change(
                ID,
                List.of(
                        new Change.Answered(MILK, all),
                        new Change.Answered(Slot.of("QG01", 2), Answer.code("milk")),
                        new Change.Answered(Slot.of("QC05"), new Answer.NotSure()),
                        new Change.Answered(Slot.of("QC06"), new Answer.Illegible())),
                TRAIL);
        restart();
        assertThat(intakes.find(ID).orElseThrow().answers().entries())
                .containsEntry(MILK, all)
                .containsEntry(Slot.of("QG01", 2), Answer.code("milk"))
                .containsEntry(Slot.of("QC05"), new Answer.NotSure())
                .containsEntry(Slot.of("QC06"), new Answer.Illegible())
                .hasSize(4);
    }

    @Test
    void a_silent_answer_clears_the_place() {
        answer(Answer.code("yes"));
        answer(new Answer.Silent());
        assertThat(intakes.find(ID).orElseThrow().answers().entries()).isEmpty();
    }

    @Test
    void a_changed_answer_drops_its_confirmation() {
        answer(Answer.code("yes"));
        confirm(MILK);
        answer(Answer.code("no"));
        assertThat(intakes.find(ID).orElseThrow().content().confirmations()).isEmpty();
    }

    @Test
    void the_same_answer_again_keeps_its_confirmation() {
        answer(Answer.code("yes"));
        confirm(MILK);
        answer(Answer.code("yes"));
        assertThat(intakes.find(ID).orElseThrow().content().confirmations())
                .containsEntry(MILK, new Confirmation(ROSA, NOW));
    }

    @Test
    void the_front_desk_cannot_confirm() {
        var desk = new Trail(DESK, NOW, "intake.confirm");
        assertThatThrownBy(() -> intakes.change(ID, List.of(new Change.Confirmed(Set.of(MILK))), desk))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(intakes.find(ID).orElseThrow().content().confirmations()).isEmpty();
    }

    @Test
    void remarks_come_back() {
        var remark = new Remark("asks again", true, Remark.Source.TOLD);
        intakes.change(ID, List.of(new Change.Remarked(MILK, remark)), TRAIL);
        assertThat(intakes.find(ID).orElseThrow().content().remarks()).containsEntry(MILK, remark);
    }

    @Test
    void completing_notes_the_moment_and_takes_it_from_the_open_ones() {
        assertThat(intakes.open()).hasSize(1);
        intakes.change(ID, List.of(new Change.Moved(Intake.Status.COMPLETED)), TRAIL);
        assertThat(intakes.open()).isEmpty();
        assertThat(intakes.find(ID).orElseThrow().completedAt()).contains(NOW);
    }

    @Test
    void intakes_of_a_patient_come_newest_first() {
        intakes.start(later(), FORM, TRAIL);
        assertThat(intakes.of(MIA.id()))
                .extracting(i -> i.id().value())
                .containsExactly(TestStore.id(31), TestStore.id(30));
        assertThat(intakes.of(new PatientId(TestStore.id(99)))).isEmpty();
    }

    @Test
    void an_intake_keeps_the_words_that_were_asked_even_when_the_same_version_reads_differently_later() {
        var reworded = new Questionnaire(FORM.ref(), "All about your child", FORM.audience(), FORM.bands(), List.of());
        intakes.start(later(), reworded, new Trail(ROSA, NOW.plusSeconds(60), "intake.start"));
        var forms = new StoredForms(database, CODEC);
        assertThat(forms.of(ID)).contains(FORM);
        assertThat(forms.of(new IntakeId(TestStore.id(31)))).contains(reworded);
        assertThat(forms.find(FORM.ref())).contains(reworded);
    }

    @Test
    void changes_of_one_moment_are_written_all_or_not_at_all() {
        var desk = new Trail(DESK, NOW, "intake.answer");
        assertThatThrownBy(() -> intakes.change(
                        ID,
                        List.of(new Change.Answered(MILK, Answer.code("yes")), new Change.Confirmed(Set.of(MILK))),
                        desk))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(intakes.find(ID).orElseThrow().answers().entries()).isEmpty();
    }

    private void answer(Answer answer) {
        intakes.change(ID, List.of(new Change.Answered(MILK, answer)), TRAIL);
    }

    private void confirm(Slot slot) {
        intakes.change(ID, List.of(new Change.Confirmed(Set.of(slot))), TRAIL);
    }

    private static Intake later() {
        Intake first = TestStore.intake(31);
        return new Intake(
                first.id(),
                first.patient(),
                first.form(),
                first.status(),
                NOW.plusSeconds(60),
                first.completedAt(),
                first.content());
    }

    private void restart() {
        database.close();
        database = TestStore.reopen(folder);
        intakes = new StoredIntakes(database, CODEC);
    }
}
