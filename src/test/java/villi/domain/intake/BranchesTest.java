package villi.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import villi.domain.questionnaire.Visibility;
import villi.domain.questionnaire.Visibility.Operator;

class BranchesTest {

    private final Branches branches = new Branches(SampleForm.form());

    private List<String> asked(Answers answers) {
        return names(branches, answers);
    }

    private static List<String> names(Branches branches, Answers answers) {
        return branches.places(answers).stream().map(p -> p.slot().toString()).toList();
    }

    private static Answers with(Answers answers, String id, Answer answer) {
        return answers.with(Slot.of(id), answer);
    }

    private static Answer amount(String number) {
        return new Answer.Given(List.of(new Value.Amount(SampleForm.n(number))));
    }

    @Test
    void an_empty_form_asks_only_what_no_branch_hides() {
        assertThat(asked(Answers.NONE)).containsExactly("fever", "weight", "gate");
    }

    @Test
    void an_answer_opens_its_branch_in_paper_order() {
        Answers answers = with(Answers.NONE, "fever", Answer.code("yes"));

        assertThat(asked(answers)).containsExactly("fever", "days", "weight", "gate");
    }

    @Test
    void the_answer_of_a_hidden_question_opens_nothing() {
        Answers answers = with(with(Answers.NONE, "fever", Answer.code("yes")), "days", amount("6"));
        assertThat(asked(answers)).containsExactly("fever", "days", "doctor", "weight", "gate");

        Answers closed = with(answers, "fever", Answer.code("no"));
        assertThat(asked(closed)).containsExactly("fever", "weight", "gate");
        assertThat(closed.at("days")).isEqualTo(amount("6"));
    }

    @Test
    void either_condition_opens_an_any_branch_and_measures_compare_in_the_first_unit() {
        var pounds = new Answer.Given(List.of(new Value.Measure(SampleForm.n("40"), "[lb_av]")));
        var kilograms = new Answer.Given(List.of(new Value.Measure(SampleForm.n("40"), "kg")));

        assertThat(asked(with(Answers.NONE, "weight", pounds))).contains("either");
        assertThat(asked(with(Answers.NONE, "weight", kilograms))).doesNotContain("either");
    }

    @Test
    void a_table_without_rows_asks_its_first_row_once_its_gate_is_open() {
        Answers answers = with(Answers.NONE, "gate", Answer.code("yes"));

        assertThat(asked(answers)).containsExactly("fever", "weight", "gate", "eaten[1]", "again[1]");
    }

    @Test
    void branches_inside_a_table_look_at_their_own_row_and_then_outside() {
        Answers answers = with(with(Answers.NONE, "gate", Answer.code("yes")), "fever", Answer.code("no"))
                .with(Slot.of("eaten", 1), Answer.code("no"))
                .with(Slot.of("eaten", 4), Answer.code("yes"));

        assertThat(asked(answers))
                .containsExactly("fever", "weight", "gate", "eaten[1]", "ill[1]", "eaten[4]", "again[4]", "ill[4]");
    }

    @Test
    void rows_of_a_hidden_table_are_hidden() {
        Answers answers = with(Answers.NONE, "gate", Answer.code("no")).with(Slot.of("eaten", 1), Answer.code("yes"));

        assertThat(branches.asked(Slot.of("eaten", 1), answers)).isFalse();
        assertThat(branches.asked(Slot.of("eaten"), answers)).isFalse();
        assertThat(branches.asked(Slot.of("nowhere"), answers)).isFalse();
    }

    @Test
    void a_hidden_section_asks_nothing_and_a_line_to_read_is_no_question() {
        var section = SampleForm.group(
                "A",
                false,
                Visibility.ALWAYS,
                SampleForm.yesNo("open", SampleForm.PLAIN, Visibility.ALWAYS),
                SampleForm.text("line"),
                SampleForm.group("inner", false, Visibility.ALWAYS, SampleForm.text("more"), SampleForm.weight()));
        var hidden = SampleForm.group(
                "B",
                false,
                SampleForm.when("open", Operator.EQUAL, "yes"),
                SampleForm.yesNo("private", SampleForm.PLAIN, Visibility.ALWAYS));
        var form = new Branches(SampleForm.of(section, hidden));

        assertThat(names(form, Answers.NONE)).containsExactly("open", "weight");
        assertThat(names(form, with(Answers.NONE, "open", Answer.code("yes"))))
                .containsExactly("open", "weight", "private");
    }

    @Test
    void a_question_of_another_form_or_of_another_table_counts_as_silent() {
        var table = SampleForm.group(
                "table", true, Visibility.ALWAYS, SampleForm.yesNo("inside", SampleForm.PLAIN, Visibility.ALWAYS));
        var section = SampleForm.group(
                "A",
                false,
                Visibility.ALWAYS,
                table,
                SampleForm.yesNo("not-male", SampleForm.PLAIN, SampleForm.when("sex", Operator.NOT_EQUAL, "male")),
                SampleForm.yesNo("male", SampleForm.PLAIN, SampleForm.when("sex", Operator.EQUAL, "male")),
                SampleForm.yesNo("outside", SampleForm.PLAIN, SampleForm.when("inside", Operator.EQUAL, "yes")));
        var answers = Answers.NONE.with(Slot.of("inside", 1), Answer.code("yes"));

        assertThat(names(new Branches(SampleForm.of(section)), answers)).containsExactly("inside[1]", "not-male");
    }

    @Test
    void not_sure_is_an_answer_but_equals_nothing() {
        Answers answers = with(with(Answers.NONE, "gate", new Answer.NotSure()), "fever", new Answer.NotSure());

        assertThat(asked(answers)).containsExactly("fever", "weight", "gate");
        assertThat(asked(with(answers, "gate", Answer.code("yes")))).contains("ill[1]");
    }

    @Test
    void what_is_asked_does_not_depend_on_the_order_of_answering() {
        for (int seed = 0; seed < 200; seed++) {
            List<Slot> slots = new ArrayList<>(SampleAnswers.slots());
            Answers random = SampleAnswers.random(new Random(seed));
            Collections.shuffle(slots, new Random(seed * 31L));
            Answers other = Answers.NONE;
            for (Slot slot : slots) other = other.with(slot, random.at(slot));

            assertThat(asked(other)).as("seed %d", seed).isEqualTo(asked(random));
        }
    }

    @Test
    void no_place_is_asked_twice() {
        for (int seed = 0; seed < 200; seed++) {
            List<String> asked = asked(SampleAnswers.random(new Random(seed)));
            Set<String> once = new HashSet<>(asked);

            assertThat(asked).as("seed %d", seed).hasSameSizeAs(once);
        }
    }
}
