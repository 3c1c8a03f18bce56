package villi.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Differences.Difference;
import villi.domain.intake.SecondEntry.Pick;
import villi.domain.intake.SecondEntry.Stands;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Visibility;
import villi.domain.questionnaire.Visibility.Operator;

class DifferencesTest {

    private static final Answer YES = Answer.code("yes");
    private static final Answer NO = Answer.code("no");
    private static final Answer SILENT = new Answer.Silent();

    private static Answers answers(Map<Slot, Answer> entries) {
        return new Answers(entries);
    }

    private static SecondEntry second(Map<Slot, Answer> entries, Map<Slot, Pick> picks) {
        return new SecondEntry(
                new SecondEntryId(new UUID(0, 1)),
                new IntakeId(new UUID(0, 2)),
                new Actor(new UserId(new UUID(0, 3)), "Desk", Role.FRONT_DESK),
                Instant.EPOCH,
                Optional.empty(),
                answers(entries),
                picks);
    }

    private static List<Difference> between(Map<Slot, Answer> first, Map<Slot, Answer> second) {
        return new Differences(SampleForm.form()).of(answers(first), second(second, Map.of()));
    }

    private static Answer kilos(String number) {
        return new Answer.Given(List.of(new Value.Measure(new BigDecimal(number), "kg")));
    }

    private static Answer pounds(String number) {
        return new Answer.Given(List.of(new Value.Measure(new BigDecimal(number), "[lb_av]")));
    }

    private static Item words() {
        return new Item(
                new LinkId("words"),
                1,
                ItemType.STRING,
                new Item.Wording("Words", "", "", "practice"),
                Item.AnswerRule.FREE,
                SampleForm.PLAIN,
                Visibility.ALWAYS,
                false,
                List.of());
    }

    private static Answer text(String text) {
        return new Answer.Given(List.of(new Value.Words(text)));
    }

    @Test
    void where_both_agree_there_is_nothing_to_do() {
        Map<Slot, Answer> paper = Map.of(Slot.of("fever"), NO, Slot.of("weight"), kilos("21.4"));
        assertThat(between(paper, paper)).isEmpty();
    }

    @Test
    void another_answer_a_missing_one_and_an_unreadable_one_differ_in_the_order_of_the_paper() {
        assertThat(between(
                        Map.of(Slot.of("gate"), NO, Slot.of("weight"), kilos("21.4"), Slot.of("fever"), NO),
                        Map.of(Slot.of("gate"), YES, Slot.of("fever"), new Answer.Illegible())))
                .extracting(d -> d.place().slot().toString(), Difference::first, Difference::second)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("fever", NO, new Answer.Illegible()),
                        org.assertj.core.api.Assertions.tuple("weight", kilos("21.4"), SILENT),
                        org.assertj.core.api.Assertions.tuple("gate", NO, YES));
    }

    @Test
    void the_same_weight_in_two_units_is_no_difference_but_pounds_for_kilograms_are() {
        Item weight = SampleForm.weight();
        assertThat(Meaning.same(weight, kilos("21.4"), kilos("21.40"))).isTrue();
        assertThat(Meaning.same(weight, pounds("47.1875"), kilos("21.4"))).isTrue();
        assertThat(Meaning.same(weight, pounds("47"), kilos("47"))).isFalse();
        assertThat(Meaning.same(weight, kilos("21.4"), kilos("21.5"))).isFalse();
    }

    @Test
    void words_are_compared_without_case_accents_and_spaces() {
        assertThat(Meaning.same(words(), text("Crème  brûlée."), text("creme brulee")))
                .isTrue();
        assertThat(Meaning.same(words(), text("hazelnut"), text("walnut"))).isFalse();
    }

    @Test
    void several_choices_are_compared_in_any_order() {
        Item several = new Item(
                new LinkId("several"),
                1,
                ItemType.CHOICE,
                words().wording(),
                Item.AnswerRule.FREE,
                SampleForm.PLAIN,
                Visibility.ALWAYS,
                true,
                List.of());
        Answer one = new Answer.Given(List.of(new Value.Code("a"), new Value.Code("b")));
        Answer turned = new Answer.Given(List.of(new Value.Code("b"), new Value.Code("a")));
        assertThat(Meaning.same(several, one, turned)).isTrue();
        assertThat(Meaning.same(several, one, Answer.code("a"))).isFalse();
    }

    @Test
    void a_question_that_only_the_second_entry_opened_is_compared_once_its_gate_stands() {
        Map<Slot, Answer> second = Map.of(
                Slot.of("fever"), YES, Slot.of("days"), new Answer.Given(List.of(new Value.Amount(new BigDecimal(3)))));
        assertThat(between(Map.of(Slot.of("fever"), NO), second))
                .extracting(d -> d.place().slot().toString())
                .containsExactly("fever");
        assertThat(between(Map.of(Slot.of("fever"), YES), second))
                .extracting(d -> d.place().slot().toString())
                .containsExactly("days");
    }

    @Test
    void the_lines_of_a_table_are_compared_in_their_order_whatever_their_numbers_are() {
        Map<Slot, Answer> first = Map.of(
                Slot.of("gate"), YES, Slot.of("eaten", 2), NO, Slot.of("eaten", 5), YES, Slot.of("again", 5), NO);
        Map<Slot, Answer> second = Map.of(
                Slot.of("gate"), YES, Slot.of("eaten", 1), NO, Slot.of("eaten", 2), YES, Slot.of("again", 2), YES);
        assertThat(between(first, second)).singleElement().satisfies(d -> {
            assertThat(d.place().slot()).isEqualTo(Slot.of("again", 5));
            assertThat(d.line()).isEqualTo(2);
        });
    }

    @Test
    void a_line_that_only_the_second_entry_has_gets_a_place_behind_the_others() {
        Map<Slot, Answer> first = Map.of(Slot.of("gate"), YES, Slot.of("eaten", 3), NO);
        Map<Slot, Answer> second = Map.of(Slot.of("gate"), YES, Slot.of("eaten", 1), NO, Slot.of("eaten", 2), YES);
        assertThat(between(first, second))
                .extracting(d -> d.place().slot(), Difference::first, Difference::second)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Slot.of("eaten", 4), SILENT, YES));
    }

    @Test
    void what_is_confidential_is_not_compared() {
        var secret = new Item.Duty(false, false, false, true);
        var form = SampleForm.of(SampleForm.group(
                "A",
                false,
                Visibility.ALWAYS,
                SampleForm.yesNo("private", secret, Visibility.ALWAYS),
                SampleForm.yesNo("open", SampleForm.PLAIN, SampleForm.when("other", Operator.NOT_EQUAL, "x"))));
        assertThat(new Differences(form)
                        .of(answers(Map.of(Slot.of("private"), YES, Slot.of("open"), YES)), second(Map.of(), Map.of())))
                .extracting(d -> d.place().slot().toString())
                .containsExactly("open");
    }

    @Test
    void what_was_decided_stands_until_one_of_the_two_answers_changes() {
        Slot slot = Slot.of("fever");
        Map<Slot, Pick> picks = Map.of(slot, new Pick(NO, YES, Stands.FIRST));
        var differences = new Differences(SampleForm.form());
        assertThat(differences.of(answers(Map.of(slot, NO)), second(Map.of(slot, YES), picks)))
                .singleElement()
                .satisfies(d -> assertThat(d.pick()).isPresent());
        assertThat(differences.of(answers(Map.of(slot, new Answer.NotSure())), second(Map.of(slot, YES), picks)))
                .singleElement()
                .satisfies(d -> assertThat(d.pick()).isEmpty());
        assertThat(differences.of(answers(Map.of(slot, NO)), second(Map.of(slot, new Answer.NotSure()), picks)))
                .singleElement()
                .satisfies(d -> assertThat(d.pick()).isEmpty());
    }

    @Test
    void a_second_answer_that_was_chosen_is_listed_with_the_first_one() {
        Slot slot = Slot.of("fever");
        Map<Slot, Pick> picks = Map.of(slot, new Pick(NO, YES, Stands.SECOND));
        assertThat(new Differences(SampleForm.form()).of(answers(Map.of(slot, YES)), second(Map.of(slot, YES), picks)))
                .singleElement()
                .satisfies(d -> assertThat(d.first()).isEqualTo(NO));
    }
}
