package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.food.Ladder;
import villi.domain.intake.Answer;
import villi.domain.patient.Sex;

/// The order of coming back of section 4.11 and the ladders of sections 4.9 and 4.10.
class ReturnOrderTest {

    private static final PlanLine.Span WEEK = new PlanLine.Span(Sample.TODAY, Sample.TODAY.plusDays(6));

    private static FoodGroup group(String code) {
        return Sample.maya()
                .situation()
                .catalogue()
                .foods()
                .group(FoodCode.of(code))
                .orElseThrow();
    }

    private static Sample adult() {
        return Sample.adult("Rae", LocalDate.of(1980, 1, 1), Sex.FEMALE);
    }

    private static List<String> order(Sample sample, boolean calciumGap, String... codes) {
        return new ReturnOrder(sample.situation())
                .sorted(Stream.of(codes).map(ReturnOrderTest::group).toList(), calciumGap).stream()
                        .map(g -> g.code().value())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "milk, 3, 2, 1, 2, 4",
        "egg, 3, 1, 1, 2, 3",
        "wheat, 3, 1, 1, 2, 3",
        "soy, 3, 0, 1, 2, 2",
        "corn, 3, 0, 1, 0, 4",
        "nightshade, 3, 1, 1, 0, 5"
    })
    void a_card_gives_the_calm_parts_of_the_score(
            String food, int nutrition, int missed, int convenience, int risk, int priority) {
        var score = new ReturnOrder(adult().situation()).score(group(food));

        assertThat(score).isEqualTo(new ReturnOrder.Score(nutrition, missed, convenience, 0, risk));
        assertThat(score.priority()).isEqualTo(priority);
    }

    @ParameterizedTest
    @CsvSource({"2-24-h, diarrhoea, 2", "2-24-h, eczema-flare, 2", "1-3-days, belly-pain, 2"})
    void a_suspected_food_comes_back_later(String when, String sign, int suspicion) {
        var s = adult().reaction("egg", when, sign).situation();

        assertThat(new ReturnOrder(s).score(group("egg")).suspicion()).isEqualTo(suspicion);
    }

    @Test
    void a_reaction_that_was_shown_by_eating_the_food_again_comes_back_last() {
        var s = adult().reaction("egg", "2-24-h", "diarrhoea")
                .row("QG11", 1, Answer.code("supervised-challenge"))
                .situation();

        assertThat(new ReturnOrder(s).score(group("egg")).suspicion()).isEqualTo(3);
    }

    /// An allergic body: eczema, asthma or a serious reaction of one's own, not hay fever and not the family's
    ///
    @ParameterizedTest
    @CsvSource({
        "QO22, mild, 3",
        "QO22, severe, 3",
        "QO22, none, 2",
        "QG13, controlled, 3",
        "QG13, none, 2",
        "QC16, yes, 3",
        "QC16, no, 2",
        "QO22a, hay-fever, 2",
        "QQ03, eczema, 2"
    })
    void an_allergic_body_is_told_by_eczema_asthma_or_a_serious_reaction(String question, String code, int risk) {
        var s = adult().pick(question, code).pick("QC16c", "no").situation();

        assertThat(new ReturnOrder(s).score(group("egg")).risk()).isEqualTo(risk);
    }

    /// P7 and R-026: four weeks out, an allergen and an allergic body together go to the allergist.
    @ParameterizedTest
    @CsvSource({
        "milk, 28, moderate, R-026",
        "wheat, 28, mild, R-026",
        "milk, 27, moderate, ''",
        "milk, 28, none, ''",
        "corn, 28, moderate, ''"
    })
    void a_food_that_was_out_for_long_comes_back_with_an_allergist(String food, int days, String eczema, String rules) {
        var s = adult().pick("QO22", eczema).situation();
        var span = new PlanLine.Span(Sample.TODAY, Sample.TODAY.plusDays(days - 1L));
        var gate = WayBack.gate(s, FoodCode.of(food), span);

        assertThat(gate instanceof WayBack.Gate.NotHome not ? String.join(" ", not.rules()) : "")
                .isEqualTo(rules);
    }

    @Test
    void a_pause_has_no_test_day_and_an_age_without_portions_waits_for_a_visit() {
        var s = adult().situation();
        var baby = Sample.child("Bo", Sample.TODAY.minusMonths(11)).situation();
        var day = Sample.TODAY;

        assertThat(WayBack.steps(s, group("alcohol"), WEEK, day, List.of()))
                .containsExactly(new PlanLine.WayBackStep(day, "No test day", "We talk about it at the visit."));
        assertThat(WayBack.free(s, group("alcohol"), day)).isEqualTo(day);
        assertThat(WayBack.free(s, group("additive"), day)).isEqualTo(day);
        assertThat(WayBack.free(s, group("peanut"), day)).isEqualTo(day);
        assertThat(WayBack.free(s, group("caffeine"), day)).isEqualTo(day.plusDays(7));
        assertThat(WayBack.free(s, group("milk"), day)).isEqualTo(day.plusDays(17));
        assertThat(WayBack.steps(baby, group("corn"), WEEK, day, List.of()))
                .extracting(PlanLine.WayBackStep::amount)
                .singleElement()
                .asString()
                .startsWith("Not at home");
    }

    @Test
    void an_allergic_body_raises_the_risk_of_allergens_only() {
        var s = adult().reaction("peanut", "under-30-min", "hives", "vomiting").situation();

        assertThat(new ReturnOrder(s).score(group("egg")).risk()).isEqualTo(3);
        assertThat(new ReturnOrder(s).score(group("corn")).risk()).isZero();
    }

    @Test
    void equal_scores_follow_from_seldom_to_usual_trigger() {
        assertThat(order(adult(), false, "wheat", "egg")).containsExactly("egg", "wheat");
        assertThat(order(adult(), false, "milk", "nightshade")).containsExactly("nightshade", "milk");
    }

    @Test
    void what_feeds_and_is_missed_comes_before_what_is_risky() {
        assertThat(order(adult(), true, "soy", "wheat", "milk", "egg", "nightshade"))
                .containsExactly("nightshade", "milk", "egg", "wheat", "soy");
    }

    @Test
    void a_young_child_without_enough_calcium_has_milk_back_second() {
        var child = Sample.maya().reaction("milk", "2-24-h", "diarrhoea");

        assertThat(order(child, true, "milk", "corn", "egg", "nightshade"))
                .containsExactly("nightshade", "milk", "corn", "egg");
        assertThat(order(child, false, "milk", "corn", "egg", "nightshade"))
                .containsExactly("nightshade", "corn", "egg", "milk");
        var grown = adult().reaction("milk", "2-24-h", "diarrhoea");
        assertThat(order(grown, true, "milk", "corn", "egg", "nightshade"))
                .last()
                .isEqualTo("milk");
    }

    private static java.util.Optional<Ladder> ladder(Sample sample, String food, String... alsoOut) {
        var out = Stream.concat(Stream.of(food), Stream.of(alsoOut))
                .map(FoodCode::of)
                .collect(java.util.stream.Collectors.toSet());
        return WayBack.ladder(sample.situation(), group(food), WEEK, Set.copyOf(out));
    }

    @ParameterizedTest
    @CsvSource({
        "milk, the milk ladder, 6, a plain cookie with a little milk in it",
        "egg, the egg ladder, 5, baked with wheat for 30 minutes or more: a crumb of cake"
    })
    void a_late_reaction_has_a_ladder(String food, String name, int steps, String first) {
        var found = ladder(Sample.maya().reaction(food, "2-24-h", "diarrhoea"), food)
                .orElseThrow();

        assertThat(found.name()).isEqualTo(name);
        assertThat(found.steps()).hasSize(steps).startsWith(first);
        var shown =
                Sample.maya().reaction(food, "2-24-h", "diarrhoea").row("QG11", 1, Answer.code("supervised-challenge"));
        assertThat(ladder(shown, food)).contains(found);
        assertThat(found.onlyIf()).startsWith("your doctor or allergist says yes");
    }

    @Test
    void without_a_late_reaction_there_is_no_ladder() {
        assertThat(ladder(Sample.maya(), "milk")).isEmpty();
        assertThat(ladder(Sample.maya().reaction("corn", "2-24-h", "diarrhoea"), "corn"))
                .isEmpty();
    }

    @Test
    void an_immediate_reaction_never_climbs_at_home() {
        var both = Sample.maya()
                .reaction("milk", "2-24-h", "diarrhoea")
                .reaction("milk", "under-30-min", "hives", "vomiting");

        assertThat(ladder(both, "milk")).isEmpty();
        assertThat(ladder(Sample.maya().reaction("egg", "under-30-min", "hives"), "egg"))
                .isEmpty();
    }

    @Test
    void asthma_a_baby_and_a_food_that_is_out_speak_against_a_ladder() {
        var asthma = Sample.maya().reaction("egg", "2-24-h", "diarrhoea").pick("QG13", "controlled");
        var baby = Sample.child("Bo", Sample.TODAY.minusMonths(11)).reaction("milk", "2-24-h", "diarrhoea");
        var late = Sample.maya().reaction("milk", "2-24-h", "diarrhoea");

        assertThat(ladder(asthma, "egg")).isEmpty();
        assertThat(ladder(baby, "milk")).isEmpty();
        assertThat(ladder(late, "milk", "wheat")).isEmpty();
        assertThat(ladder(late, "milk", "egg")).isEmpty();
        assertThat(ladder(late, "milk", "soy")).isPresent();
    }
}
