package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Block;
import villi.domain.food.Food;
import villi.domain.intake.Answer;
import villi.printing.Leo;

/// What looks fine line by line and is not fine together: each is refused.
class CombinationsTest {

    private static Outcome add(Sample sample, CarePlan plan, PlanLine.Kind kind, String code, String words) {
        return Planning.addByHand(plan, kind, code, words, "asked for", sample.situation());
    }

    private static CarePlan with(Sample sample, CarePlan plan, PlanLine.Kind kind, String code, String words) {
        var next = Sample.plan(add(sample, plan, kind, code, words));
        for (var l : next.lines()) {
            if (l.decision() instanceof Decision.Open)
                next = Sample.plan(Planning.accept(next, l.key(), sample.situation()));
        }
        return next;
    }

    private static List<String> blocks(CarePlan plan, Situation s) {
        return Signing.blocks(plan, s).stream().map(Block::id).toList();
    }

    @Test
    void a_milk_free_plan_takes_no_probiotic_with_traces_of_milk() {
        var sample = Sample.maya();
        assertThat(add(sample, sample.draft(), PlanLine.Kind.SUPPORT, "SUP.PROBIOTIC", "PB3"))
                .isInstanceOf(Outcome.Refused.class);
        var free = Sample.child("Kim", Sample.TODAY.minusMonths(60)).say("QB05", "Calm");
        assertThat(add(free, free.draft(), PlanLine.Kind.SUPPORT, "SUP.PROBIOTIC", "L. reuteri DSM 17938"))
                .isInstanceOf(Outcome.Next.class);
    }

    @Test
    void a_milk_free_plan_takes_no_yogurt_in_a_swap() {
        var sample = Sample.maya();
        var s = sample.situation();
        var plan = sample.draft();
        var row = Plans.line(plan, "eliminate:milk").orElseThrow().swaps().stream()
                .filter(w -> w.out().startsWith("Yogurt"))
                .findFirst()
                .orElseThrow();

        assertThat(Planning.swap(plan, "eliminate:milk", row.out(), "plain_yogurt", s))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_baby_whose_mother_leaves_out_milk_gets_no_drops_with_traces_of_milk() {
        var sample = Sample.leo();
        var plan = Sample.plan(add(sample, sample.draft(), PlanLine.Kind.ELIMINATE, "mother_milk", ""));

        assertThat(add(sample, plan, PlanLine.Kind.SUPPORT, "SUP.PROBIOTIC", "PB1"))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_coconut_allergy_takes_coconut_out_of_every_dairy_free_swap() {
        var sample = Sample.maya().reaction("coconut", "under-30-min", "hives");
        var s = sample.situation();
        var milk = Plans.line(sample.draft(), "eliminate:milk").orElseThrow();

        assertThat(milk.swaps())
                .flatExtracting(w -> s.foods(w).stream().map(Food::id).toList())
                .isNotEmpty()
                .doesNotContain("coconut_yogurt", "milk_free_spread", "coconut_drink");
    }

    @ParameterizedTest
    @CsvSource({
        "3, WATCH, Give soy formula at night, true",
        "8, WATCH, Give soy formula at night, false",
        "3, WATCH, Offer water after each feed, true",
        "8, WATCH, Offer water after each feed, false",
        "8, REFER, A little honey in the food, true",
        "8, WATCH, No honey. No tea, false",
        "3, WATCH, Fennel tea for the belly, true",
        "8, WATCH, Homemade formula, true"
    })
    void typed_words_never_bring_a_baby_what_it_must_not_have(
            int months, PlanLine.Kind kind, String words, boolean refused) {
        var sample = Sample.baby("Ari", Sample.TODAY.minusMonths(months));

        assertThat(add(sample, sample.draft(), kind, "", words) instanceof Outcome.Refused)
                .isEqualTo(refused);
    }

    @Test
    void typed_words_are_checked_again_before_signing() {
        var sample = Sample.leo();
        var s = sample.situation();
        var plan = Leo.plan(sample, "mother_milk");
        var line = Lines.line(
                PlanLine.Kind.WATCH,
                "hand-9",
                new PlanLine.Wording("Soy formula", "Added by hand.", "Give soy formula."),
                new PlanLine.Why(PlanLine.HAND, "asked", new java.util.TreeSet<>()),
                java.util.Optional.empty());
        var lines = new java.util.ArrayList<>(plan.lines());
        lines.add(Plans.decided(line, new Decision.Accepted()));

        assertThat(Signing.blocks(Plans.lines(plan, lines), s))
                .filteredOn(b -> b.id().equals("never:watch:hand-9"))
                .extracting(Block::overridable)
                .containsExactly(false);
    }

    @Test
    void a_toddler_leaves_out_one_food_only() {
        var sample = Sample.child("Bo", Sample.TODAY.minusMonths(30)).say("QB05", "Calm");
        var plan = with(sample, sample.draft(), PlanLine.Kind.ELIMINATE, "egg", "");
        plan = with(sample, plan, PlanLine.Kind.ELIMINATE, "corn", "");

        assertThat(blocks(plan, sample.situation())).contains("R-046");
    }

    @Test
    void mother_and_baby_do_not_leave_out_two_foods_at_once() {
        var sample = Sample.leo();
        var plan = with(sample, sample.draft(), PlanLine.Kind.ELIMINATE, "mother_milk", "");
        var both = add(sample, plan, PlanLine.Kind.ELIMINATE, "soy", "");
        boolean refused = both instanceof Outcome.Refused
                || blocks(Sample.plan(both), sample.situation()).stream().anyMatch("R-046"::equals)
                || (both instanceof Outcome.Next next
                        && Planning.accept(next.plan(), "eliminate:soy", sample.situation())
                                instanceof Outcome.Next taken
                        && blocks(taken.plan(), sample.situation()).contains("R-046"));

        assertThat(refused).isTrue();
    }

    @Test
    void iron_waits_for_a_test() {
        var sample = Sample.maya();
        var s = sample.situation();
        var plan = with(sample, sample.draft(), PlanLine.Kind.WATCH, "", "Iron drops each morning");

        assertThat(blocks(plan, s)).contains("R-110");
        var tested = Planning.clear(
                plan, new CarePlan.Clearance("R-110", "ferritin 8", Sample.PRACTITIONER, Instant.EPOCH), s);
        assertThat(blocks(tested, s)).doesNotContain("R-110");
    }

    @Test
    void a_swap_that_holds_another_food_that_is_out_is_not_signed() {
        var sample = Sample.maya().reaction("soy", "under-30-min", "hives");
        var s = sample.situation();
        var plan = with(sample, sample.draft(), PlanLine.Kind.WATCH, "", "Weigh her");
        var swapped = Plans.replace(
                plan,
                "eliminate:milk",
                l -> Plans.swapped(
                        l,
                        l.swaps().stream()
                                .map(w -> w.out().startsWith("Milk")
                                        ? new PlanLine.Swap(w.out(), "Soy drink with calcium", "")
                                        : w)
                                .toList()));

        assertThat(Signing.blocks(swapped, s))
                .filteredOn(b -> b.id().startsWith("swap:eliminate:milk"))
                .extracting(Block::overridable)
                .containsExactly(false);
        assertThat(blocks(plan, s)).noneMatch(id -> id.startsWith("swap:"));
    }

    @ParameterizedTest
    @CsvSource({
        "Carbamazepine, SUP.SLIPPERY_ELM, never",
        "Tacrolimus, SUP.MARSHMALLOW, never",
        "Lithium, SUP.FIBER_SUPP, asked",
        "Digoxin, SUP.FIBER_SUPP, asked",
        "Warfarin, SUP.OMEGA3, asked",
        "Linezolid, SUP.FERMENT, never",
        "Omeprazole, SUP.ZINC, fine"
    })
    void a_support_beside_a_medicine_is_blocked_asked_or_fine(String medicine, String support, String how) {
        var sample = Sample.adult("Rae", Sample.TODAY.minusYears(40), villi.domain.patient.Sex.MALE)
                .say("QB05", "Calm")
                .pick("QJ01n", "yes")
                .row("QJ01a", 1, Sample.words(medicine))
                .row("QJ01d", 1, Answer.code("yes"));
        var s = sample.situation();
        var outcome = add(sample, sample.draft(), PlanLine.Kind.SUPPORT, support, "");

        if (how.equals("never")) {
            assertThat(outcome).isInstanceOf(Outcome.Refused.class);
            return;
        }
        var plan = with(sample, sample.draft(), PlanLine.Kind.SUPPORT, support, "");
        var against = Planning.verdict(plan, s, villi.domain.rule.Measure.support(support))
                .blocking();
        assertThat(against.isEmpty()).isEqualTo(how.equals("fine"));
    }

    @ParameterizedTest
    @CsvSource({"fodmap, 40, true, R-106", "gos, 40, true, R-106", "fodmap, 15, false, ''", "gos, 8, false, ''"})
    void fodmap_foods_go_out_by_hand_for_adults_with_a_dietitian(
            String food, int years, boolean possible, String block) {
        var sample = years >= 18
                ? Sample.adult("Rae", Sample.TODAY.minusYears(years), villi.domain.patient.Sex.MALE)
                : Sample.child("Rae", Sample.TODAY.minusYears(years));
        sample.pick("QR01n", "yes")
                .row("QR01b", 1, Answer.code("negative"))
                .row("QR01c", 1, Answer.code("normal"))
                .row("QR01d", 1, Answer.code("yes"))
                .pick("QF18", "2");
        var outcome = add(sample, sample.draft(), PlanLine.Kind.ELIMINATE, food, "");

        assertThat(outcome instanceof Outcome.Next).isEqualTo(possible);
        if (!possible) return;
        var plan = with(sample, sample.draft(), PlanLine.Kind.ELIMINATE, food, "");
        assertThat(blocks(plan, sample.situation())).contains(block);
        assertThat(Plans.line(plan, "eliminate:" + food)
                        .orElseThrow()
                        .wayBack()
                        .getFirst()
                        .amount())
                .startsWith("One sub-group, 3 days. Your dietitian sets the amounts");
    }

    @Test
    void a_food_of_ones_own_needs_a_reason_its_nutrients_an_end_and_for_a_child_a_dietitian() {
        var sample = Sample.child("Bo", Sample.TODAY.minusMonths(100)).say("QB05", "Calm");
        var s = sample.situation();
        assertThat(add(sample, sample.draft(), PlanLine.Kind.ELIMINATE, "custom", "red meat"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(add(sample, sample.draft(), PlanLine.Kind.ELIMINATE, "custom", "red meat: gold"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(Planning.addByHand(
                        sample.draft(), PlanLine.Kind.ELIMINATE, "custom", "red meat: iron, zinc", " ", s))
                .isInstanceOf(Outcome.Refused.class);

        var plan = with(sample, sample.draft(), PlanLine.Kind.ELIMINATE, "custom", "red meat: iron, zinc");
        var key = "eliminate:custom/red meat/iron,zinc";
        assertThat(Plans.line(plan, key).orElseThrow().wording().title()).isEqualTo("Leave out red meat");
        assertThat(Plans.line(plan, key).orElseThrow().span()).isPresent();
        assertThat(blocks(plan, s)).contains("dietitian:" + key, "food:red meat");
        assertThat(Budget.of(plan, s).covers())
                .extracting(c -> c.nutrient().code())
                .contains("iron", "zinc");
        assertThat(new Settling(s).settle(plan)).isEqualTo(plan);
    }

    @Test
    void a_strain_is_named_by_hand_and_stays_the_same() {
        var sample = Sample.adult("Rae", Sample.TODAY.minusYears(40), villi.domain.patient.Sex.MALE);
        var s = sample.situation();
        var plan = with(sample, sample.draft(), PlanLine.Kind.SUPPORT, "SUP.PROBIOTIC", "PB6");

        assertThat(Plans.line(plan, "support:SUP.PROBIOTIC")
                        .orElseThrow()
                        .wording()
                        .forFamily())
                .startsWith("L. rhamnosus GG, at least 5 billion CFU a day");
        assertThat(new Settling(s).settle(plan)).isEqualTo(plan);
        assertThat(add(sample, sample.draft(), PlanLine.Kind.SUPPORT, "SUP.PROBIOTIC", "PB1"))
                .isEqualTo(Outcome.refused("Name a listed strain for this age, for example PB4 or L. rhamnosus GG."));
    }
}
