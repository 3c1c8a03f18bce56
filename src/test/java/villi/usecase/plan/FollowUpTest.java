package villi.usecase.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Fact;
import villi.domain.finding.Notice;
import villi.domain.intake.Answer;
import villi.domain.intake.Value;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanLine;
import villi.domain.plan.Sample;

/// Maya leaves out milk for three weeks, and comes back.
class FollowUpTest {

    private static final LocalDate WEEK_4 = Sample.TODAY.plusDays(33);
    private static final LocalDate WEEK_2 = Sample.TODAY.plusDays(17);

    private final Sample maya = Sample.maya()
            .say("QB01", "Hard poop")
            .code("QB01a", 8)
            .pick("QI-GI-HARD-F", "4")
            .pick("QI-GI-HARD-B", "4")
            .pick("QI-GI-PAIN-F", "3")
            .pick("QI-GI-PAIN-B", "4");
    private final SampleStore store = SampleStore.of(maya);

    @BeforeEach
    void the_plan_is_signed() {
        var bench = opened();
        for (var line : bench.plan().lines()) {
            if (line.decision() instanceof Decision.Open)
                store.decide().accept(bench.plan().id(), line.key(), Sample.PRACTITIONER);
        }
        assertThat(store.sign().sign(bench.plan().id(), Sample.PRACTICE, Sample.PRACTITIONER))
                .isInstanceOf(SignPlan.Result.Signed.class);
    }

    private Workbench opened() {
        return ((DraftPlan.Opening.Opened) store.draft().open(store.newest(), Sample.PRACTICE, Sample.PRACTITIONER))
                .bench();
    }

    private Workbench visit(Sample followUp) {
        store.add(followUp.intake());
        return opened();
    }

    /// A visit on which the hard poop is as told, 0 to 10, and the signs of the belly as often as told, 0 to 4.
    private Sample told(LocalDate day, int poop, String often, int kept) {
        return maya.followUp(day)
                .measure("QD01", "16.6", "kg")
                .measure("QD02", "103", "cm")
                .say("QB01", "hard poop")
                .code("QB01a", poop)
                .code("QU01", kept)
                .pick("QI-GI-HARD-F", often)
                .pick("QI-GI-HARD-B", "4")
                .pick("QI-GI-PAIN-F", often)
                .pick("QI-GI-PAIN-B", "4");
    }

    private static Fact fact(Workbench bench, String name) {
        return Objects.requireNonNull(
                bench.assessed().situation().evaluation().facts().get(name));
    }

    private static Stream<String> milk(CarePlan plan) {
        return plan.lines().stream()
                .filter(l -> l.code().equals("milk") && l.kind() != PlanLine.Kind.HABIT)
                .map(l -> l.kind() + " " + l.why().rule());
    }

    private static List<String> said(Workbench bench) {
        return bench.assessed().situation().evaluation().notices().stream()
                .map(Notice::id)
                .distinct()
                .toList();
    }

    @Test
    void what_the_follow_up_does_not_ask_counts_as_it_was_told_before() {
        var bench = visit(told(WEEK_4, 8, "4", 9));
        assertThat(fact(bench, "celiac_status"))
                .isInstanceOfSatisfying(
                        Fact.Word.class, w -> assertThat(w.value()).isEqualTo("negative_valid"));
        assertThat(bench.assessed().intake().answers().at("QB01a"))
                .isEqualTo(new Answer.Given(List.of(new Value.Amount(BigDecimal.valueOf(8)))));
        assertThat(bench.plan().version()).isEqualTo(2);
        assertThat(bench.before()).isPresent();
    }

    @Test
    void every_question_stands_once_in_the_form_that_is_judged() {
        var all = visit(told(WEEK_4, 8, "4", 9))
                .assessed()
                .form()
                .all()
                .map(i -> i.linkId())
                .toList();
        assertThat(all).doesNotHaveDuplicates().contains(new villi.domain.questionnaire.LinkId("QO07"));
    }

    @Test
    void silence_in_the_safety_check_of_today_is_not_filled_with_the_answer_of_then() {
        var intake = told(WEEK_4, 8, "4", 9).intake();
        var silent = intake.answers().with(villi.domain.intake.Slot.of("QC02"), new Answer.Silent());
        store.add(new villi.domain.intake.Intake(
                intake.id(),
                intake.patient(),
                intake.form(),
                intake.status(),
                intake.startedAt(),
                intake.completedAt(),
                new villi.domain.intake.Intake.Content(silent, java.util.Map.of(), java.util.Map.of())));
        assertThat(opened().assessed().situation().evaluation().blocks())
                .anyMatch(b -> b.id().equals("R-004") && b.text().contains("QC02"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        responder: both a third lower        | 2 | 0 | 9 | responder         | GIVE_BACK R-115
        partial: only the target is lower    | 2 | 4 | 9 | partial           | ELIMINATE R-118
        nothing changed after four weeks     | 8 | 4 | 9 | none              | GIVE_BACK R-116
        worse by a fifth                     | 10 | 4 | 9 | worse            | GIVE_BACK R-116
        the plan was not kept                | 8 | 4 | 3 | adherence_unclear | ELIMINATE R-118
        """)
    void the_trial_goes_on_or_ends_by_how_it_went(
            String story, int poop, String often, int kept, String response, String line) {
        var bench = visit(told(WEEK_4, poop, often, kept));
        assertThat(fact(bench, "response"))
                .isInstanceOfSatisfying(
                        Fact.Word.class, w -> assertThat(w.value()).isEqualTo(response));
        assertThat(milk(bench.plan())).containsExactly(line);
    }

    @Test
    void no_change_after_two_weeks_is_too_early_for_a_child() {
        var bench = visit(told(WEEK_2, 8, "4", 9));
        assertThat(fact(bench, "response"))
                .isInstanceOfSatisfying(
                        Fact.Word.class, w -> assertThat(w.value()).isEqualTo("none"));
        assertThat(milk(bench.plan())).containsExactly("ELIMINATE R-118");
    }

    @Test
    void after_six_weeks_a_food_comes_back_whatever_was_told() {
        var bench = visit(told(Sample.TODAY.plusDays(48), 4, "4", 9));
        assertThat(milk(bench.plan())).containsExactly("GIVE_BACK R-117");
    }

    @Test
    void a_trial_that_weighs_too_much_on_the_family_ends() {
        var bench = visit(told(WEEK_2, 4, "4", 9).code("QU04", 8));
        assertThat(milk(bench.plan())).containsExactly("GIVE_BACK R-117");
    }

    @Test
    void a_child_that_lost_weight_gets_all_food_back_and_a_review() {
        var bench = visit(told(WEEK_2, 2, "0", 9).measure("QD01", "15.9", "kg"));
        assertThat(bench.assessed().situation().evaluation().redFlags()).anyMatch(f -> f.id().equals("RF10"));
        assertThat(milk(bench.plan())).allMatch(l -> l.startsWith("GIVE_BACK"));
    }

    @Test
    void a_weight_that_only_rose_a_little_is_no_alarm() {
        var bench = visit(told(WEEK_2, 2, "0", 9));
        assertThat(bench.assessed().situation().evaluation().redFlags()).isEmpty();
        assertThat(said(bench)).doesNotContain("R-076");
    }

    @Test
    void a_food_that_brought_the_signs_back_on_two_days_stays_out_with_a_last_day() {
        var bench = visit(logged(told(WEEK_4, 2, "0", 9), "3", "belly-pain", "2-24-h"));
        assertThat(said(bench)).contains("R-114");
        assertThat(milk(bench.plan())).containsExactly("ELIMINATE R-114");
        assertThat(bench.plan().lines().stream()
                        .filter(l -> l.code().equals("milk"))
                        .findFirst()
                        .flatMap(PlanLine::span))
                .isPresent();
    }

    @Test
    void a_quick_reaction_in_the_test_is_never_tried_again_at_home() {
        var bench = visit(logged(told(WEEK_4, 2, "0", 9), "3", "hives", "under-30-min"));
        var gate = bench.assessed().situation().gate();
        assertThat(gate.check(villi.domain.rule.Measure.giveBack("milk")).allowed())
                .isFalse();
        assertThat(bench.assessed().situation().evaluation().proposals())
                .anyMatch(p -> p.rule().equals("R-114") && p.kind() == villi.domain.finding.Proposal.Kind.REFER);
    }

    @Test
    void a_food_that_went_well_is_not_out_any_more() {
        var bench = visit(logged(told(WEEK_4, 2, "0", 9), "0", "none", ""));
        assertThat(milk(bench.plan())).isEmpty();
        assertThat(said(bench)).contains("R-114");
        assertThat(bench.assessed().situation().person().eating().alreadyOut()).isEmpty();
    }

    @Test
    void a_food_whose_trial_ended_is_not_left_out_again_by_the_answers_of_then() {
        var bench = visit(told(WEEK_4, 8, "4", 9));
        assertThat(bench.plan().lines()).noneMatch(l -> l.key().equals("eliminate:milk"));
        assertThat(bench.assessed().situation().evaluation().proposals())
                .noneMatch(p -> p.id().equals("milk") && p.kind() == villi.domain.finding.Proposal.Kind.ELIMINATE);
    }

    @Test
    void a_red_flag_that_is_new_makes_the_trial_end_as_one_that_got_worse() {
        var bench = visit(told(WEEK_2, 2, "0", 9).pick("QC07", "yes"));
        assertThat(fact(bench, "response"))
                .isInstanceOfSatisfying(
                        Fact.Word.class, w -> assertThat(w.value()).isEqualTo("worse"));
    }

    @Test
    void nothing_new_starts_while_a_food_is_being_tested() {
        var followUp = logged(told(WEEK_4, 2, "0", 9), "0", "none", "")
                .row("QU08b", 2, new Answer.Given(List.of(new Value.Day(WEEK_4.minusDays(1)))))
                .row("QU08c", 2, Answer.code("day-2"));
        var gate = visit(followUp).assessed().situation().gate();
        assertThat(gate.check(villi.domain.rule.Measure.eliminate("egg")).blockedBy())
                .contains("R-113");
        assertThat(gate.check(villi.domain.rule.Measure.giveBack("egg")).blockedBy())
                .contains("R-113");
    }

    @Test
    void an_illness_this_week_holds_back_every_test_of_a_food() {
        var gate = visit(told(WEEK_4, 2, "0", 9).pick("QU05", "illness"))
                .assessed()
                .situation()
                .gate();
        assertThat(gate.check(villi.domain.rule.Measure.giveBack("milk")).blockedBy())
                .contains("R-112");
    }

    @Test
    void a_new_medicine_must_be_gone_through_before_signing() {
        var bench = visit(told(WEEK_4, 2, "0", 9).pick("QU05", "new-medicine"));
        assertThat(bench.blocks()).anyMatch(b -> b.id().equals("R-119"));
    }

    @Test
    void another_person_who_answers_makes_a_new_baseline() {
        var bench = visit(told(WEEK_4, 2, "0", 9).pick("QA01", "guardian"));
        assertThat(fact(bench, "response")).isInstanceOf(Fact.Unknown.class);
    }

    /// Two days of milk in the log, with signs so strong after it.
    private static Sample logged(Sample visit, String after, String sign, String soon) {
        var with = visit.pick("QU08n", "yes");
        for (int row = 1; row <= 2; row++) {
            with = with.row("QU08a", row, Answer.code("milk"))
                    .row("QU08b", row, new Answer.Given(List.of(new Value.Day(Sample.TODAY.plusDays(20L + row)))))
                    .row("QU08c", row, Answer.code(row == 1 ? "day-1" : "day-3"))
                    .row("QU08f", row, Answer.code("0"))
                    .row("QU08g", row, Answer.code(after))
                    .row("QU08h", row, Answer.code(sign));
            if (!soon.isEmpty()) with = with.row("QU08i", row, Answer.code(soon));
        }
        return with;
    }
}
