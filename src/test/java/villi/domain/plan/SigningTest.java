package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Block;
import villi.domain.food.FoodCode;
import villi.domain.intake.Answer;

class SigningTest {

    private static CarePlan decided(Sample sample, Situation s) {
        var plan = sample.draft();
        for (var l : plan.lines()) {
            if (l.decision() instanceof Decision.Open) plan = Sample.plan(Planning.accept(plan, l.key(), s));
        }
        return plan;
    }

    private static List<String> ids(CarePlan plan, Situation s) {
        return Signing.blocks(plan, s).stream().map(Block::id).toList();
    }

    @Test
    void a_decided_plan_of_a_confirmed_form_can_be_signed() {
        for (var sample : List.of(Sample.maya(), Sample.sam())) {
            var s = sample.situation();
            assertThat(Signing.blocks(decided(sample, s), s)).isEmpty();
        }
    }

    @Test
    void an_open_line_stops_signing() {
        var sample = Sample.maya();
        assertThat(ids(sample.draft(), sample.situation())).contains("open:eliminate:milk");
    }

    @Test
    void a_missing_goal_stops_signing() {
        var sample = Sample.maya();
        var s = sample.situation();
        assertThat(ids(Planning.goal(decided(sample, s), " "), s)).containsExactly("goal");
    }

    @Test
    void an_elimination_without_an_end_or_a_way_back_stops_signing() {
        var sample = Sample.maya();
        var s = sample.situation();
        var plan = Plans.replace(
                decided(sample, s), "eliminate:milk", l -> Plans.spanned(l, java.util.Optional.empty(), List.of()));
        assertThat(ids(plan, s)).contains("end:eliminate:milk", "back:eliminate:milk");
    }

    @Test
    void a_staple_without_something_safe_instead_stops_signing() {
        var sample = Sample.maya();
        var s = sample.situation();
        var plan = Plans.replace(
                decided(sample, s),
                "eliminate:milk",
                l -> Plans.swapped(
                        l,
                        l.swaps().stream()
                                .map(w -> new PlanLine.Swap(w.out(), "", ""))
                                .toList()));
        assertThat(ids(plan, s)).anyMatch(id -> id.startsWith("instead:eliminate:milk:Milk"));
    }

    @Test
    void more_groups_than_the_age_allows_stop_signing_until_let_pass() {
        var sample = Sample.maya();
        var s = sample.situation();
        var plan =
                Sample.plan(Planning.addByHand(decided(sample, s), PlanLine.Kind.ELIMINATE, "egg", "", "asked for", s));
        plan = Sample.plan(Planning.accept(plan, "eliminate:egg", s));
        assertThat(ids(plan, s)).contains("R-046", "R-045");
        assertThat(Budget.of(plan, s).over()).isTrue();
        assertThat(Budget.of(decided(sample, s), s).over()).isFalse();
        for (String id : List.of("R-046", "R-045")) {
            plan = Planning.clear(
                    plan, new CarePlan.Clearance(id, "dietitian involved", Sample.PRACTITIONER, Instant.EPOCH), s);
        }
        assertThat(ids(plan, s)).doesNotContain("R-046", "R-045");
    }

    @Test
    void a_red_flag_stops_signing_and_opens_the_proposals_when_cleared() {
        var sample = Sample.maya().pick("QC06", "yes");
        var s = sample.situation();
        assertThat(Plans.line(sample.draft(), "eliminate:milk")).isEmpty();
        assertThat(ids(sample.draft(), s)).contains("RF12");
        var plan = Planning.clear(
                sample.draft(),
                new CarePlan.Clearance("RF12", "seen by Dr. Lindqvist", Sample.PRACTITIONER, Instant.EPOCH),
                s);
        assertThat(Plans.line(plan, "eliminate:milk")).isPresent();
        assertThat(ids(plan, s)).doesNotContain("RF12");
    }

    @Test
    void what_can_never_be_let_pass_stays() {
        var sample = Sample.maya();
        var s = sample.situation();
        var plan = Planning.clear(
                Planning.goal(decided(sample, s), ""),
                new CarePlan.Clearance("goal", "none", Sample.PRACTITIONER, Instant.EPOCH),
                s);
        assertThat(ids(plan, s)).containsExactly("goal");
    }

    /// What the base asks for or stops does not fall away when the line that goes with it is declined.
    @ParameterizedTest
    @CsvSource({"QP01n, yes, R-012, false", "QH10, ribbon-stool, R-086, true"})
    void declining_a_referral_does_not_lift_what_stands_behind_it(
            String question, String code, String rule, boolean overridable) {
        var sample = Sample.maya().pick(question, code).row("QP01c", 1, Answer.code("yes"));
        var s = sample.situation();
        var plan = Sample.plan(Planning.decline(sample.draft(), "refer:" + rule, "they know", s));

        assertThat(Signing.blocks(plan, s))
                .filteredOn(b -> b.id().equals(rule))
                .extracting(Block::overridable)
                .containsExactly(overridable);
    }

    @Test
    void the_action_plan_of_a_serious_allergy_is_recorded_before_signing() {
        var sample = Sample.maya()
                .reaction("peanut", "under-30-min", "hives", "cough-wheeze")
                .pick("QC18", "yes")
                .pick("QG14", "have", "in-date", "carried");
        var s = sample.situation();
        var plan = Sample.plan(Planning.decline(decided(sample, s), "refer:R-028", "under an allergist", s));
        assertThat(ids(plan, s)).contains("R-028");

        var recorded = Planning.clear(
                plan, new CarePlan.Clearance("R-028", "plan of Dr. Lindqvist", Sample.PRACTITIONER, Instant.EPOCH), s);
        assertThat(ids(recorded, s)).doesNotContain("R-028");
        assertThat(WayBack.gate(s, FoodCode.of("peanut"), new PlanLine.Span(Sample.TODAY, Sample.TODAY)))
                .isInstanceOf(WayBack.Gate.NotHome.class);
    }

    /// Section 3.1: an emergency can never be let pass, other red flags by a named practitioner; amber is no block.
    @ParameterizedTest
    @CsvSource({
        "QC01, yes, RF01, true, true",
        "QC22, yes, RF24, true, false",
        "QC06, yes, RF12, true, false",
        "QC08, yes, AM01, false, false"
    })
    void flags_stop_signing_by_their_level(
            String question, String code, String flag, boolean stops, boolean afterClearing) {
        var s = Sample.maya().pick(question, code).situation();
        var plan = decided(Sample.maya(), Sample.maya().situation());
        assertThat(ids(plan, s).contains(flag)).isEqualTo(stops);

        var clearance = new CarePlan.Clearance(flag, "seen today", Sample.PRACTITIONER, Instant.EPOCH);
        assertThat(ids(Planning.clear(plan, clearance, s), s).contains(flag)).isEqualTo(afterClearing);
    }

    /// Unknown is not no (8.1): an adult's plan waits for the answer, but only while a line needs it.
    @Test
    void a_gate_that_was_not_sure_is_asked_before_signing_for_the_lines_it_would_block() {
        var sample = Sample.sam().row("QO09", 0, new Answer.NotSure());
        var s = sample.situation();
        var plan = decided(sample, s);
        assertThat(ids(plan, s)).contains("G-KETO");

        for (var line : plan.lines()) {
            if (line.kind() == PlanLine.Kind.SUPPORT)
                plan = Sample.plan(Planning.decline(plan, line.key(), "later", s));
        }
        assertThat(ids(plan, s)).doesNotContain("G-KETO");
    }

    @Test
    void a_food_to_give_back_needs_its_way_back_before_signing() {
        var sample = Sample.eggTested();
        var s = sample.situation();
        var plan = decided(sample, s);
        assertThat(ids(plan, s)).doesNotContain("back:give-back:egg");

        var without = Plans.replace(plan, "give-back:egg", l -> Plans.spanned(l, l.span(), List.of()));
        assertThat(ids(without, s)).contains("back:give-back:egg");
    }

    @Test
    void a_support_without_a_safe_food_is_neither_taken_nor_signed() {
        var sample = Sample.maya();
        var s = sample.situation();
        var empty = Plans.replace(
                decided(sample, s),
                "support:SUP.FIBER",
                l -> Plans.worded(l, new PlanLine.Wording(l.wording().title(), Settling.NOTHING_SAFE, "")));
        assertThat(ids(empty, s)).containsExactly("safe:support:SUP.FIBER");
        assertThat(Planning.accept(empty, "support:SUP.FIBER", s)).isEqualTo(Outcome.refused(Settling.NOTHING_SAFE));
    }

    @Test
    void a_food_cannot_be_left_out_and_eaten_less_of() {
        var sample = Sample.maya();
        var s = sample.situation();
        var plan = Sample.plan(Planning.decline(decided(sample, s), "eliminate:milk", "not yet", s));
        plan = Sample.plan(Planning.accept(plan, "eliminate:milk", s));
        assertThat(ids(plan, s)).containsExactly("open:habit:milk");

        plan = Sample.plan(Planning.accept(plan, "habit:milk", s));
        assertThat(ids(plan, s)).containsExactly("twice:milk");
        plan = Sample.plan(Planning.decline(plan, "habit:milk", "it is out", s));
        assertThat(ids(plan, s)).isEmpty();
    }

    /// what goes out with milk is given back, under 2 years with a dietitian.
    @ParameterizedTest
    @CsvSource({"18, '', R-108", "23, '', R-108", "24, '', ''", "18, soy, R-108 R-107:b2", "30, soy, ''"})
    void milk_goes_out_only_when_something_gives_back_its_nutrients(int months, String never, String stops) {
        var sample = Sample.child("Bo", Sample.TODAY.minusMonths(months)).say("QB05", "Soft poop");
        if (!never.isEmpty()) sample.reaction(never, "under-30-min", "hives");
        var s = sample.situation();
        var maker = new Lines(s, sample.draft().dates());
        var milk = maker.food("milk", new PlanLine.Why("hand", "asked", new java.util.TreeSet<>()))
                .orElseThrow();
        var plan = new Settling(s)
                .settle(Plans.lines(sample.draft(), List.of(Plans.decided(milk, new Decision.Accepted()))));

        assertThat(ids(plan, s).stream()
                        .filter(id -> id.startsWith("R-107") || id.equals("R-108"))
                        .collect(java.util.stream.Collectors.joining(" ")))
                .isEqualTo(stops);
    }

    @Test
    void a_declined_trial_needs_no_dietitian_under_two() {
        var sample = Sample.child("Bo", Sample.TODAY.minusMonths(18));
        assertThat(ids(sample.draft(), sample.situation())).doesNotContain("R-108");
    }

    @ParameterizedTest
    @CsvSource({"1, 1 safety answer is told", "2, 2 safety answers are told"})
    void answers_that_nobody_confirmed_are_counted(int open, String words) {
        var sample = Sample.maya();
        var plain = sample.intake();
        var confirmed = new java.util.TreeMap<>(plain.content().confirmations());
        List.of("QJ01n", "QGn").stream().limit(open).forEach(q -> confirmed.remove(villi.domain.intake.Slot.of(q)));
        var s = villi.usecase.plan.Assess.situation(
                sample.patient(),
                new villi.domain.intake.Intake(
                        plain.id(),
                        plain.patient(),
                        plain.form(),
                        plain.status(),
                        plain.startedAt(),
                        plain.completedAt(),
                        new villi.domain.intake.Intake.Content(plain.answers(), java.util.Map.of(), confirmed)),
                sample.form(),
                Sample.RULINGS,
                Sample.TODAY);

        assertThat(Signing.blocks(decided(sample, s), s))
                .filteredOn(b -> b.id().equals("confirm"))
                .singleElement()
                .satisfies(b -> assertThat(b.text()).startsWith(words));
    }

    @Test
    void unconfirmed_safety_answers_stop_signing() {
        var sample = Sample.maya();
        var plain = sample.intake();
        var unconfirmed = new villi.domain.intake.Intake(
                plain.id(),
                plain.patient(),
                plain.form(),
                plain.status(),
                plain.startedAt(),
                plain.completedAt(),
                new villi.domain.intake.Intake.Content(plain.answers(), java.util.Map.of(), java.util.Map.of()));
        var s = villi.usecase.plan.Assess.situation(
                sample.patient(), unconfirmed, sample.form(), Sample.RULINGS, Sample.TODAY);
        assertThat(ids(decided(sample, s), s)).contains("confirm");
    }

    @Test
    void typed_words_that_name_a_left_out_food_are_noticed() {
        var sample = Sample.maya();
        var s = sample.situation();
        var plan = Sample.plan(Planning.change(
                decided(sample, s),
                "support:SUP.FIBER",
                Edit.forFamily("Oats with yogurt each day."),
                "she likes it",
                s));
        assertThat(ids(plan, s)).containsExactly("words:support:SUP.FIBER");
    }
}
