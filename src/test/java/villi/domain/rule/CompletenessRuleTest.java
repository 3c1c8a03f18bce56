package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import villi.domain.finding.Block;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;

/// Section 2.9 and R-004: below 90 % of the safety questions no plan is made; below all of them no plan is signed.
class CompletenessRuleTest {

    private static List<Slot> safety(Sheet sheet) {
        return sheet.asCase().view().asked().entrySet().stream()
                .filter(e -> e.getValue().duty().safety()
                        && !e.getKey().linkId().value().startsWith("QD"))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private static Sheet without(String who, int questions) {
        var sheet = SheetText.read(who, "QF01 = 0; QF02 = 0; QF03 = 0; QF04 = 0; QF05 = 0");
        var open = safety(sheet);
        IntStream.range(0, questions)
                .forEach(i -> sheet.silent(open.get(i).linkId().value()));
        return sheet;
    }

    private static long shown(Sheet sheet) {
        return sheet.asCase().view().asked().values().stream()
                .filter(CompletenessRuleTest::counts)
                .count();
    }

    private static boolean counts(Item item) {
        return item.duty().safety();
    }

    @ParameterizedTest
    @ValueSource(strings = {"toddler", "child", "teen", "woman"})
    void at_90_percent_a_plan_may_be_made_and_below_not(String who) {
        long all = shown(SheetText.read(who, ""));
        int few = (int) Math.floor(all / 10.0);
        var enough = without(who, few);
        var tooFew = without(who, few + 1);

        assertThat(enough.gate().check(Measure.support("SUP.SLEEP")).blockedBy())
                .doesNotContain("R-004");
        assertThat(tooFew.gate().check(Measure.support("SUP.SLEEP")).blockedBy())
                .contains("R-004");
        assertThat(tooFew.gate().check(Measure.support("SUP.SLEEP")).overridable())
                .isFalse();
    }

    @Test
    void one_open_safety_question_stops_signing_and_not_sure_is_an_answer() {
        assertThat(without("woman", 1).evaluation().blocks())
                .filteredOn(b -> b.id().equals("R-004"))
                .extracting(Block::overridable)
                .containsExactly(false);
        assertThat(SheetText.read("woman", "QO12 ?").evaluation().blocks())
                .extracting(Block::id)
                .doesNotContain("R-004");
    }
}
