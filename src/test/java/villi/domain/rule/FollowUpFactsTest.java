package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static villi.domain.rule.FactsTest.value;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.patient.Sex;

/// Sections 6.1 and 6.3, worked examples of a child of five: what was told before the plan, what is told now.
class FollowUpFactsTest {

    private static final LocalDate START = Sheet.ON.minusDays(20);

    private static Sheet blank(villi.domain.questionnaire.Questionnaire form) {
        return Sheet.empty(form, Sex.FEMALE, LocalDate.of(2021, 3, 9));
    }

    private static Case visit(String then, String now) {
        return SheetText.change(blank(Sheet.FOLLOW_UP), now == null ? "" : now)
                .after(SheetText.change(blank(Sheet.CHILD), then == null ? "" : then), START);
    }

    @ParameterizedTest(name = "plan from {0}: day {1}")
    @CsvSource({"2026-06-03, 1", "2026-06-02, 2", "2026-05-06, 29"})
    void the_first_day_of_the_plan_is_day_1(LocalDate start, String day) {
        assertThat(value(blank(Sheet.FOLLOW_UP).after(Sheet.child(), start), "plan_day"))
                .isEqualTo(day);
    }

    @Test
    void the_foods_of_the_plan_are_counted_and_named() {
        var two = blank(Sheet.FOLLOW_UP).after(Sheet.child(), START, "milk", "egg");
        assertThat(value(two, "foods_out")).isEqualTo("2");
        assertThat(value(two, "trial_foods")).isEqualTo("egg, milk");

        var none = blank(Sheet.FOLLOW_UP).after(Sheet.child(), START);
        assertThat(value(none, "foods_out")).isEqualTo("0");
        assertThat(value(none, "trial_foods")).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "plan_day",
        "foods_out",
        "trial_foods",
        "bsc_change",
        "target_change",
        "dz_weight",
        "weight_change_pct",
        "response",
        "challenge_open"
    })
    void without_a_signed_plan_there_is_nothing_to_look_back_at(String fact) {
        assertThat(value(Sheet.child(), fact)).isEqualTo("unknown");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        half as bad                               | QB01 = Hard poop; QB01a = 8 | QB01 = Hard poop; QB01a = 4  | 50
        the same words in other letters           | QB01 = Hard poop; QB01a = 8 | QB01 = hard poop ; QB01a = 6 | 25
        worse by a quarter                        | QB01 = Hard poop; QB01a = 8 | QB01 = Hard poop; QB01a = 10 | -25
        another problem than before               | QB01 = Hard poop; QB01a = 8 | QB01 = Itch; QB01a = 4       | unknown
        nothing was bad before                    | QB01 = Hard poop; QB01a = 0 | QB01 = Hard poop; QB01a = 4  | unknown
        not told before                           | QB01 = Hard poop            | QB01 = Hard poop; QB01a = 4  | unknown
        not told now                              | QB01 = Hard poop; QB01a = 8 | QB01 = Hard poop             | unknown
        without a problem nothing is asked        | QB01a = 8                   | QB01a = 4                    | unknown
        the same person answers                   | QA01 = mother; QB01 = Itch; QB01a = 8 | QA01 = mother; QB01 = Itch; QB01a = 4 | 50
        somebody else answers                     | QA01 = mother; QB01 = Itch; QB01a = 8 | QA01 = father; QB01 = Itch; QB01a = 4 | unknown
        nobody knows who answered before          | QB01 = Itch; QB01a = 8      | QA01 = father; QB01 = Itch; QB01a = 4 | 50
        nobody knows who answers now              | QA01 = mother; QB01 = Itch; QB01a = 8 | QB01 = Itch; QB01a = 4  | 50
        """)
    void the_main_problem_is_compared_with_itself(String example, String then, String now, String change) {
        assertThat(value(visit(then, now), "target_change")).as(example).isEqualTo(change);
    }

    @ParameterizedTest(name = "all signs {0} of 4 before, {1} now: lower by {2} %")
    @CsvSource({"4, 4, 0", "4, 2, 50", "2, 4, -100", "4, 0, 100", "0, 2, unknown", ", 2, unknown", "4, , unknown"})
    void the_symptom_check_is_compared_with_the_one_before(String then, String now, String change) {
        assertThat(value(signs(then, now, ""), "bsc_change")).isEqualTo(change);
    }

    /// Responder from 30 % on both with the plan kept 7 of 10, partial from 15 % on one, worse from -20 % on one.
    @ParameterizedTest(name = "signs {0} to {1}, problem {2} to {3}, kept {4}: {5}")
    @CsvSource({
        "4, 2, 10, 7, 7, responder",
        "4, 2, 10, 7, 6, partial",
        "4, 2, 10, 8, 7, partial",
        "4, 4, 10, 7, 7, partial",
        "4, 4, 20, 17, 6, partial",
        "4, 4, 25, 22, 6, none",
        "4, 4, 10, 10, 6, none",
        "4, 4, 10, 10, 5, adherence_unclear",
        "4, 2, 10, 7, 5, adherence_unclear",
        "4, 4, 10, 12, 9, worse",
        "4, 4, 25, 29, 9, none",
        "4, 2, 10, 12, 5, worse",
        "2, 4, 10, 5, 9, worse",
        "4, , 10, 7, 9, unknown",
        "4, 2, 10, , 9, unknown",
        "4, 2, 10, 7, , unknown",
        "4, , 10, 12, , worse",
    })
    void the_response_is_judged_by_both_and_worse_counts_before_all(
            String signsThen, String signsNow, String then, String now, String kept, String response) {
        var of = signs(signsThen, signsNow, kept == null ? "" : "QU01 = " + kept, then, now);
        assertThat(value(of, "response")).isEqualTo(response);
    }

    @ParameterizedTest(name = "{0}, now {1}: {2} %, {3} standard deviations")
    @CsvSource({
        "QD01 = 18 kg, QD01 = 18 kg, 0, -0.05",
        "QD01 = 20 kg, QD01 = 19 kg, -5, -0.38",
        "QD01 = 16 kg, QD01 = 18 kg, 12.5, 0.86",
        "QD01 = 0 kg, QD01 = 18 kg, unknown, unknown",
        ", QD01 = 18 kg, unknown, unknown",
        "QD01 = 18 kg, , unknown, unknown",
    })
    void weight_is_compared_in_percent_and_among_other_children(
            String then, String now, String percent, String deviations) {
        var of = visit(then, now);
        assertThat(value(of, "weight_change_pct")).isEqualTo(percent);
        assertThat(value(of, "dz_weight")).isEqualTo(deviations);
    }

    private static Case signs(String then, String now, String more, String... problem) {
        var before = SheetText.change(blank(Sheet.CHILD), "QB01 = Itch");
        var today = SheetText.change(blank(Sheet.FOLLOW_UP), "QB01 = Itch; " + more);
        all(before, then);
        all(today, now);
        if (problem.length == 2) {
            if (problem[0] != null) before.number("QB01a", problem[0]);
            if (problem[1] != null) today.number("QB01a", problem[1]);
        }
        return today.after(before, START);
    }

    /// Every sign so often, and so much bother.
    private static void all(Sheet sheet, String often) {
        if (often == null) return;
        sheet.form()
                .all()
                .map(i -> i.linkId().value())
                .filter(id -> id.startsWith("QI-") && (id.endsWith("-F") || id.endsWith("-B")))
                .forEach(id -> sheet.choose(id, id.endsWith("-F") ? often : "4"));
    }
}
