package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningTest {

    private static final String MILK = "eliminate:milk";

    private static PlanLine line(CarePlan plan, String key) {
        return Plans.line(plan, key).orElseThrow();
    }

    private static CarePlan accept(CarePlan plan, String key, Situation s) {
        return Sample.plan(Planning.accept(plan, key, s));
    }

    @Test
    void a_draft_has_a_line_for_each_proposal_in_the_order_of_a_plan() {
        assertThat(Sample.maya().draft().lines())
                .extracting(PlanLine::key)
                .containsExactly(
                        MILK,
                        "support:SUP.FIBER",
                        "support:SUP.RESISTANT",
                        "habit:SUP.CONSTIP",
                        "habit:SUP.HYDRATION",
                        "keep-medicine:QJ01a[1]",
                        "refer:R-085",
                        "refer:H15",
                        "test:R-062");
    }

    @Test
    void a_trial_starts_on_a_monday_and_comes_back_in_three_portions_on_weekdays() {
        var milk = line(Sample.maya().draft(), MILK);
        assertThat(milk.span()).contains(new PlanLine.Span(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 1, 31)));
        assertThat(milk.wayBack())
                .extracting(PlanLine.WayBackStep::day, PlanLine.WayBackStep::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 1), "2 tablespoons"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 2), "half a cup"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 3), "1 cup"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 4), "No portion"),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 2, 8), "Tell us"));
    }

    @Test
    void less_of_a_food_is_proposed_again_when_leaving_it_out_is_declined() {
        var s = Sample.maya().situation();
        var plan = Sample.maya().draft();
        assertThat(Plans.line(plan, "habit:milk")).isEmpty();
        plan = Sample.plan(Planning.decline(plan, MILK, "the family is not ready", s));
        assertThat(Plans.line(plan, "habit:milk")).isPresent();
    }

    @Test
    void soy_stands_in_for_milk_and_something_else_when_soy_is_out() {
        assertThat(line(Sample.maya().draft(), MILK).swaps().getFirst().in())
                .isEqualTo("Soy drink with calcium or pea drink with calcium");
        var allergic = Sample.maya().reaction("soy", "under-30-min", "hives");
        var swaps = line(allergic.draft(), MILK).swaps();
        assertThat(swaps.getFirst().in()).isEqualTo("Pea drink with calcium or oat drink with calcium");
        assertThat(swaps)
                .noneMatch(w -> w.in().toLowerCase(java.util.Locale.ROOT).contains("soy"));
    }

    @Test
    void a_swap_takes_only_what_is_safe() {
        var sample = Sample.maya().reaction("soy", "under-30-min", "hives");
        var s = sample.situation();
        String row = "Milk, chocolate milk, goat and sheep milk";
        assertThat(Planning.swap(sample.draft(), MILK, row, "soy_drink", s)).isInstanceOf(Outcome.Refused.class);
        var oat = Sample.plan(Planning.swap(sample.draft(), MILK, row, "oat_drink", s));
        assertThat(line(oat, MILK).swaps().getFirst().in()).isEqualTo("Oat drink with calcium");
        var accepted = accept(oat, MILK, s);
        assertThat(line(accepted, MILK).swaps().getFirst().in()).isEqualTo("Oat drink with calcium");
    }

    @Test
    void an_allergy_comes_back_only_with_an_allergist() {
        var s = Sample.maya()
                .reaction("egg", "under-30-min", "hives", "vomiting")
                .situation();
        var gate = WayBack.gate(s, villi.domain.food.FoodCode.of("egg"), new PlanLine.Span(Sample.TODAY, Sample.TODAY));
        assertThat(gate).isInstanceOf(WayBack.Gate.NotHome.class);
    }

    @Test
    void a_food_with_no_reaction_comes_back_at_home() {
        var s = Sample.maya().situation();
        var gate =
                WayBack.gate(s, villi.domain.food.FoodCode.of("milk"), new PlanLine.Span(Sample.TODAY, Sample.TODAY));
        assertThat(gate).isInstanceOf(WayBack.Gate.Home.class);
    }

    @ParameterizedTest
    @CsvSource({"peanut", "tree_nut", "fish", "crustacean", "mollusc", "sesame", "coconut"})
    void foods_for_the_allergist_cannot_be_added_by_hand(String food) {
        var s = Sample.maya().situation();
        var outcome = Planning.addByHand(Sample.maya().draft(), PlanLine.Kind.ELIMINATE, food, "", "a hunch", s);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void gluten_added_by_hand_without_a_test_stands_but_stops_signing() {
        var sample = Sample.maya().pick("QR01n", "no");
        var s = sample.situation();
        var plan = Sample.plan(
                Planning.addByHand(sample.draft(), PlanLine.Kind.ELIMINATE, "gluten", "", "family asks", s));
        plan = Sample.plan(Planning.accept(plan, "eliminate:gluten", s));
        assertThat(Signing.blocks(plan, s)).extracting(b -> b.id()).contains("R-047");
    }

    @Test
    void herbs_for_children_are_refused() {
        var s = Sample.maya().situation();
        for (String herb : java.util.List.of("SUP.MARSHMALLOW", "SUP.SLIPPERY_ELM", "SUP.GLUTAMINE")) {
            assertThat(Planning.addByHand(Sample.maya().draft(), PlanLine.Kind.SUPPORT, herb, "", "asked for", s))
                    .isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void a_medicine_on_file_is_kept_and_cannot_be_declined_or_changed() {
        var s = Sample.maya().situation();
        var plan = Sample.maya().draft();
        String key = "keep-medicine:QJ01a[1]";
        assertThat(line(plan, key).decision()).isInstanceOf(Decision.Accepted.class);
        assertThat(Planning.decline(plan, key, "no", s)).isInstanceOf(Outcome.Refused.class);
        assertThat(Planning.change(plan, key, Edit.forFamily("Take less."), "no", s))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(line(plan, key).wording().forFamily())
                .isEqualTo(
                        "Keep giving Polyethylene glycol, 8.5 g just as the doctor told you. Do not stop it because of"
                                + " this plan.");
    }

    @Test
    void words_that_never_stand_on_a_plan_are_refused() {
        var s = Sample.maya().situation();
        var outcome = Planning.change(
                Sample.maya().draft(), "habit:SUP.CONSTIP", Edit.forFamily("Stop taking the softener."), "x", s);
        assertThat(outcome).isEqualTo(Outcome.refused("These words do not stand on a plan: stop taking."));
    }

    @Test
    void a_trial_cannot_be_longer_than_four_weeks() {
        var s = Sample.maya().situation();
        var plan = Sample.maya().draft();
        assertThat(Planning.change(plan, MILK, Edit.last(LocalDate.of(2027, 2, 8)), "more time", s))
                .isEqualTo(Outcome.refused("This food may stay out for 28 days at most in one trial."));
        var longer = Sample.plan(Planning.change(plan, MILK, Edit.last(LocalDate.of(2027, 2, 7)), "more time", s));
        assertThat(line(longer, MILK).wayBack().getFirst().day()).isEqualTo(LocalDate.of(2027, 2, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "refer:R-085, 2027-01-20, This line has no last day.",
        "eliminate:milk, 2027-01-10, The last day is before the first day.",
        "support:SUP.FIBER, 2027-01-10, The last day is before the first day.",
        "support:SUP.FIBER, 2027-03-31, ''",
        "eliminate:milk, 2027-01-11, ''"
    })
    void a_last_day_is_taken_only_where_it_makes_sense(String key, LocalDate last, String reason) {
        var s = Sample.maya().situation();
        var outcome = Planning.change(Sample.maya().draft(), key, Edit.last(last), "asked", s);
        if (reason.isEmpty()) {
            assertThat(line(Sample.plan(outcome), key).span().orElseThrow().last())
                    .isEqualTo(last);
        } else {
            assertThat(outcome).isEqualTo(Outcome.refused(reason));
        }
    }

    @Test
    void declining_and_changing_keep_a_reason() {
        var s = Sample.maya().situation();
        var plan = Sample.maya().draft();
        var asked = Outcome.refused("Type the reason.");
        assertThat(Planning.decline(plan, MILK, " ", s)).isEqualTo(asked);
        assertThat(Planning.change(plan, MILK, Edit.forFamily("No milk."), "", s))
                .isEqualTo(asked);
    }

    @Test
    void a_chosen_length_is_kept_when_the_trial_has_to_wait_for_a_food_that_comes_back_first() {
        var plan = Sample.plan(Planning.change(
                Sample.maya().draft(),
                MILK,
                Edit.last(LocalDate.of(2027, 1, 24)),
                "two weeks",
                Sample.maya().situation()));
        var later = Planning.refresh(plan, Sample.eggTested().situation());
        var first = line(later, "give-back:egg").span().orElseThrow();
        var milk = line(later, MILK).span().orElseThrow();

        assertThat(milk.first()).isAfter(first.last());
        assertThat(Days.days(milk)).isEqualTo(14);
    }

    @Test
    void what_can_never_be_let_pass_adds_nothing_when_it_is_recorded_all_the_same() {
        var sample = Sample.maya().pick("QO06", "stricture");
        var s = sample.situation();
        assertThat(Plans.line(sample.draft(), "support:SUP.FIBER")).isEmpty();

        var plan = sample.draft();
        for (var p : s.evaluation().proposals()) {
            for (var id : p.blockedBy()) {
                plan = Planning.clear(plan, new CarePlan.Clearance(id, "seen", Sample.PRACTITIONER, Instant.EPOCH), s);
            }
        }
        assertThat(Plans.line(plan, "support:SUP.FIBER")).isEmpty();
    }

    @Test
    void a_line_that_new_answers_forbid_is_not_taken() {
        var narrow = Sample.maya().pick("QO06", "stricture").situation();
        assertThat(Planning.accept(Sample.maya().draft(), "support:SUP.FIBER", narrow))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(Planning.accept(
                        Sample.eggTested().draft(),
                        "give-back:egg",
                        Sample.eggTested().situation()))
                .isInstanceOf(Outcome.Next.class);
    }

    /// R-046 is let pass with a reason, so the line is taken and stops signing instead.
    @Test
    void a_line_that_may_be_let_pass_is_taken() {
        var s = Sample.maya().situation();
        var plan = accept(Sample.maya().draft(), MILK, s);
        plan = Sample.plan(Planning.addByHand(plan, PlanLine.Kind.ELIMINATE, "corn", "", "asked", s));
        assertThat(Planning.accept(plan, "eliminate:corn", s)).isInstanceOf(Outcome.Next.class);
    }

    @Test
    void a_toddler_who_cannot_have_soy_has_no_drink_in_place_of_milk() {
        var sample = Sample.child("Bo", Sample.TODAY.minusMonths(18)).reaction("soy", "under-30-min", "hives");
        var s = sample.situation();
        var maker = new Lines(s, sample.draft().dates());
        var why = new PlanLine.Why("hand", "asked", new java.util.TreeSet<>());
        var milk = Plans.decided(maker.food("milk", why).orElseThrow(), new Decision.Accepted());
        var ferments = Plans.decided(
                maker.support("SUP.FERMENT", why, s.out(java.util.List.of())).orElseThrow(), new Decision.Open());
        var gone = Lines.line(
                PlanLine.Kind.SUPPORT,
                "SUP.GONE",
                new PlanLine.Wording("Of an older catalogue", "Kept.", "Kept."),
                why,
                java.util.Optional.empty());
        var plan = new Settling(s).settle(Plans.lines(sample.draft(), java.util.List.of(milk, ferments, gone)));

        assertThat(line(plan, MILK).swaps().getFirst().in()).isEmpty();
        assertThat(line(plan, "support:SUP.FERMENT").wording().detail()).isEqualTo(Settling.NOTHING_SAFE);
        assertThat(line(plan, "support:SUP.GONE")).isEqualTo(gone);
        assertThat(Planning.accept(plan, "support:SUP.FERMENT", s)).isEqualTo(Outcome.refused(Settling.NOTHING_SAFE));
        assertThat(Signing.blocks(plan, s))
                .extracting(b -> b.id())
                .contains("instead:eliminate:milk:Milk, chocolate" + " milk, goat and sheep milk");
    }

    /// Vitamin D falls short without milk; a signed supplement counts as cover, one that is not decided does not.
    @Test
    void a_supplement_in_the_plan_covers_its_nutrient() {
        var s = Sample.maya().situation();
        var plan = accept(Sample.maya().draft(), MILK, s);
        plan = Sample.plan(Planning.addByHand(plan, PlanLine.Kind.SUPPORT, "SUP.VITD", "", "low in winter", s));
        assertThat(covers(plan, s)).noneMatch(w -> w.contains("supplement"));

        plan = accept(plan, "support:SUP.VITD", s);
        assertThat(covers(plan, s)).containsOnlyOnce("vitamin D: the supplement in this plan");
    }

    private static java.util.List<String> covers(CarePlan plan, Situation s) {
        return Budget.of(plan, s).covers().stream()
                .flatMap(c -> c.by().stream().map(b -> c.nutrient().name() + ": " + b))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"words, changed", "span, changed", "swaps, changed", "wayBack, changed", "nothing, ''"})
    void whatever_the_family_reads_differently_is_named_as_changed(String what, String expected) {
        var s = Sample.maya().situation();
        var before = accept(Sample.maya().draft(), MILK, s);
        var after = Plans.replace(before, MILK, l -> switch (what) {
            case "words" -> Plans.worded(l, new PlanLine.Wording("Leave out milk", "", "No milk."));
            case "span" -> Plans.spanned(l, java.util.Optional.empty(), l.wayBack());
            case "swaps" -> Plans.swapped(l, java.util.List.of());
            case "wayBack" -> Plans.spanned(l, l.span(), java.util.List.of());
            default -> l;
        });
        var changes = PlanChanges.between(java.util.Optional.of(before), after);

        assertThat(changes.changed().isEmpty()).isEqualTo(expected.isEmpty());
        assertThat(changes.fresh()).isEmpty();
        assertThat(changes.stopped()).isEmpty();
        assertThat(PlanChanges.between(java.util.Optional.empty(), after).first())
                .isTrue();
    }

    @Test
    void only_a_signed_plan_has_a_next_version_and_a_refusal_has_a_reason() {
        var s = Sample.maya().situation();
        assertThatThrownBy(() -> Planning.amend(Sample.maya().draft(), new PlanId(new UUID(0, 2)), s))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(Outcome::refused).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moving_the_start_moves_every_date_with_it() {
        var s = Sample.maya().situation();
        var moved = Sample.plan(Planning.moveStart(Sample.maya().draft(), LocalDate.of(2027, 1, 18), Sample.TODAY, s));
        assertThat(moved.dates().check()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(line(moved, MILK).span().orElseThrow().last()).isEqualTo(LocalDate.of(2027, 2, 7));
        assertThat(line(moved, MILK).wayBack().getFirst().day()).isEqualTo(LocalDate.of(2027, 2, 8));
        assertThat(line(moved, "support:SUP.FIBER").wording().detail()).endsWith("Check Mon 1 Feb.");
        assertThat(Planning.moveStart(moved, LocalDate.of(2027, 1, 1), Sample.TODAY, s))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void two_foods_come_back_one_after_the_other() {
        var sample = Sample.sam();
        var s = sample.situation();
        var plan = Sample.plan(Planning.addByHand(sample.draft(), PlanLine.Kind.ELIMINATE, "corn", "", "asked for", s));
        var corn = line(plan, "eliminate:corn");
        var lactose = line(plan, "eliminate:lactose");
        assertThat(corn.wayBack().getFirst().day()).isEqualTo(LocalDate.of(2027, 1, 25));
        assertThat(lactose.wayBack().getFirst().day()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(lactose.span().orElseThrow().last()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void a_food_out_for_an_unproven_test_comes_back_first() {
        var sample = Sample.eggTested();
        var plan = sample.draft();
        assertThat(plan.lines().getFirst().key()).isEqualTo("give-back:egg");
        assertThat(plan.lines().getFirst().wayBack()).isNotEmpty();
    }

    @Test
    void an_emergency_has_no_plan() {
        var s = Sample.maya().pick("QC01", "yes").situation();
        var outcome = Planning.draft(
                s, new PlanId(new UUID(0, 1)), Sample.maya().intake().id(), Sample.TODAY);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void a_signed_version_never_changes_and_the_next_one_keeps_its_lines() {
        var s = Sample.maya().situation();
        var plan = Sample.maya().draft();
        for (var l : plan.lines()) if (l.decision() instanceof Decision.Open) plan = accept(plan, l.key(), s);
        var signed = Planning.sign(plan, new CarePlan.Signature(Sample.PRACTITIONER, Instant.EPOCH));
        assertThatThrownBy(() -> Planning.goal(signed, "x")).isInstanceOf(IllegalArgumentException.class);
        var next = Planning.amend(signed, new PlanId(new UUID(0, 2)), s);
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.lines()).isEqualTo(signed.lines());
        var declined = Sample.plan(Planning.decline(next, "support:SUP.RESISTANT", "too much", s));
        var changes = PlanChanges.between(java.util.Optional.of(signed), declined);
        assertThat(changes.stopped()).containsExactly("Resistant starch");
        assertThat(changes.fresh()).isEmpty();
        assertThat(changes.changed()).isEmpty();
    }
}
