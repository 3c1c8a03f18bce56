package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.intake.Answer;

/// The gate for lines that a practitioner adds by hand.
class SafetyGateTest {

    @Test
    void a_line_by_hand_is_held_to_the_same_blocks() {
        var gate = Sheet.child().choose("QP03", "yes").gate();

        var verdict = gate.check(Measure.support("SUP.PROBIOTIC"));
        assertThat(verdict.allowed()).isFalse();
        assertThat(verdict.blockedBy()).containsExactly("G-LINE", "R-088");
        assertThat(verdict.overridable()).isFalse();
    }

    @Test
    void what_can_never_be_let_pass_stays() {
        var verdict = Sheet.child().gate().check(Measure.support("SUP.GLUTAMINE"));

        assertThat(verdict.blockedBy()).containsExactly("R-096");
        assertThat(verdict.without(Set.of("R-096")).allowed()).isFalse();
    }

    @Test
    void a_block_under_medical_review_may_be_let_pass() {
        var verdict = Sheet.woman().gate().check(Measure.eliminate("gluten"));

        assertThat(verdict.blockedBy()).containsExactly("G-CELIAC", "R-047");
        assertThat(verdict.overridable()).isTrue();
        assertThat(verdict.without(Set.of("G-CELIAC", "R-047")).allowed()).isTrue();
        assertThat(verdict.without(Set.of("G-CELIAC")).allowed()).isFalse();
    }

    @Test
    void an_open_answer_of_an_adult_is_asked_and_what_is_known_blocks() {
        var verdict =
                Sheet.woman().choose("QA05", "yes").notSure("QO07").gate().check(Measure.support("SUP.GLUTAMINE"));

        assertThat(verdict.blockedBy()).contains("G-PREG").doesNotContain("G-LIVER");
        assertThat(verdict.toAsk()).extracting(Blocker::id).contains("G-LIVER").doesNotContain("G-PREG");
    }

    @Test
    void the_number_of_foods_is_limited() {
        var gate = Sheet.man().gate();

        assertThat(gate.check(Measure.eliminate("egg"), List.of("milk")).allowed())
                .isTrue();
        assertThat(gate.check(Measure.eliminate("egg"), List.of("milk", "egg")).allowed())
                .isTrue();
        assertThat(gate.check(Measure.eliminate("egg"), List.of("milk", "soy")).blockedBy())
                .containsExactly("R-046");
    }

    @Test
    void three_foods_or_a_vegan_with_one_need_a_dietitian() {
        assertThat(Sheet.man().gate().dietitian(List.of("milk", "egg"))).isEmpty();
        assertThat(Sheet.man().gate().dietitian(List.of("milk", "egg", "soy"))).isPresent();
        assertThat(Sheet.man().choose("QF15", "vegan").gate().dietitian(List.of("corn")))
                .isPresent();
        assertThat(Sheet.child().born(Sheet.ON.minusMonths(50)).gate().dietitian(List.of("milk", "egg")))
                .isPresent();
        assertThat(Sheet.man().gate().dietitian(List.of())).isEmpty();
    }

    /// P11: foods that are out already count too, even where nobody remembers which food it was.
    @ParameterizedTest(name = "out already {0}, out by the plan {1}: dietitian {2}")
    @CsvSource({
        "egg, corn, false",
        "egg soy, corn, true",
        "egg ?, corn, true",
        "? ?, corn, true",
        "?, corn, false",
        "egg soy, soy, false",
        "egg soy corn, '', false",
    })
    void foods_that_are_out_already_count_for_the_dietitian(String already, String planned, boolean needed) {
        var sheet = Sheet.man().choose("QB04n", "yes");
        var foods = already.split(" ");
        for (int i = 0; i < foods.length; i++) {
            if (foods[i].equals("?")) sheet.put("QB04a", i + 1, new Answer.NotSure());
            else sheet.row("QB04a", i + 1, foods[i]);
        }
        var out = planned.isEmpty() ? List.<String>of() : List.of(planned);

        assertThat(sheet.gate().dietitian(out).isPresent()).isEqualTo(needed);
    }

    @Test
    void a_food_does_not_come_back_at_home_with_uncontrolled_asthma() {
        var gate = Sheet.child().choose("QG13", "not-controlled").gate();

        assertThat(gate.check(Measure.giveBack("milk")).blockedBy()).containsExactly("R-025");
        assertThat(gate.check(Measure.support("SUP.SLEEP")).allowed()).isTrue();
    }

    /// Section 0.5: a food with a positive allergy test comes back with the allergist only. A panel for IgG is
    /// none.
    @ParameterizedTest(name = "{0} {1} of {2}: egg may come back {3}")
    @CsvSource({
        "skin-prick, positive, egg, false",
        "blood-ige, positive, egg, false",
        "supervised-challenge, positive, egg, false",
        "skin-prick, negative, egg, true",
        "igg-panel, positive, egg, true",
        "skin-prick, positive, soy, true",
    })
    void a_food_with_a_positive_allergy_test_comes_back_with_the_allergist_only(
            String test, String result, String food, boolean allowed) {
        var gate = Sheet.child()
                .choose("QR04n", "yes")
                .row("QR04a", 1, food)
                .row("QR04b", 1, test)
                .row("QR04d", 1, result)
                .gate();

        assertThat(gate.check(Measure.giveBack("egg")).blockedBy()).isEqualTo(allowed ? List.of() : List.of("R-029"));
    }

    @ParameterizedTest(name = "{0} names it in {1}, table {2}")
    @CsvSource({
        "QC17, QC17a, '', R-030",
        "QC17, QC17a, announced, R-030",
        "QC17, QC17a, another, R-030",
        "QC16, QC16a, '', R-028",
        "QC16, QC16a, announced, R-028",
        "QC16, QC16a, another, R-028",
    })
    void the_food_of_a_serious_reaction_is_out_of_reach_whatever_the_table_of_reactions_tells(
            String question, String named, String table, String rule) {
        var sheet = Sheet.woman().choose(question, "yes").choose(named, "peanut");
        if (!table.isEmpty()) sheet.choose("QGn", "yes");
        if (table.equals("another"))
            sheet.row("QG01", 1, "milk").row("QG02", 1, "vomiting").row("QG03", 1, "1-4-h-vomiting");
        var gate = sheet.gate();

        for (var measure : List.of(Measure.giveBack("peanut"), Measure.eliminate("peanut"))) {
            assertThat(gate.check(measure).blocking())
                    .filteredOn(b -> b.overriding() == Overriding.NEVER)
                    .extracting(Blocker::id)
                    .contains(rule);
        }
    }

    @Test
    void a_food_that_the_safety_page_names_is_not_kept_in_because_it_was_eaten_well_before() {
        var fine = Sheet.infant().choose("QE07a", "eaten-ok");
        assertThat(keptIn(fine)).as("else this says nothing").isTrue();
        assertThat(keptIn(fine.choose("QC17", "yes").choose("QC17a", "peanut"))).isFalse();
    }

    private static boolean keptIn(Sheet sheet) {
        return sheet.gate().check(Measure.eliminate("peanut")).blockers().stream()
                .anyMatch(b -> b.id().equals("R-056"));
    }

    @Test
    void the_food_of_a_reaction_that_was_denied_is_not_out_of_reach() {
        var gate = Sheet.woman().choose("QC17", "no").choose("QC17a", "peanut").gate();

        assertThat(gate.check(Measure.giveBack("peanut")).allowed()).isTrue();
    }

    @ParameterizedTest(name = "{0} = {1}: SUP.FIBER blocked for good {2}, basics {3}")
    @CsvSource({
        "QC01, yes, true, true",
        "QC22, yes, false, true",
        "QC06, yes, false, false",
    })
    void an_emergency_blocks_everything_for_good_and_a_review_leaves_the_basics(
            String question, String answer, boolean never, boolean basics) {
        var gate = Sheet.child().choose(question, answer).gate();

        assertThat(gate.check(Measure.support("SUP.FIBER")).allowed()).isFalse();
        assertThat(gate.check(Measure.support("SUP.FIBER")).overridable()).isEqualTo(!never);
        assertThat(gate.check(Measure.support("SUP.SLEEP")).allowed()).isEqualTo(!basics);
        assertThat(gate.check(new Measure(Measure.Kind.REFER, "R-009")).allowed())
                .isEqualTo(!never);
    }

    /// Unknown is not no: for a child it holds back until it is answered, and says so.
    @Test
    void what_was_not_answered_says_that_it_was_not_answered() {
        var open = Sheet.child().notSure("QC01").gate().check(Measure.support("SUP.FIBER"));
        var told = Sheet.child().choose("QC01", "yes").gate().check(Measure.support("SUP.FIBER"));

        assertThat(open.blockers()).extracting(Blocker::reason).allMatch(r -> r.startsWith(Raised.NOT_ANSWERED));
        assertThat(told.blockers()).extracting(Blocker::reason).noneMatch(r -> r.startsWith(Raised.NOT_ANSWERED));
    }
}
