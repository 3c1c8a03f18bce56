package villi.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import villi.domain.finding.Block;

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
