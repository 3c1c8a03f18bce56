package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Block;
import villi.domain.food.Food;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.intake.Answer;
import villi.printing.Leo;

/// A baby's milk: the mother leaves it out, or the bottle changes (sections 3.3, 4.1 P1, P2 and P14, 4.8, 9.7).
class BabyPlanTest {

    private static final String MOTHER = "eliminate:mother_milk";
    private static final String BOTTLE = "eliminate:formula_milk";

    private static PlanLine line(CarePlan plan, String key) {
        return Plans.line(plan, key).orElseThrow();
    }

    @Test
    void a_mothers_milk_test_can_be_signed_from_end_to_end() {
        var s = Sample.leo().situation();
        var plan = Leo.plan(Sample.leo(), "mother_milk");

        assertThat(Signing.blocks(plan, s)).isEmpty();
        assertThat(line(plan, MOTHER).span())
                .contains(new PlanLine.Span(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 24)));
    }

    @Test
    void a_mother_eats_milk_again_over_one_week_and_then_watches_for_two() {
        var steps = line(Leo.plan(Sample.leo(), "mother_milk"), MOTHER).wayBack();

        assertThat(steps)
                .extracting(PlanLine.WayBackStep::day, PlanLine.WayBackStep::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2027, 1, 25), "1 serving: a slice of cheese or half a cup of yogurt"),
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2027, 1, 26), "2 servings a day, until Wed 27 Jan"),
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2027, 1, 28), "your usual milk foods, until Sun 31 Jan"),
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2027, 2, 1), "Go on with your usual milk foods"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 15), "Tell us"));
    }

    @Test
    void a_bottle_goes_back_in_five_steps_of_a_scoop() {
        var steps = line(Leo.plan(Leo.bottle(), "formula_milk"), BOTTLE).wayBack();

        assertThat(steps).hasSize(7);
        assertThat(steps.getFirst().amount()).isEqualTo("First bottle (150 mL): 1 of 5 scoops is the usual formula");
        assertThat(steps.get(4).amount()).isEqualTo("First bottle: 5 of 5 scoops");
        assertThat(steps.get(5).amount()).isEqualTo("All bottles with the usual formula");
    }

    @ParameterizedTest
    @CsvSource({
        "breast, mother_milk, true",
        "breast-formula, mother_milk, true",
        "formula, mother_milk, false",
        "formula, formula_milk, true",
        "breast-formula, formula_milk, true",
        "breast, formula_milk, false",
        "solids-breast-formula, mother_milk, true",
        "solids-breast-formula, formula_milk, true",
        "other-milk, mother_milk, false"
    })
    void only_who_gives_the_milk_leaves_it_out(String fed, String food, boolean possible) {
        var sample = Sample.leo().pick("QE02", fed);
        var outcome =
                Planning.addByHand(sample.draft(), PlanLine.Kind.ELIMINATE, food, "", "asked", sample.situation());

        assertThat(outcome instanceof Outcome.Next).isEqualTo(possible);
    }

    @Test
    void the_mother_is_offered_what_suits_a_grown_woman_without_what_she_leaves_out_now() {
        var sample = Sample.leo()
                .pick("QE13n", "yes")
                .row("QE13a", 1, Answer.code("soy"))
                .pick("QF15", "vegan");
        var s = sample.situation();
        var plate = s.plate(Leo.plan(sample, "mother_milk").lines(), FoodGroup.Eater.MOTHER);

        assertThat(plate.out().stream().map(FoodCode::value)).contains("milk", "soy", "egg", "meat");
        assertThat(line(Leo.plan(sample, "mother_milk"), MOTHER).swaps())
                .flatExtracting(w -> s.foods(w).stream().map(Food::id).toList())
                .contains("oat_drink", "pea_drink")
                .doesNotContain("soy_drink", "tofu", "soy_yogurt");
    }

    @Test
    void the_mother_is_not_offered_what_she_reacted_to_herself() {
        var sample = Sample.leo()
                .pick("QE18n", "yes")
                .row("QE18a", 1, Answer.code("soy"))
                .row("QE18b", 1, Answer.code("hives"));
        var s = sample.situation();

        assertThat(line(Leo.plan(sample, "mother_milk"), MOTHER).swaps())
                .flatExtracting(w -> s.foods(w).stream().map(Food::id).toList())
                .isNotEmpty()
                .doesNotContain("soy_drink", "tofu", "soy_yogurt");
    }

    @Test
    void a_mother_with_celiac_disease_is_offered_no_gluten() {
        var sample = Sample.leo().pick("QE19", "celiac");
        var s = sample.situation();
        var plate = s.plate(Leo.plan(sample, "mother_milk").lines(), FoodGroup.Eater.MOTHER);

        assertThat(plate.out().stream().map(FoodCode::value)).contains("gluten", "wheat");
    }

    @Test
    void the_needs_are_those_of_a_woman_who_breast_feeds() {
        var covers = Budget.of(
                        Leo.plan(Sample.leo(), "mother_milk"), Sample.leo().situation())
                .covers();

        assertThat(covers)
                .filteredOn(c -> List.of("calcium", "vitamin_d", "iodine")
                        .contains(c.nutrient().code()))
                .extracting(c -> c.need().orElseThrow())
                .containsExactly(new BigDecimal("1000"), new BigDecimal("600"), new BigDecimal("290"));
        assertThat(covers).allMatch(Budget.Cover::covered);
    }

    /// P1: one food for mother and baby together.
    @Test
    void what_the_mother_leaves_out_already_counts_towards_the_one_food() {
        var sample = Sample.leo().pick("QE13n", "yes").row("QE13a", 1, Answer.code("egg"));
        var s = sample.situation();
        var plan =
                Sample.plan(Planning.addByHand(sample.draft(), PlanLine.Kind.ELIMINATE, "mother_milk", "", "asked", s));
        plan = Sample.plan(Planning.accept(plan, MOTHER, s));

        assertThat(Signing.blocks(plan, s)).extracting(Block::id).contains("R-046");
    }

    @Test
    void milk_that_the_mother_leaves_out_already_is_the_one_food_itself() {
        var sample = Sample.leo().pick("QE13n", "yes").row("QE13a", 1, Answer.code("milk"));
        var s = sample.situation();
        var plan =
                Sample.plan(Planning.addByHand(sample.draft(), PlanLine.Kind.ELIMINATE, "mother_milk", "", "asked", s));
        plan = Sample.plan(Planning.accept(plan, MOTHER, s));

        assertThat(Signing.blocks(plan, s)).extracting(Block::id).doesNotContain("R-046");
    }

    @Test
    void a_soy_formula_is_not_chosen_under_six_months() {
        var sample = Leo.bottle();
        var s = sample.situation();
        var plan = Leo.plan(sample, "formula_milk");
        var out = line(plan, BOTTLE).swaps().getFirst().out();

        assertThat(line(plan, BOTTLE).swaps().getFirst().in()).isEqualTo("The formula that the doctor chose");
        assertThat(Planning.swap(plan, BOTTLE, out, "soy_formula", s)).isInstanceOf(Outcome.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"milk, under-30-min, hives", "milk, 1-4-h-vomiting, vomiting"})
    void a_serious_reaction_of_the_baby_keeps_the_way_back_away_from_home(String food, String when, String sign) {
        var sample = Leo.bottle().reaction(food, when, sign);
        var gate = WayBack.gate(
                sample.situation(), FoodCode.of("formula_milk"), new PlanLine.Span(Sample.TODAY, Sample.TODAY));

        assertThat(gate).isInstanceOf(WayBack.Gate.NotHome.class);
    }
}
