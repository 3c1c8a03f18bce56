package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Block;
import villi.domain.finding.Evaluation;
import villi.domain.finding.GateHit;
import villi.domain.finding.Proposal;
import villi.domain.intake.Slot;
import villi.domain.patient.Sex;

/// Flags, gates, rules and blocks of one intake.
class EvaluatorTest {

    private static List<String> gates(Evaluation of) {
        return of.gates().stream().map(GateHit::id).toList();
    }

    private static List<String> blocks(Evaluation of) {
        return of.blocks().stream().map(Block::id).toList();
    }

    private static Proposal proposal(Evaluation of, Proposal.Kind kind, String id) {
        return Sheet.proposal(of, kind, id).orElseThrow();
    }

    @Test
    void a_healthy_form_yields_no_flag_and_no_block() {
        for (var sheet : List.of(Sheet.child(), Sheet.woman(), Sheet.man())) {
            Evaluation of = sheet.evaluation();
            assertThat(of.redFlags()).isEmpty();
            assertThat(gates(of)).containsExactly("G-CELIAC");
            assertThat(of.blocks()).isEmpty();
            assertThat(of.proposals()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "QC01, yes, RF01 EMERGENCY",
        "QC03, yes, RF10 REVIEW",
        "QC03a, yes, RF11 REVIEW",
        "QC04c, yes, RF07 REVIEW",
        "QC05, very-sleepy, RF08 EMERGENCY",
        "QC05, no-tears, RF08 SAME_DAY",
        "QC06, yes, RF12 REVIEW",
        "QC07, yes, RF13 REVIEW",
        "QC08, yes, AM01 AMBER",
        "QC09, yes, RF14 REVIEW",
        "QC11, yes, RF16 REVIEW",
        "QC12, yes, RF17 EMERGENCY",
        "QC12a, yes, RF09 EMERGENCY",
        "QC12b, yes, RF39 EMERGENCY",
        "QC13, anal-tags, RF18 REVIEW",
        "QC14, shin-lumps, RF19 REVIEW",
        "QC15, yes, RF20 REVIEW",
        "QC15a, yes, RF20 REVIEW",
        "QC19, dark-urine, RF21 SAME_DAY",
        "QC20, yes, RF22 EMERGENCY",
        "QC22, yes, RF24 SAME_DAY",
        "QG13, not-controlled, RF33 AMBER",
        "QH10, ribbon-stool, RF27 REVIEW",
        "QH10, leg-weakness, RF29 SAME_DAY",
        "QH16, yes, RF41 REVIEW",
        "QM01, yes, AM04 AMBER",
        "QM08, yes, RF50 REVIEW",
        "QO24, joint-swelling, RF19 REVIEW",
        "QQ02, yes, AM03 AMBER",
    })
    void one_answer_of_a_child_raises_one_flag(String item, String code, String flag) {
        assertThat(Sheet.flags(Sheet.child().choose(item, code).evaluation())).containsExactly(flag);
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "QC10, yes, RF15 REVIEW",
        "QC21, yes, RF23 REVIEW",
        "QC26, yes, RF60 EMERGENCY",
        "QC27, yes, RF61 SAME_DAY",
        "QC28, yes, RF28 REVIEW",
        "QM06a, fainted, RF51 SAME_DAY",
    })
    void one_answer_of_an_adult_raises_one_flag(String item, String code, String flag) {
        var sheet = Sheet.woman().choose(item, code).choose("QC10a", "no");
        assertThat(Sheet.flags(sheet.evaluation())).containsExactly(flag);
    }

    private static Sheet bleeding(String seen, String amount, String ill, String again) {
        return Sheet.child()
                .choose("QC02", "yes")
                .choose("QC02a", seen)
                .choose("QC02b", amount)
                .choose("QC02c", ill)
                .choose("QC02d", again);
    }

    @Test
    void blood_is_graded_by_what_was_seen() {
        assertThat(Sheet.flags(bleeding("blood-stool", "specks", "no", "no").evaluation()))
                .containsExactly("RF04 REVIEW");
        assertThat(Sheet.flags(
                        bleeding("blood-stool", "over-teaspoon", "no", "no").evaluation()))
                .containsExactly("RF04 SAME_DAY");
        assertThat(Sheet.flags(bleeding("blood-stool", "specks", "no", "yes").evaluation()))
                .containsExactly("RF04 SAME_DAY");
        assertThat(Sheet.flags(bleeding("blood-stool", "specks", "yes", "no").evaluation()))
                .containsExactly("RF02 EMERGENCY", "RF04 REVIEW");
        assertThat(Sheet.flags(bleeding("black-stool", "specks", "no", "no").evaluation()))
                .containsExactly("RF03 EMERGENCY");
    }

    @Test
    void a_fever_counts_from_the_sixth_day() {
        assertThat(Sheet.flags(
                        Sheet.child().choose("QC04", "yes").number("QC04a", "5").evaluation()))
                .isEmpty();
        assertThat(Sheet.flags(
                        Sheet.child().choose("QC04", "yes").number("QC04a", "6").evaluation()))
                .containsExactly("RF06 SAME_DAY");
    }

    @Test
    void a_serious_reaction_without_a_pen_in_date_needs_a_review() {
        var sheet =
                Sheet.child().choose("QC16", "yes").choose("QC16a", "peanut").choose("QC16c", "no");

        assertThat(Sheet.flags(sheet.evaluation())).containsExactly("RF30 REVIEW");
        assertThat(Sheet.flags(sheet.choose("QC18", "yes")
                        .choose("QG14", "have", "in-date", "carried")
                        .evaluation()))
                .containsExactly("RF30 AMBER");
        assertThat(blocks(sheet.evaluation())).contains("R-028");
    }

    @Test
    void an_emergency_blocks_every_proposal_and_can_never_be_let_pass() {
        Evaluation of = Samples.maya().choose("QC01", "yes").evaluation();

        assertThat(of.proposals()).isNotEmpty().allMatch(p -> p.blockedBy().contains("RF01"));
        assertThat(of.blocks())
                .filteredOn(b -> b.id().equals("RF01"))
                .singleElement()
                .matches(b -> !b.overridable());
    }

    @Test
    void a_review_flag_leaves_fluids_referrals_and_tests_and_may_be_cleared() {
        Evaluation of = Samples.maya().choose("QC07", "yes").evaluation();

        assertThat(Sheet.proposed(of))
                .containsExactly("support:SUP.HYDRATION", "refer:R-044", "refer:R-085", "test:R-062");
        assertThat(proposal(of, Proposal.Kind.ELIMINATE, "milk").blockedBy()).containsExactly("RF13");
        assertThat(of.blocks())
                .filteredOn(b -> b.id().equals("RF13"))
                .singleElement()
                .matches(Block::overridable);
    }

    @Test
    void a_same_day_flag_leaves_only_referrals_and_tests() {
        Evaluation of = Samples.maya().choose("QC19", "yellow-skin").evaluation();

        assertThat(Sheet.proposed(of)).containsExactly("refer:R-044", "refer:R-085", "test:R-062");
    }

    @Test
    void milk_for_hard_stool_waits_for_a_softener() {
        Evaluation of = Samples.maya().choose("QJ01n", "no").evaluation();

        assertThat(Sheet.proposal(of, Proposal.Kind.ELIMINATE, "milk")).isEmpty();
        assertThat(Samples.maya()
                        .choose("QJ01n", "no")
                        .gate()
                        .check(Measure.eliminate("milk"))
                        .blockedBy())
                .containsExactly("R-087");
    }

    @Test
    void not_sure_about_a_central_line_counts_as_yes_for_a_child_and_is_asked_of_an_adult() {
        var child = Sheet.child().notSure("QP03");
        var adult = Sheet.woman().notSure("QP03");

        assertThat(gates(child.evaluation())).contains("G-LINE");
        assertThat(child.gate().check(Measure.support("SUP.PROBIOTIC")).blockedBy())
                .contains("G-LINE");
        assertThat(gates(adult.evaluation())).doesNotContain("G-LINE");
        var verdict = adult.gate().check(Measure.support("SUP.PROBIOTIC"));
        assertThat(verdict.allowed()).isTrue();
        assertThat(verdict.toAsk()).extracting(Blocker::id).contains("G-LINE");
    }

    @Test
    void an_adults_open_safety_answer_stops_signing_where_a_proposal_rests_on_it() {
        Evaluation of = Samples.sam()
                .choose("QJ04a", "yes")
                .choose("QJ04e", "yes")
                .choose("QJ04f", "no")
                .number("QJ04", "3")
                .notSure("QP05")
                .choose("QF07", "0")
                .notSure("QJ07")
                .evaluation();

        assertThat(proposal(of, Proposal.Kind.SUPPORT, "SUP.FERMENT").status()).isEqualTo(Proposal.Status.PROPOSED);
        assertThat(blocks(of)).contains("G-MAOI");
    }

    @Test
    void not_sure_on_a_red_flag_holds_a_childs_plan_and_asks_again() {
        Evaluation of = Samples.maya().notSure("QC09").evaluation();

        assertThat(of.redFlags()).extracting(f -> f.id()).doesNotContain("RF14");
        assertThat(proposal(of, Proposal.Kind.ELIMINATE, "milk").blockedBy()).containsExactly("RF14");
        assertThat(blocks(of)).containsExactly("RF14");
    }

    @Test
    void an_empty_form_proposes_nothing_and_names_the_gaps() {
        Evaluation of =
                Sheet.empty(Sheet.CHILD, Sex.FEMALE, LocalDate.of(2021, 3, 9)).evaluation();

        assertThat(of.proposals()).isEmpty();
        assertThat(blocks(of)).containsExactly("R-005", "R-004");
        assertThat(of.blocks().getLast().text()).startsWith("Safety questions without an answer: question ");
        assertThat(of.blocks().getLast().where()).contains(Slot.of("QC01"), Slot.of("QGn"), Slot.of("QP03"));
    }

    @Test
    void one_missing_safety_answer_stops_signing_and_is_named() {
        Evaluation of = Sheet.woman().silent("QO07").evaluation();

        assertThat(of.blocks()).singleElement().satisfies(b -> {
            assertThat(b.id()).isEqualTo("R-004");
            assertThat(b.where()).containsExactly(Slot.of("QO07"));
            assertThat(b.overridable()).isFalse();
        });
    }

    @Test
    void a_childs_weight_may_be_30_days_old() {
        assertThat(blocks(Sheet.child().day("QD01a", Sheet.ON.minusDays(30)).evaluation()))
                .isEmpty();
        assertThat(blocks(Sheet.child().day("QD01a", Sheet.ON.minusDays(31)).evaluation()))
                .containsExactly("R-005");
        assertThat(blocks(Sheet.woman().day("QD01a", Sheet.ON.minusDays(400)).evaluation()))
                .isEmpty();
    }

    @Test
    void a_weight_outside_what_is_plausible_is_measured_again() {
        assertThat(blocks(Sheet.child().measure("QD01", "180", "kg").evaluation()))
                .contains("R-006");
    }
}
