package villi.domain.rule;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import villi.domain.finding.Fact;
import villi.domain.finding.Notice;
import villi.domain.finding.Proposal;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Value;
import villi.domain.patient.AgeBand;

/// The safety spine (sections 0.5, 3.1 and 3.4): each method is a rule that holds for everybody.
final class SpineInvariants {

    private static final Pattern STOPS =
            Pattern.compile("stop (taking|the medicine|your medicine|giving the medicine|it today)");

    private SpineInvariants() {}

    static void in_an_emergency_nothing_is_proposed(Scene s) {
        if (s.flag(RedFlag.Level.EMERGENCY)) s.check(s.proposed().findAny().isEmpty(), "proposed in an emergency");
    }

    static void an_emergency_can_never_be_let_pass(Scene s) {
        if (!s.flag(RedFlag.Level.EMERGENCY)) return;
        s.check(!s.gate().check(Measure.support("SUP.HYDRATION")).overridable(), "an emergency is overridable");
    }

    static void nothing_is_left_out_while_a_red_flag_is_open(Scene s) {
        if (s.flag(RedFlag.Level.EMERGENCY, RedFlag.Level.SAME_DAY, RedFlag.Level.REVIEW)) s.nothingLeftOut();
    }

    static void a_same_day_flag_leaves_only_the_doctor_and_tests(Scene s) {
        if (!s.flag(RedFlag.Level.SAME_DAY)) return;
        s.check(
                s.proposed().allMatch(p -> p.kind() == Proposal.Kind.REFER || p.kind() == Proposal.Kind.TEST),
                "more than the doctor and tests");
    }

    static void a_review_flag_leaves_only_fluids_meals_and_sleep(Scene s) {
        if (!s.flag(RedFlag.Level.REVIEW)) return;
        s.check(Barriers.BASICS.containsAll(s.proposed(Proposal.Kind.SUPPORT)), "more supports than the basics");
        s.check(s.proposed(Proposal.Kind.HABIT).isEmpty(), "a habit is changed");
    }

    static void a_red_flag_stops_signing(Scene s) {
        for (var flag : s.of().redFlags()) {
            if (flag.level() == RedFlag.Level.AMBER) continue;
            s.check(s.of().blocks().stream().anyMatch(b -> b.id().equals(flag.id())), flag.id() + " can be signed");
        }
    }

    static void a_prescribed_medicine_is_always_protected(Scene s) {
        for (var m : s.c().prescriptions().medicines()) {
            if (!m.prescribed().yes()) continue;
            s.check(
                    s.of().notices().stream()
                            .anyMatch(n -> n.kind() == Notice.Kind.PROTECT
                                    && (n.text().contains(m.name())
                                            || !Collections.disjoint(n.because(), m.because()))),
                    "not protected: " + m.name());
        }
    }

    static void nobody_is_told_to_stop_a_medicine(Scene s) {
        Stream.concat(
                        s.of().notices().stream().map(Notice::text),
                        s.of().proposals().stream().map(Proposal::text))
                .forEach(t ->
                        s.check(!STOPS.matcher(t.toLowerCase(Locale.ROOT)).find() || t.contains("Do not stop"), t));
    }

    static void an_anaphylaxis_food_never_comes_back_at_home(Scene s) {
        s.foods(Reaction.Type.ANAPHYLAXIS).forEach(f -> never(s, f));
    }

    static void an_fpies_food_never_comes_back_at_home(Scene s) {
        s.foods(Reaction.Type.FPIES).forEach(f -> never(s, f));
    }

    private static void never(Scene s, String food) {
        s.shut(Measure.giveBack(food));
        s.check(!s.gate().check(Measure.giveBack(food)).overridable(), food + " can be let pass");
        s.check(!s.leftOut().contains(food), food + " is tried");
    }

    static void a_food_of_an_immediate_reaction_needs_the_allergist_first(Scene s) {
        s.foods(Reaction.Type.IMMEDIATE, Reaction.Type.UNKNOWN).forEach(f -> {
            s.shut(Measure.giveBack(f));
            s.check(!s.leftOut().contains(f), f + " is tried");
        });
    }

    static void the_food_of_a_serious_reaction_on_the_safety_page_never_comes_back_at_home(Scene s) {
        if (s.told("QC16", "yes")) named(s, "QC16a");
        if (s.told("QC17", "yes")) named(s, "QC17a");
    }

    private static void named(Scene s, String item) {
        s.c().view().at(item).first(Value.Code.class).ifPresent(f -> s.shut(Measure.giveBack(f.code())));
    }

    static void after_a_serious_reaction_no_food_is_tried_at_home(Scene s) {
        if (!s.told("QC16", "yes")
                && s.foods(Reaction.Type.ANAPHYLAXIS).findAny().isEmpty()) return;
        for (var food : List.of("milk", "egg", "soy", "gluten", "peanut")) s.shut(Measure.giveBack(food));
    }

    static void a_food_with_a_positive_allergy_test_never_comes_back_at_home(Scene s) {
        for (int row : s.c().view().filled("QR04")) {
            boolean allergy = s.c().test(Ask.chosen("QR04b", "skin-prick", "blood-ige", "supervised-challenge"), row)
                    .yes();
            boolean positive = s.c().test(Ask.chosen("QR04d", "positive"), row).yes();
            if (!allergy || !positive) continue;
            if (s.c().view().at("QR04a", row) instanceof Seen.Told told) {
                told.first(Value.Code.class).ifPresent(f -> s.shut(Measure.giveBack(f.code())));
            }
        }
    }

    static void a_baby_never_gets_herbs_glutamine_butyrate_or_fiber_powder(Scene s) {
        if (s.baby()) s.noSupport("MARSHMALLOW", "SLIPPERY_ELM", "GLUTAMINE", "BUTYRATE", "FIBER_SUPP", "COCONUT");
    }

    static void a_baby_leaves_out_a_food_only_through_the_mother_or_the_formula(Scene s) {
        if (!s.baby()) return;
        s.check(Set.of("mother_milk", "formula_milk").containsAll(s.leftOut()), "left out: " + s.leftOut());
        for (var food : Set.of("milk", "egg", "soy", "gluten", "peanut")) s.shut(Measure.eliminate(food));
    }

    static void a_formula_is_never_changed_without_the_clinician(Scene s) {
        if (s.baby() && s.told("QE02", "formula", "breast-formula", "solids-formula")) {
            s.shut(Measure.eliminate("formula_milk"));
        }
    }

    static void no_ferments_before_six_months(Scene s) {
        if (s.months() < 6) s.noSupport("FERMENT");
    }

    static void a_preterm_baby_gets_no_probiotics_and_no_supplements(Scene s) {
        if (s.told("QA04", "yes") && s.months() < 3) s.noSupport("PROBIOTIC", "VITD", "ZINC", "OMEGA3", "FERMENT");
    }

    static void gluten_never_goes_before_a_valid_celiac_test(Scene s) {
        if (valid(s) || s.told("QR01e", "yes") || s.told("QO01", "celiac")) return;
        for (var food : Set.of("gluten", "wheat", "fructan_grain", "fodmap")) s.shut(Measure.eliminate(food));
    }

    private static boolean valid(Scene s) {
        return s.c().view().filled("QR01").stream()
                .anyMatch(row -> s.c().test(Ask.chosen("QR01b", "negative"), row)
                                .yes()
                        && s.c().test(Ask.chosen("QR01c", "normal"), row).yes()
                        && s.c().test(Ask.yes("QR01d"), row).yes());
    }

    static void gluten_stays_after_a_positive_celiac_test(Scene s) {
        boolean positive = s.c().view().filled("QR01").stream()
                .anyMatch(
                        row -> s.c().test(Ask.chosen("QR01b", "positive"), row).yes());
        if (positive && !s.told("QO01", "celiac")) s.shut(Measure.eliminate("gluten"));
    }

    static void no_live_bacteria_for_a_weak_immune_system_or_a_line(Scene s) {
        boolean weak = s.told("QP04", "low-white-cells", "immune-deficiency", "hiv", "no-spleen")
                || s.told("QP02", "yes")
                || s.told("QP03", "yes")
                || s.told("QP05a", "yes")
                || s.takes("immunosuppressant", "transplant", "biologic", "chemo");
        if (weak) s.noSupport("PROBIOTIC", "FERMENT");
    }

    static void nothing_is_left_out_with_a_red_eating_screen(Scene s) {
        boolean red = s.told("QM08", "yes") || s.told("QM06", "vomits", "laxatives", "exercise", "secret-eating");
        if (red) s.nothingLeftOut();
    }

    static void nothing_is_left_out_while_a_child_grows_too_little(Scene s) {
        if (!s.c().minor()) return;
        boolean low = s.below("baz", -2) || s.below("haz", -2) || (s.months() < 120 && s.below("waz", -2));
        if (low || s.told("QC03", "yes") || s.told("QC03a", "yes")) s.nothingLeftOut();
    }

    static void never_more_foods_out_than_the_age_allows(Scene s) {
        int most = s.c().age().band() == AgeBand.ADU || s.c().age().band() == AgeBand.TEEN ? 2 : 1;
        if (s.told("QA05", "yes") || s.told("QA06", "yes")) most = 1;
        s.check(s.leftOut().size() <= most, "left out: " + s.leftOut());
    }

    static void a_heavy_drinker_is_never_told_to_stop_at_once(Scene s) {
        int audit = number(s, "QN01") + number(s, "QN02") + number(s, "QN03");
        if (audit < 8 && !s.told("QN04", "yes")) return;
        s.shut(new Measure(Measure.Kind.HABIT, "alcohol"));
        s.shut(Measure.eliminate("alcohol"));
    }

    private static int number(Scene s, String item) {
        return s.number(item);
    }

    static void a_missing_safety_answer_stops_signing(Scene s) {
        boolean gap = s.c().view().asked().entrySet().stream()
                .anyMatch(e -> e.getValue().duty().safety()
                        && !s.who().answers().at(e.getKey()).settled());
        if (gap) s.check(s.of().blocks().stream().anyMatch(b -> b.id().equals("R-004")), "no gap is told");
    }

    static void a_child_needs_a_fresh_weight(Scene s) {
        if (!s.c().minor()) return;
        int limit = s.months() < 48 ? 14 : 30;
        boolean fresh = s.c().fact("weight_age_days") instanceof Fact.Amount a
                && a.value().intValue() <= limit;
        if (!fresh) s.check(s.of().blocks().stream().anyMatch(b -> b.id().equals("R-005")), "an old weight is taken");
    }
}
