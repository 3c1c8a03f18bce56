package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.domain.patient.AgeBand;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.domain.questionnaire.Visibility;
import villi.usecase.Trouble;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake;

class IntakeModelTest {

    private static final UUID ID = new UUID(1, 1);
    private static final Instant NOW = Instant.parse("2026-11-24T10:42:07Z");

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> retries = new ArrayDeque<>();
    private final List<Change> stored = new ArrayList<>();
    private boolean diskFull;
    private final IntakeModel model = model();

    @Test
    void opens_at_the_first_question_without_an_answer() {
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void opens_behind_the_last_answer_that_was_keyed_and_not_behind_one_that_the_register_knew() {
        Answers second = Answers.NONE.with(Slot.of("Q2"), Answer.code("yes"));

        assertThat(number(model(second, Answers.NONE))).isEqualTo(3);
        assertThat(number(model(second, second))).isEqualTo(1);
        assertThat(number(model(second, Answers.NONE.with(Slot.of("Q2"), Answer.code("no")))))
                .isEqualTo(3);
    }

    @Test
    void one_key_answers_and_moves_on() {
        assertThat(model.key("y")).isTrue();
        assertThat(model.answers().get().at("Q1")).isEqualTo(Answer.code("yes"));
        assertThat(number()).isEqualTo(2);
    }

    @Test
    void a_foreign_key_means_nothing() {
        assertThat(model.key("7")).isFalse();
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void not_sure_illegible_and_not_asked_are_answers_of_their_own() {
        model.key("u");
        model.key("*");
        assertThat(model.answers().get().at("Q1")).isEqualTo(new Answer.NotSure());
        assertThat(model.answers().get().at("Q2")).isEqualTo(new Answer.Illegible());
        model.select(0);
        model.key("-");
        assertThat(model.answers().get().at("Q1")).isEqualTo(new Answer.Silent());
    }

    @Test
    void without_auto_advance_the_cursor_stays() {
        model.autoAdvance(false);
        model.key("y");
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void several_answers_toggle_and_none_excludes_the_others() {
        model.goTo(3);
        model.key("1");
        model.key("2");
        assertThat(KeyReader.codes(model.answers().get().at("Q3"))).containsExactly("a", "b");
        model.key("1");
        assertThat(KeyReader.codes(model.answers().get().at("Q3"))).containsExactly("b");
        model.key("0");
        assertThat(KeyReader.codes(model.answers().get().at("Q3"))).containsExactly("none");
        assertThat(number()).isEqualTo(4);
    }

    @Test
    void an_unusual_number_is_kept_and_asked_about() {
        model.goTo(4);
        var question = (Line.Question) model.line();
        assertThat(model.type(question, "180")).isTrue();
        assertThat(model.asksWhetherPlausible(question)).isTrue();
        model.key("n");
        assertThat(model.answers().get().at("Q4")).isEqualTo(new Answer.Silent());
        model.type(question, "180");
        model.key("y");
        assertThat(model.asksWhetherPlausible(question)).isFalse();
        assertThat(model.answers().get().at("Q4")).isInstanceOf(Answer.Given.class);
    }

    @Test
    void text_that_cannot_be_read_is_refused_with_its_reason() {
        model.goTo(4);
        assertThat(model.type((Line.Question) model.line(), "heavy")).isFalse();
        assertThat(model.problem().get()).isEqualTo("typed.quantity");
    }

    @Test
    void undo_takes_back_the_last_answer_and_goes_there() {
        model.key("y");
        model.key("n");
        assertThat(model.undo()).contains(2);
        assertThat(model.answers().get().at("Q2")).isEqualTo(new Answer.Silent());
        assertThat(number()).isEqualTo(2);
        assertThat(model.redo()).contains(2);
        assertThat(model.answers().get().at("Q2")).isEqualTo(Answer.code("no"));
    }

    @Test
    void the_rest_of_a_section_is_one_step_to_undo() {
        model.key("y");
        assertThat(model.restOfSection("n")).isEqualTo(1);
        assertThat(model.answers().get().at("Q2")).isEqualTo(Answer.code("no"));
        model.undo();
        assertThat(model.answers().get().at("Q2")).isEqualTo(new Answer.Silent());
        assertThat(model.answers().get().at("Q1")).isEqualTo(Answer.code("yes"));
    }

    @Test
    void rows_of_a_table_are_added_and_removed() {
        model.goTo(4);
        model.next();
        model.type((Line.Question) model.line(), "milk");
        model.next();
        model.addRow((Line.AddRow) model.line());
        assertThat(((Line.Question) model.line()).slot()).isEqualTo(Slot.of("T1", 2));
        model.type((Line.Question) model.line(), "egg");
        model.removeRow(new Line.RowHead(table(), table(), 1, false));
        assertThat(model.answers().get().rows(table())).containsExactly(2);
        model.undo();
        assertThat(model.answers().get().rows(table())).containsExactly(1, 2);
    }

    @Test
    void next_missing_wraps_round_and_ends_when_all_is_answered() {
        model.key("y");
        model.goTo(4);
        assertThat(model.nextMissing(-1)).isTrue();
        assertThat(number()).isEqualTo(3);
    }

    @Test
    void a_slot_is_found_and_a_question_that_is_not_asked_is_not() {
        assertThat(model.goTo(Slot.of("Q3"))).isTrue();
        assertThat(number()).isEqualTo(3);
        assertThat(model.goTo(Slot.of("Q9"))).isFalse();
        assertThat(number()).isEqualTo(3);
    }

    @Test
    void says_saved_only_once_the_store_has_it() {
        model.key("y");
        assertThat(model.saver().state().get()).isEqualTo(new Saver.State.Saving());
        drain();
        assertThat(model.saver().state().get()).isEqualTo(new Saver.State.Saved(NOW));
        assertThat(stored).containsExactly(new Change.Answered(Slot.of("Q1"), Answer.code("yes")));
    }

    @Test
    void a_failed_write_is_kept_and_tried_again_in_order() {
        diskFull = true;
        model.key("y");
        drain();
        assertThat(model.saver().state().get()).isInstanceOf(Saver.State.Failing.class);
        model.key("n");
        diskFull = false;
        retries.pop().run();
        drain();
        assertThat(stored)
                .containsExactly(
                        new Change.Answered(Slot.of("Q1"), Answer.code("yes")),
                        new Change.Answered(Slot.of("Q2"), Answer.code("no")));
        assertThat(model.saver().idle()).isTrue();
    }

    private int number() {
        return number(model);
    }

    private static int number(IntakeModel model) {
        return ((Line.Question) model.line()).item().number();
    }

    private void drain() {
        while (!work.isEmpty()) work.pop().run();
    }

    private void door(Callable<?> job, Runnable then, Consumer<? super Throwable> failed) {
        work.add(() -> {
            try {
                job.call();
            } catch (Exception thrown) {
                failed.accept(thrown);
                return;
            }
            then.run();
        });
    }

    private Instant write(List<Change> changes) {
        if (diskFull) throw new Trouble("disk-full");
        stored.addAll(changes);
        return NOW;
    }

    private IntakeModel model() {
        return model(Answers.NONE, Answers.NONE);
    }

    /// @param known answers that nobody had to key
    private IntakeModel model(Answers answers, Answers known) {
        var saver = new Saver(this::write, this::door, retries::add);
        var patient = new Patient(
                new PatientId(ID),
                1,
                new PersonName("Keller", "Mia", ""),
                LocalDate.of(2020, 7, 14),
                Sex.FEMALE,
                new HouseholdId(ID),
                false);
        var intake = new Intake(
                new IntakeId(ID),
                patient.id(),
                new QuestionnaireRef("t", "1"),
                Intake.Status.IN_PROGRESS,
                NOW,
                Optional.empty(),
                new Intake.Content(answers, Map.of(), Map.of()));
        var session = new KeyIntake.Session(
                new KeyIntake.Person(
                        patient, new Household(patient.household(), "Keller", "", "", "", List.of()), List.of()),
                form(),
                intake,
                Optional.empty(),
                known);
        var typed = new TypedAnswer(new DateEntry(DateEntry.Order.DAY_FIRST, LocalDate.of(2026, 11, 24)));
        return new IntakeModel(session, new Lines(form(), (_, _, _) -> true), typed, saver);
    }

    private static Questionnaire form() {
        var yesNo = List.of(option("yes", "Y", false), option("no", "N", false));
        var several = List.of(option("a", "1", false), option("b", "2", false), option("none", "0", true));
        var weight = new Item.AnswerRule(
                List.of(),
                List.of(new Item.Unit("kg", "kg", BigDecimal.ONE)),
                Optional.of(new Item.Range(BigDecimal.TEN, new BigDecimal("60"))));
        return new Questionnaire(
                new QuestionnaireRef("t", "1"),
                "Test form",
                Questionnaire.Audience.PARENT,
                List.of(AgeBand.CHI),
                List.of(
                        item(
                                "S1",
                                0,
                                ItemType.GROUP,
                                Item.AnswerRule.FREE,
                                false,
                                List.of(
                                        item("Q1", 1, ItemType.CHOICE, rule(yesNo), false, List.of()),
                                        item("Q2", 2, ItemType.CHOICE, rule(yesNo), false, List.of()))),
                        item(
                                "S2",
                                0,
                                ItemType.GROUP,
                                Item.AnswerRule.FREE,
                                false,
                                List.of(
                                        item("Q3", 3, ItemType.CHOICE, rule(several), true, List.of()),
                                        item("Q4", 4, ItemType.QUANTITY, weight, false, List.of()),
                                        table()))));
    }

    private static Item table() {
        return item(
                "T",
                5,
                ItemType.GROUP,
                Item.AnswerRule.FREE,
                true,
                List.of(item("T1", 0, ItemType.STRING, Item.AnswerRule.FREE, false, List.of())));
    }

    private static Item.AnswerRule rule(List<Item.Option> options) {
        return new Item.AnswerRule(options, List.of(), Optional.empty());
    }

    private static Item.Option option(String code, String key, boolean exclusive) {
        return new Item.Option(code, code, key, exclusive);
    }

    private static Item item(
            String id, int number, ItemType type, Item.AnswerRule rule, boolean repeats, List<Item> items) {
        return new Item(
                new LinkId(id),
                number,
                type,
                new Item.Wording("Question " + id, "", "", "practice"),
                rule,
                new Item.Duty(false, false, false, false),
                Visibility.ALWAYS,
                repeats,
                items);
    }
}
