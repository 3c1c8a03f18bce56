package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Answer;
import villi.domain.intake.Branches;
import villi.domain.intake.DateEntry;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.SecondEntry.Pick;
import villi.domain.intake.SecondEntry.Stands;
import villi.domain.intake.SecondEntryId;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.domain.intake.Value;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.ShotStage;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake;

class DifferenceModelTest {

    private static final SecondEntryId ID = new SecondEntryId(new java.util.UUID(0, 9));
    private static final Slot FEVER = Slot.of("QC06");
    private static final Slot WEIGHT = Slot.of("QD01");
    private static final Answer NOT_SURE = new Answer.NotSure();

    private final List<Change> written = new ArrayList<>();
    private IntakeModel first;
    private DifferenceModel model;

    @BeforeEach
    void open() {
        var ward = DemoWard.open();
        var intake = ward.intake("Ada");
        var session = ((KeyIntake.Opening.Opened) ward.keying().resume(intake.id())).session();
        var typed = new TypedAnswer(new DateEntry(DateEntry.Order.MONTH_FIRST, LocalDate.now(ShotStage.CLOCK)));
        var saver = new Saver(
                changes -> {
                    written.addAll(changes);
                    return Instant.EPOCH;
                },
                SecondLookTest::door,
                Runnable::run);
        first = new IntakeModel(session, new Lines(session.form(), new Branches(session.form())::asked), typed, saver);
        var answers = intake.answers()
                .with(FEVER, NOT_SURE)
                .with(WEIGHT, new Answer.Given(List.of(new Value.Measure(new java.math.BigDecimal("12"), "kg"))));
        model = new DifferenceModel(
                session.form(),
                first,
                new SecondEntry(
                        ID, intake.id(), Birchwood.ROSA, Instant.EPOCH, Optional.empty(), answers, java.util.Map.of()));
    }

    private Slot here() {
        return model.now().orElseThrow().place().slot();
    }

    private Answer stands(Slot slot) {
        return first.answers().get().at(slot);
    }

    @Test
    void the_second_answer_becomes_the_patients_only_when_it_is_chosen() {
        Answer told = stands(FEVER);
        assertThat(told).isNotEqualTo(NOT_SURE);
        assertThat(model.open()).isEqualTo(2);
        assertThat(here()).isEqualTo(FEVER);
        model.choose(Stands.SECOND);
        assertThat(stands(FEVER)).isEqualTo(NOT_SURE);
        assertThat(written)
                .containsExactly(
                        new Change.Picked(ID, FEVER, Optional.of(new Pick(told, NOT_SURE, Stands.SECOND))),
                        new Change.Answered(FEVER, NOT_SURE));
        assertThat(here()).isEqualTo(WEIGHT);
        assertThat(model.open()).isEqualTo(1);
    }

    @Test
    void the_first_answer_stands_unchanged_and_the_decision_is_kept() {
        Answer told = stands(FEVER);
        model.choose(Stands.FIRST);
        assertThat(stands(FEVER)).isEqualTo(told);
        assertThat(written)
                .containsExactly(new Change.Picked(ID, FEVER, Optional.of(new Pick(told, NOT_SURE, Stands.FIRST))));
        assertThat(model.entry().picks()).containsOnlyKeys(FEVER);
    }

    @Test
    void what_nobody_can_read_is_asked_again() {
        model.choose(Stands.UNREADABLE);
        assertThat(stands(FEVER)).isEqualTo(new Answer.Illegible());
        assertThat(first.queries()).contains(FEVER);
        assertThat(model.open()).isEqualTo(1);
    }

    @Test
    void undo_takes_the_last_decision_back_and_goes_there() {
        Answer told = stands(FEVER);
        model.choose(Stands.SECOND);
        assertThat(model.undo()).isTrue();
        assertThat(stands(FEVER)).isEqualTo(told);
        assertThat(here()).isEqualTo(FEVER);
        assertThat(model.open()).isEqualTo(2);
        assertThat(written).endsWith(new Change.Picked(ID, FEVER, Optional.empty()), new Change.Answered(FEVER, told));
        assertThat(model.undo()).isFalse();
    }

    @Test
    void another_choice_replaces_the_one_before_and_undo_goes_back_to_it() {
        Answer told = stands(FEVER);
        model.choose(Stands.SECOND);
        model.select(FEVER);
        model.choose(Stands.FIRST);
        assertThat(stands(FEVER)).isEqualTo(told);
        model.undo();
        assertThat(stands(FEVER)).isEqualTo(NOT_SURE);
        assertThat(model.entry().picks())
                .hasEntrySatisfying(FEVER, p -> assertThat(p.stands()).isEqualTo(Stands.SECOND));
    }

    @Test
    void a_question_that_is_keyed_anew_as_the_second_entry_has_it_differs_no_more() {
        first.goTo(FEVER);
        first.key("u");
        assertThat(model.open()).isEqualTo(1);
        assertThat(model.all()).hasSize(1);
    }
}
