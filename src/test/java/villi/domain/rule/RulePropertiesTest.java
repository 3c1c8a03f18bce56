package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import villi.domain.finding.Evaluation;
import villi.domain.finding.Fact;
import villi.domain.finding.GateHit;
import villi.domain.finding.Notice;
import villi.domain.finding.Proposal;
import villi.domain.finding.RedFlag;

/// Safety properties over random forms (sections 0.5, 3.3, 4.1). The seed is fixed; a failure names its number.
class RulePropertiesTest {

    private static final int SHEETS = 1000;

    private static final List<Seen> ALL = evaluate();

    /// A form with its evaluation.
    private record Seen(int number, Sheet sheet, Evaluation of) {}

    private static List<Seen> evaluate() {
        var sheets = new RandomSheets(20260603);
        return IntStream.range(0, SHEETS)
                .mapToObj(i -> {
                    var sheet = sheets.next();
                    return new Seen(i, sheet, sheet.evaluation());
                })
                .toList();
    }

    private static void always(BiConsumer<Sheet, Evaluation> property) {
        for (var seen : ALL) {
            try {
                property.accept(seen.sheet, seen.of);
            } catch (AssertionError e) {
                throw new AssertionError("sheet " + seen.number + ": " + e.getMessage(), e);
            }
        }
    }

    private static List<Proposal> proposed(Evaluation of) {
        return of.proposals().stream()
                .filter(p -> p.status() == Proposal.Status.PROPOSED)
                .toList();
    }

    private static List<String> ids(Evaluation of, Proposal.Kind kind) {
        return proposed(of).stream()
                .filter(p -> p.kind() == kind)
                .map(Proposal::id)
                .toList();
    }

    private static boolean gate(Evaluation of, String... ids) {
        return of.gates().stream().map(GateHit::id).anyMatch(Set.of(ids)::contains);
    }

    private static String word(Evaluation of, String fact) {
        return of.facts().get(fact) instanceof Fact.Word w ? w.value() : "";
    }

    @Test
    void no_food_goes_out_while_a_red_flag_stands() {
        always((_, of) -> {
            if (of.redFlags().stream().anyMatch(f -> f.level() != RedFlag.Level.AMBER)) {
                assertThat(ids(of, Proposal.Kind.ELIMINATE)).isEmpty();
            }
        });
    }

    @Test
    void in_an_emergency_nothing_is_proposed() {
        always((_, of) -> {
            if (of.redFlags().stream().anyMatch(f -> f.level() == RedFlag.Level.EMERGENCY)) {
                assertThat(proposed(of)).isEmpty();
            }
        });
    }

    @Test
    void gluten_never_goes_out_without_a_valid_test_or_a_doctors_word() {
        always((_, of) -> {
            if (ids(of, Proposal.Kind.ELIMINATE).stream().anyMatch(Set.of("gluten", "wheat")::contains)) {
                assertThat(word(of, "celiac_status")).isIn("negative_valid", "not_indicated");
            }
        });
    }

    @Test
    void never_more_foods_than_the_limit() {
        always((_, of) -> {
            var limit = ((Fact.Amount)
                            java.util.Objects.requireNonNull(of.facts().get("elimination_limit")))
                    .value()
                    .intValue();
            assertThat(ids(of, Proposal.Kind.ELIMINATE)).hasSizeLessThanOrEqualTo(limit);
        });
    }

    @Test
    void foods_that_belong_to_the_allergist_are_never_tried() {
        always((_, of) -> assertThat(ids(of, Proposal.Kind.ELIMINATE))
                .doesNotContain(
                        "peanut", "tree_nut", "fish", "crustacean", "mollusc", "sesame", "celery", "mustard", "lupin"));
    }

    @Test
    void a_red_eating_screen_means_no_food_goes_out() {
        always((_, of) -> {
            if (of.facts().get("ed_red") instanceof Fact.Flag f && f.value()) {
                assertThat(ids(of, Proposal.Kind.ELIMINATE)).isEmpty();
            }
        });
    }

    @Test
    void a_weak_immune_system_a_line_or_cancer_care_means_no_live_bacteria() {
        always((_, of) -> {
            if (gate(of, "G-IMMUNE", "G-LINE", "G-ONC", "G-SHORT")) {
                assertThat(ids(of, Proposal.Kind.SUPPORT)).doesNotContain("SUP.PROBIOTIC", "SUP.FERMENT");
            }
        });
    }

    @Test
    void children_get_no_glutamine_butyrate_or_mucilage() {
        always((sheet, of) -> {
            if (sheet.asCase().minor()) {
                assertThat(ids(of, Proposal.Kind.SUPPORT))
                        .doesNotContain(
                                "SUP.GLUTAMINE",
                                "SUP.BUTYRATE",
                                "SUP.MARSHMALLOW",
                                "SUP.SLIPPERY_ELM",
                                "SUP.FIBER_SUPP");
            }
        });
    }

    @Test
    void no_herbs_in_pregnancy_and_while_breast_feeding() {
        always((_, of) -> {
            if (gate(of, "G-PREG", "G-LACT")) {
                assertThat(ids(of, Proposal.Kind.SUPPORT))
                        .doesNotContain("SUP.MARSHMALLOW", "SUP.SLIPPERY_ELM", "SUP.GLUTAMINE");
            }
        });
    }

    @Test
    void nobody_at_risk_is_told_to_stop_alcohol() {
        always((_, of) -> {
            if (gate(of, "G-ALCW")) assertThat(ids(of, Proposal.Kind.HABIT)).doesNotContain("alcohol");
        });
    }

    @Test
    void a_medicine_is_never_stopped_skipped_or_reduced() {
        always((_, of) -> {
            of.notices().stream()
                    .filter(n -> n.kind() == Notice.Kind.PROTECT)
                    .forEach(n -> assertThat(n.text().toLowerCase(Locale.ROOT))
                            .doesNotContain("stop", "skip", "reduce", "less"));
            of.proposals().stream()
                    .filter(p -> p.kind() == Proposal.Kind.MEDICINE_QUESTION)
                    .forEach(p ->
                            assertThat(p.text().toLowerCase(Locale.ROOT)).doesNotContain("stop", "skip", "reduce"));
        });
    }

    @Test
    void everything_that_is_said_has_its_reason_and_its_answers() {
        always((_, of) -> {
            assertThat(of.findings())
                    .allSatisfy(f -> assertThat(f.because()).as(f.id()).isNotEmpty());
            assertThat(of.redFlags())
                    .allSatisfy(f -> assertThat(f.because()).as(f.id()).isNotEmpty());
            assertThat(of.gates())
                    .allSatisfy(g -> assertThat(g.because()).as(g.id()).isNotEmpty());
            for (var p : of.proposals()) {
                assertThat(p.answers()).as(p.id()).isNotEmpty();
                assertThat(p.because()).as(p.id()).isNotBlank().doesNotContain("{");
                assertThat(p.text()).as(p.id()).isNotBlank().doesNotContain("{");
            }
            for (var b : of.blocks())
                assertThat(b.text()).as(b.id()).isNotBlank().doesNotContain("{");
            for (var n : of.notices())
                assertThat(n.text()).as(n.id()).isNotBlank().doesNotContain("{");
            for (var f : of.findings())
                assertThat(f.text()).as(f.id()).isNotBlank().doesNotContain("{");
        });
    }

    @Test
    void a_blocked_proposal_says_what_blocks_it_and_a_proposed_one_is_free() {
        always((_, of) -> assertThat(of.proposals())
                .allMatch(p -> (p.status() == Proposal.Status.BLOCKED)
                        == !p.blockedBy().isEmpty()));
    }

    @Test
    void proposals_never_name_a_thing_twice() {
        always((_, of) -> {
            var keys = new HashSet<String>();
            assertThat(of.proposals()).allMatch(p -> keys.add(p.kind() + p.id()));
        });
    }

    @Test
    void a_baby_leaves_out_nothing_but_milk_by_mother_or_formula() {
        always((sheet, of) -> {
            if (sheet.asCase().age().months() < 12) {
                assertThat(ids(of, Proposal.Kind.ELIMINATE)).isSubsetOf("mother_milk", "formula_milk");
            }
        });
    }

    @Test
    void under_two_years_a_food_goes_out_only_of_a_child_who_grows_well() {
        always((sheet, of) -> {
            if (sheet.asCase().age().months() < 24
                    && !ids(of, Proposal.Kind.ELIMINATE).isEmpty()) {
                assertThat(sheet.asCase().test(Ask.chosen("QD09", "well")).yes())
                        .isTrue();
            }
        });
    }

    @Test
    void the_bottle_changes_only_after_a_doctor_picked_the_formula() {
        always((_, of) -> assertThat(ids(of, Proposal.Kind.ELIMINATE)).doesNotContain("formula_milk"));
    }

    @Test
    void a_baby_gets_no_supplement_but_vitamin_d_and_a_probiotic_for_its_one_reason() {
        always((sheet, of) -> {
            if (sheet.asCase().age().months() >= 12) return;
            var supports = ids(of, Proposal.Kind.SUPPORT);
            assertThat(supports)
                    .doesNotContain(
                            "SUP.FIBER_SUPP",
                            "SUP.GLUTAMINE",
                            "SUP.BUTYRATE",
                            "SUP.COCONUT",
                            "SUP.MARSHMALLOW",
                            "SUP.SLIPPERY_ELM",
                            "SUP.OMEGA3",
                            "SUP.ZINC",
                            "SUP.RESISTANT");
            if (supports.contains("SUP.PROBIOTIC")) {
                assertThat(of.findings())
                        .extracting(f -> f.id())
                        .containsAnyOf("finding.probiotic_colic", "finding.probiotic_antibiotic");
            }
            if (sheet.asCase().age().months() < 6) {
                assertThat(supports).doesNotContain("SUP.FERMENT", "SUP.HYDRATION", "SUP.MEALS", "SUP.FIBER");
            }
        });
    }

    @Test
    void a_baby_born_early_gets_no_probiotic() {
        always((sheet, of) -> {
            boolean early = sheet.asCase().test(Ask.yes("QA04")).yes();
            if (early && sheet.asCase().age().months() < 12) {
                assertThat(ids(of, Proposal.Kind.SUPPORT)).doesNotContain("SUP.PROBIOTIC");
            }
        });
    }

    @Test
    void no_honey_for_a_baby_and_no_rice_drink_under_five() {
        always((sheet, of) -> {
            int months = sheet.asCase().age().months();
            if (months < 12)
                assertThat(sheet.gate().check(Measure.offer("honey")).overridable())
                        .isFalse();
            if (months < 60)
                assertThat(sheet.gate().check(Measure.offer("rice_drink")).overridable())
                        .isFalse();
        });
    }

    @Test
    void with_less_than_90_percent_of_the_safety_questions_nothing_is_proposed_but_doctors() {
        always((_, of) -> {
            if (of.facts().get("safety_answered_pct") instanceof Fact.Amount a
                    && a.value().intValue() < 90) {
                assertThat(proposed(of)).extracting(Proposal::kind).isSubsetOf(Proposal.Kind.REFER, Proposal.Kind.TEST);
            }
        });
    }

    @Test
    void a_line_added_by_hand_meets_the_same_gate_as_a_proposal() {
        always((sheet, of) -> {
            var gate = sheet.gate();
            for (var p : proposed(of)) {
                assertThat(gate.check(Measure.of(p.kind(), p.id())).allowed())
                        .as(p.id())
                        .isTrue();
            }
        });
    }

    @Test
    void the_same_answers_always_give_the_same_result() {
        for (int i = 0; i < SHEETS; i += 10) {
            var seen = ALL.get(i);
            assertThat(seen.sheet.evaluation()).as("sheet %d", i).isEqualTo(seen.of);
        }
    }

    @Test
    void no_food_comes_back_at_home_after_a_dangerous_reaction_or_while_asthma_is_not_under_control() {
        always((sheet, of) -> {
            var foods = neverAtHome(of);
            if (foods.isEmpty()) return;
            var gate = sheet.gate();
            for (var food : foods) {
                assertThat(gate.check(Measure.giveBack(food)).allowed())
                        .as(food)
                        .isFalse();
            }
        });
    }

    private static Set<String> neverAtHome(Evaluation of) {
        var dangerous = Set.of("anaphylaxis", "immediate", "fpies");
        var foods = new TreeSet<String>();
        for (var finding : of.findings()) {
            var parts = List.of(finding.id().split("\\.", -1));
            if (parts.getFirst().equals("allergy") && dangerous.contains(parts.getLast())) foods.add(parts.get(1));
            if (finding.id().equals("dx.asthma.uncontrolled")) {
                foods.addAll(List.of("milk", "egg", "wheat", "soy", "peanut", "fish", "sesame"));
            }
        }
        return foods;
    }
}
