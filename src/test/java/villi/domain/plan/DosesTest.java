package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Block;
import villi.domain.intake.Answer;

/// told supplements and the plan together stay under the upper limit.
class DosesTest {

    @ParameterizedTest
    @CsvSource({
        "400 IU, vitamin_d, 400",
        "'1,000 IU a day', vitamin_d, 1000",
        "25 mcg, vitamin_d, 1000",
        "2 x 400 IU, vitamin_d, 800",
        "10 µg twice a day, vitamin_d, 800",
        "400 units, vitamin_d, 400",
        "0.5 g, calcium, 500",
        "500 mg 2 times a day, calcium, 1000",
        "15 mg, zinc, 15",
        "20000 IU once a week, vitamin_d, ''",
        "a few drops, vitamin_d, ''",
        "400 IU in 5 mL or 800 IU, vitamin_d, ''",
        "400 IU, zinc, ''",
        "'', iron, ''"
    })
    void an_amount_is_read_only_without_a_doubt(String told, String nutrient, String aDay) {
        var known = Sample.RULINGS.catalogue().nutrients().nutrient(nutrient).orElseThrow();

        assertThat(Doses.aDay(told, known)
                        .map(n -> n.stripTrailingZeros().toPlainString())
                        .orElse(""))
                .isEqualTo(aDay);
    }

    private static List<String> blocks(int months, String told, boolean planned) {
        var sample = Sample.child("Bo", Sample.TODAY.minusMonths(months)).say("QB05", "Calm");
        if (!told.isEmpty())
            sample.pick("QJ09n", "yes")
                    .row("QJ09b", 1, Answer.code("vitamin-d"))
                    .row("QJ09c", 1, Sample.words(told));
        var s = sample.situation();
        var plan = sample.draft();
        if (planned) {
            var line = new Lines(s, plan.dates())
                    .support("SUP.VITD", new PlanLine.Why(PlanLine.HAND, "asked", new TreeSet<>()), s.out(List.of()))
                    .orElseThrow();
            plan = Plans.lines(plan, List.of(Plans.decided(line, new Decision.Accepted())));
        }
        return Signing.blocks(plan, s).stream()
                .filter(b -> b.id().startsWith("R-015"))
                .map(b -> (b.overridable() ? "ask: " : "no: ") + b.text())
                .toList();
    }

    @Test
    void a_line_of_the_plan_never_brings_the_sum_over_the_limit() {
        assertThat(blocks(60, "2600 IU", true))
                .containsExactly(
                        "no: 3200 IU vitamin D a day from supplements is more than the limit of 3000 IU at this age.");
        assertThat(blocks(60, "2400 IU", true)).isEmpty();
        assertThat(blocks(60, "", true)).isEmpty();
    }

    @Test
    void what_is_told_alone_and_too_much_is_looked_at() {
        assertThat(blocks(60, "3001 IU", false)).singleElement().asString().startsWith("ask: 3001 IU");
        assertThat(blocks(60, "3000 IU", false)).isEmpty();
    }

    @Test
    void an_amount_without_a_number_is_asked_only_when_the_plan_adds_to_it() {
        assertThat(blocks(60, "a few drops", true))
                .containsExactly(
                        "ask: How much vitamin D is taken already? Ask, so that the sum stays under the limit.");
        assertThat(blocks(60, "a few drops", false)).isEmpty();
    }

    @Test
    void the_drops_of_a_baby_count() {
        var sample = Sample.leo().say("QE06a", "800 IU");
        var s = sample.situation();
        assertThat(s.person().supplements())
                .extracting(Person.Supplement::amount)
                .containsExactly("800 IU");
        var sums = Doses.sums(
                s.person().supplements(),
                java.util.Map.of("vitamin_d", new BigDecimal("400")),
                s.catalogue().nutrients());

        assertThat(sums)
                .hasEntrySatisfying("vitamin_d", d -> assertThat(d.sum()).isEqualByComparingTo("1200"));
        assertThat(Signing.blocks(sample.draft(), s)).extracting(Block::id).doesNotContain("R-015:vitamin_d");
    }
}
