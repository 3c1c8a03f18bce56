package villi.domain.rule;

import java.util.Set;
import java.util.stream.Stream;

/// The standing gates (section 3.3) from the answers themselves: each method is a gate that nobody passes.
final class GateInvariants {

    private GateInvariants() {}

    static void cancer_treatment_shuts_foods_supplements_and_herbs(Scene s) {
        boolean now = s.c().view().filled("QP01").stream()
                .anyMatch(row -> s.c().test(Ask.yes("QP01c"), row).yes());
        if (!now) return;
        s.nothingLeftOut();
        s.noSupport("PROBIOTIC", "GLUTAMINE", "MARSHMALLOW", "SLIPPERY_ELM", "FIBER_SUPP", "OMEGA3", "FERMENT");
    }

    static void pregnancy_shuts_herbs_glutamine_and_butyrate(Scene s) {
        if (s.told("QA05", "yes")) s.noSupport("SLIPPERY_ELM", "MARSHMALLOW", "GLUTAMINE", "BUTYRATE");
    }

    static void breast_feeding_shuts_herbs_and_glutamine(Scene s) {
        if (s.told("QA06", "yes")) s.noSupport("SLIPPERY_ELM", "MARSHMALLOW", "GLUTAMINE");
    }

    static void liver_disease_shuts_glutamine_and_herbs(Scene s) {
        if (s.told("QO07", "yes")) s.noSupport("GLUTAMINE", "SLIPPERY_ELM", "MARSHMALLOW");
    }

    static void kidney_disease_shuts_glutamine_and_coconut(Scene s) {
        if (s.told("QO08", "yes")) s.noSupport("GLUTAMINE", "COCONUT");
    }

    static void seizures_shut_glutamine(Scene s) {
        if (s.told("QO09", "seizures") || s.takes("antiepileptic")) s.noSupport("GLUTAMINE");
    }

    static void bipolar_disorder_shuts_glutamine(Scene s) {
        if (s.told("QO10", "yes")) s.noSupport("GLUTAMINE");
    }

    static void a_reaction_to_msg_shuts_glutamine(Scene s) {
        if (reacted(s, "msg")) s.noSupport("GLUTAMINE");
    }

    static void a_reaction_to_elm_or_mallow_shuts_both(Scene s) {
        if (reacted(s, "elm-mallow")) s.noSupport("SLIPPERY_ELM", "MARSHMALLOW");
    }

    private static boolean reacted(Scene s, String kind) {
        return s.c().view().filled("QJ10").stream()
                .anyMatch(row -> s.c().test(Ask.chosen("QJ10b", kind), row).yes());
    }

    static void an_inborn_metabolic_disorder_shuts_everything_dietary(Scene s) {
        if (!s.told("QO13", "pku", "urea-cycle", "galactosaemia", "fatty-acid-oxidation", "other-metabolic")) return;
        s.nothingLeftOut();
        s.shut(Measure.giveBack("milk"));
        s.shut(new Measure(Measure.Kind.HABIT, "added_sugar"));
        s.noSupport("FIBER", "FERMENT", "PROBIOTIC", "GLUTAMINE", "CONSTIP", "VITD");
    }

    static void insulin_and_sulfonylurea_shut_mucilage_and_cutting_carbohydrates(Scene s) {
        if (!s.takes("insulin", "sulfonylurea") && !s.told("QO11", "type-1", "insulin")) return;
        s.noSupport("SLIPPERY_ELM", "MARSHMALLOW", "FIBER_SUPP");
        s.shut(Measure.eliminate("wheat"));
        s.shut(new Measure(Measure.Kind.HABIT, "added_sugar"));
    }

    static void lithium_shuts_marshmallow_psyllium_and_sudden_caffeine(Scene s) {
        if (!s.takes("lithium")) return;
        s.noSupport("MARSHMALLOW", "FIBER_SUPP");
        s.shut(new Measure(Measure.Kind.HABIT, "caffeine"));
    }

    static void a_blood_thinner_shuts_herbs_and_fish_oil(Scene s) {
        if (s.takes("warfarin", "doac")) s.noSupport("OMEGA3", "SLIPPERY_ELM", "MARSHMALLOW");
    }

    static void an_maoi_or_linezolid_shuts_ferments_for_good(Scene s) {
        if (!s.takes("maoi", "linezolid")) return;
        s.noSupport("FERMENT");
        s.check(!s.gate().check(Measure.support("SUP.FERMENT")).overridable(), "ferments can be let pass");
    }

    static void disulfiram_and_metronidazole_shut_ferments(Scene s) {
        if (s.takes("disulfiram", "nitroimidazole")) s.noSupport("FERMENT");
    }

    static void a_narrow_bowel_shuts_fiber_powder_and_mucilage(Scene s) {
        boolean narrow = s.told("QO06", "stricture", "blockage", "gastroparesis", "bowel-surgery")
                || s.told("QO18", "swallowing")
                || s.told("QC10", "yes");
        if (narrow) s.noSupport("FIBER_SUPP", "SLIPPERY_ELM", "MARSHMALLOW", "FIBER");
    }

    static void a_short_bowel_or_stoma_shuts_probiotics_and_fiber_powder(Scene s) {
        if (s.told("QO06", "short-bowel", "stoma")) s.noSupport("PROBIOTIC", "FIBER_SUPP");
    }

    static void a_coconut_allergy_shuts_coconut(Scene s) {
        boolean coconut = s.c().reactions().stream().anyMatch(r -> r.food().equals("coconut"));
        if (coconut || (s.told("QC16", "yes") && s.told("QC16a", "coconut"))) s.noSupport("COCONUT");
    }

    static void critical_medicines_shut_mucilage_and_psyllium(Scene s) {
        boolean critical = s.takes("antiepileptic", "thyroid", "lithium", "digoxin", "warfarin", "transplant")
                || s.told("QJ11", "pill");
        if (critical) s.noSupport("SLIPPERY_ELM", "MARSHMALLOW", "FIBER_SUPP");
    }

    static void eoe_shuts_leaving_out_and_giving_back(Scene s) {
        boolean eoe =
                s.told("QO03", "yes") || s.foods(Reaction.Type.EOE).findAny().isPresent();
        if (!eoe) return;
        s.nothingLeftOut();
        s.shut(Measure.giveBack("milk"));
    }

    static void a_ketogenic_diet_shuts_fiber_and_sugar_changes(Scene s) {
        if (!s.told("QO09", "ketogenic")) return;
        s.noSupport("FIBER", "RESISTANT", "FIBER_SUPP");
        s.shut(new Measure(Measure.Kind.HABIT, "added_sugar"));
        s.shut(Measure.eliminate("wheat"));
    }

    static void tube_feeding_shuts_foods_and_supplements_by_tube(Scene s) {
        if (s.told("QO18", "tube", "thickened", "swallowing"))
            s.noSupport("FIBER", "FIBER_SUPP", "PROBIOTIC", "FERMENT");
    }

    static void high_calcium_shuts_vitamin_d(Scene s) {
        if (s.told("QO20", "hyperparathyroidism", "sarcoidosis", "high-calcium")) s.noSupport("VITD");
    }

    static void asthma_out_of_control_shuts_every_food_test(Scene s) {
        if (!s.told("QG13", "not-controlled")) return;
        for (var food : Set.of("milk", "egg", "peanut", "soy")) s.shut(Measure.giveBack(food));
    }

    static void a_medical_illness_of_the_gut_leaves_the_diet_to_its_team(Scene s) {
        boolean led = s.told("QO02", "crohn", "ulcerative-colitis")
                || s.told("QO01", "celiac")
                || s.told("QO14", "cystic-fibrosis", "pancreatic-failure")
                || s.told("QO11", "type-1")
                || s.told("QO06", "short-bowel");
        if (led) s.nothingLeftOut();
    }

    static void under_18_no_glutamine_butyrate_or_mucilage(Scene s) {
        if (s.c().minor()) s.noSupport("GLUTAMINE", "BUTYRATE", "SLIPPERY_ELM", "MARSHMALLOW");
    }

    static void a_food_that_only_a_test_names_is_never_left_out(Scene s) {
        var tested = s.foods(Reaction.Type.TEST_ONLY).toList();
        var reacted = s.foods(Reaction.Type.DELAYED_SUSPECTED, Reaction.Type.DELAYED_PROVEN, Reaction.Type.INTOLERANCE)
                .toList();
        tested.stream()
                .filter(f -> !reacted.contains(f))
                .forEach(f -> s.check(!s.leftOut().contains(f) || f.equals("milk"), f + " is left out for a test"));
    }

    static void foods_of_the_allergist_are_never_tried(Scene s) {
        Stream.of("peanut", "tree_nut", "fish", "crustacean", "mollusc", "sesame")
                .forEach(f -> s.shut(Measure.eliminate(f)));
    }

    static void under_18_no_fodmap_diet_without_a_dietitian(Scene s) {
        if (s.c().minor()) s.shut(Measure.eliminate("fodmap"));
    }
}
