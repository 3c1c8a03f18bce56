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
}
