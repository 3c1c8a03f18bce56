package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.GateHit;

/// Every standing gate of section 3.3 on both sides of its border, and what stands against a measure.
class GateBordersTest {

    @ParameterizedTest(name = "{0}: {1}, {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        G-INF      | infant  | age 364 days                                        | yes
        G-INF      | infant  | age 12 months                                       | no
        G-INF-FORM | infant  | QE02 = solids-formula; QE04b = as-label             | yes
        G-INF-FORM | infant  | QE02 = solids-breast-formula; QE04b = as-label      | yes
        G-INF-FORM | infant  | QE02 = solids-breast                                | no
        G-INF-FORM | toddler | QE02 = solids-formula                               | no
        G-PRETERM  | newborn | age 118 days; QA04 = yes; QA04a = 36                | yes
        G-PRETERM  | newborn | age 119 days; QA04 = yes; QA04a = 36                | no
        G-PRETERM  | newborn | age 118 days; QA04 = yes; QA04a = 36; QA04b = 1     | no
        G-PRETERM  | newborn | QA04 = no                                           | no
        G-PRETERM  | newborn | QE01c = yes                                         | yes
        G-PRETERM  | newborn | QP05 = yes; QP05a = yes                             | yes
        G-IMMUNE   | toddler | QP04 = no-spleen                                    | yes
        G-IMMUNE   | toddler | QP04 = none                                         | no
        G-IMMUNE   | teen    | takes prednisone, yes                               | yes
        G-IMMUNE   | teen    | takes salbutamol, yes                               | no
        G-LINE     | infant  | QP03 = yes                                          | yes
        G-LINE     | infant  | QP03 = no                                           | no
        G-ONC      | teen    | QP01n = yes; QP01b #1 = 2025-12; QP01c #1 = no      | yes
        G-ONC      | teen    | QP01n = yes; QP01b #1 = 2025-11; QP01c #1 = no      | no
        G-ONC      | teen    | QP02 = yes; QP02a = 2024-06                         | yes
        G-ONC      | teen    | QP02 = yes; QP02a = 2024-05                         | no
        G-PREG     | teen    | QA05 = yes                                          | yes
        G-PREG     | teen    | QA05 = no                                           | no
        G-LACT     | mother  |                                                     | yes
        G-LACT     | woman   |                                                     | no
        G-LIVER    | man     | QO07 = yes                                          | yes
        G-LIVER    | man     | QO07 = no                                           | no
        G-KIDNEY   | man     | QO08 = yes                                          | yes
        G-KIDNEY   | man     | QO08 = no                                           | no
        G-SEIZ     | man     | QJ07 = anti-seizure                                 | yes
        G-SEIZ     | man     | QO09 = none                                         | no
        G-BIPOLAR  | man     | QO10 = yes                                          | yes
        G-BIPOLAR  | man     | QO10 = no                                           | no
        G-MSG      | man     | QJ10n = yes; QJ10b #1 = msg                         | yes
        G-MSG      | man     | QJ10n = yes; QJ10b #1 = latex                       | no
        G-METAB    | infant  | QO13 = galactosaemia                                | yes
        G-METAB    | infant  | QO13 = none                                         | no
        G-DIAB     | toddler | QO11 = type-1                                       | yes
        G-DIAB     | man     | QO11 = type-2                                       | no
        G-THYROID  | teen    | QJ07 = thyroid                                      | yes
        G-THYROID  | teen    | QJ07 = none                                         | no
        G-LITHIUM  | man     | QJ07 = lithium                                      | yes
        G-LITHIUM  | man     | QJ07 = none                                         | no
        G-WARF     | man     | QJ07 = blood-thinner                                | yes
        G-WARF     | man     | QJ07 = none                                         | no
        G-MAOI     | man     | QJ07 = linezolid                                    | yes
        G-MAOI     | man     | QJ07 = psychiatric                                  | no
        G-DISULF   | man     | QJ07 = metronidazole                                | yes
        G-DISULF   | man     | QJ07 = none                                         | no
        G-STRICT   | toddler | QC10 = yes                                          | yes
        G-STRICT   | toddler | QO06 = gastroparesis                                | yes
        G-STRICT   | toddler | QO06 = none                                         | no
        G-SHORT    | infant  | QO06 = stoma                                        | yes
        G-SHORT    | infant  | QO06 = bowel-surgery                                | no
        G-COCO     | teen    | reacts coconut, under-30-min, hives                 | yes
        G-COCO     | teen    | reacts egg, under-30-min, hives                     | no
        G-ELM      | man     | QJ10n = yes; QJ10b #1 = elm-mallow                  | yes
        G-ELM      | man     | QJ10n = yes; QJ10b #1 = herb                        | no
        G-MEDSEP   | man     | takes omeprazole, yes                               | yes
        G-MEDSEP   | man     |                                                     | no
        G-ED       | toddler | QM01 = yes; QM04 = poor-growth                      | yes
        G-ED       | toddler | QM01 = yes; QM04 = none                             | no
        G-GROWTH   | infant  | QD09 = not-checked                                  | yes
        G-GROWTH   | infant  | QD09 = well                                         | no
        G-GROWTH   | toddler | age 24 months; QD01 = 11 kg; QD09 = not-checked     | no
        G-CELIAC   | teen    |                                                     | yes
        G-CELIAC   | teen    | celiac negative                                     | no
        G-EOE      | toddler | QO03 = yes                                          | yes
        G-EOE      | toddler | QO03 = no                                           | no
        G-ALCW     | man     | QN01 = 4; QN02 = 2; QN03 = 2                        | yes
        G-ALCW     | man     | QN01 = 4; QN02 = 2; QN03 = 1                        | no
        G-ALCW     | man     | QN04 = yes                                          | yes
        G-KETO     | infant  | QO09 = ketogenic                                    | yes
        G-KETO     | infant  | QO09 = none                                         | no
        G-TUBE     | infant  | QO18 = thickened                                    | yes
        G-TUBE     | infant  | QO18 = none                                         | no
        G-GOUT/CA  | man     | QO20 = high-calcium                                 | yes
        G-GOUT/CA  | man     | QO20 = gout                                         | no
        G-IMMUNE | child | QP04 = low-white-cells | yes
        G-IMMUNE | child | QP04 = immune-deficiency | yes
        G-IMMUNE | child | QP04 = hiv | yes
        G-IMMUNE | man | takes methotrexate, yes | yes
        G-IMMUNE | man | takes tacrolimus, yes | yes
        G-IMMUNE | man | takes adalimumab, yes | yes
        G-STRICT | child | QO06 = stricture | yes
        G-STRICT | child | QO06 = blockage | yes
        G-STRICT | child | QO06 = bowel-surgery | yes
        G-STRICT | child | QO18 = swallowing | yes
        G-STRICT | child | QO18 = thickened | no
        G-TUBE | child | QO18 = tube | yes
        G-TUBE | child | QO18 = swallowing | yes
        G-GOUT/CA | man | QO20 = hyperparathyroidism | yes
        G-GOUT/CA | man | QO20 = sarcoidosis | yes
        G-SHORT | child | QO06 = short-bowel | yes
        G-COCO | child | QC16 = yes; QC16a = coconut | yes
        G-COCO | child | QC17 = yes; QC17a = coconut | yes
        G-COCO | child | QC16 = yes; QC16a = milk | no
        G-INF-FORM | infant | QE02 = breast-formula; QE04b = as-label | yes
        G-INF-FORM | infant | QE02 = formula; QE04b = as-label | yes
        """)
    void a_gate_stands_on_one_side_of_its_border_and_not_on_the_other(
            String gate, String who, String told, String stands) {
        var gates = SheetText.read(who, told).evaluation().gates().stream().map(GateHit::id);

        assertThat(gates.anyMatch(gate::equals)).isEqualTo(stands.equals("yes"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        newborn | reacts milk, 2-24-h, blood-mucus                        | eliminate mother_milk  | free
        newborn | reacts milk, 2-24-h, blood-mucus; QD09 = not-checked    | eliminate mother_milk  | medical review: G-GROWTH R-074
        newborn | QD09 ?                                                  | eliminate mother_milk  | with reason: G-GROWTH R-070 R-074 RF11 RF37
        newborn | QE11 = 4; QE11a = 4                                     | eliminate mother_milk  | with reason: R-070
        newborn | QE02 = formula; QE04b = as-label                        | eliminate mother_milk  | with reason: R-068
        newborn | QE02 = formula; QE04b = as-label                        | eliminate formula_milk | medical review: G-INF-FORM R-069
        newborn |                                                         | eliminate formula_milk | with reason: R-069
        infant  |                                                         | eliminate egg          | never: G-INF
        infant  | QE07b = eaten-ok                                        | eliminate egg          | never: G-INF R-056
        toddler |                                                         | eliminate egg          | free
        toddler | QE07b = eaten-ok                                        | eliminate egg          | with reason: R-056
        toddler |                                                         | eliminate milk         | medical review: R-108
        toddler | QE04a = soy; QE04c = 14 oz                              | eliminate milk         | free
        toddler | QD09 = slow; QE04a = soy; QE04c = 14 oz                 | eliminate milk         | medical review: G-GROWTH R-074 RF11
        child   |                                                         | eliminate mother_milk  | with reason: R-068
        toddler |                                                         | eliminate fodmap       | never: G-CELIAC R-047 R-106
        teen    |                                                         | eliminate fodmap       | medical review: G-CELIAC R-047 R-106
        woman   | celiac negative                                         | eliminate fodmap       | free
        newborn |                                                         | support SUP.VITD       | free
        newborn |                                                         | support SUP.PROBIOTIC  | medical review: R-089
        newborn | QE11 = 4; QE11a = 4                                     | support SUP.PROBIOTIC  | free
        newborn | QA04 = yes; QA04a = 33                                  | support SUP.PROBIOTIC  | never: G-PRETERM R-073 R-088 R-089
        newborn | QA04 = yes; QA04a = 33                                  | support SUP.VITD       | never: G-PRETERM
        newborn |                                                         | support SUP.FERMENT    | medical review: R-093
        infant  |                                                         | support SUP.FERMENT    | free
        newborn |                                                         | support SUP.HYDRATION  | medical review: R-051
        infant  |                                                         | support SUP.GLUTAMINE  | never: G-INF R-096
        infant  |                                                         | support SUP.MARSHMALLOW | never: G-INF R-099
        infant  |                                                         | support SUP.OMEGA3     | never: G-INF
        teen    |                                                         | support SUP.SLIPPERY_ELM | with reason: R-099
        mother  |                                                         | support SUP.SLIPPERY_ELM | never: G-LACT R-098
        infant  |                                                         | offer honey            | never: R-057
        toddler |                                                         | offer honey            | free
        infant  |                                                         | offer cow_milk_drink   | never: R-050
        toddler |                                                         | offer cow_milk_drink   | free
        toddler |                                                         | offer rice_drink       | never: R-064
        child   | age 5 years                                             | offer rice_drink       | free
        newborn |                                                         | offer soy_formula      | medical review: R-069
        infant  |                                                         | offer soy_formula      | free
        teen    |                                                         | offer kombucha         | with reason: R-093
        man     |                                                         | offer kombucha         | free
        man     | QJ07 = linezolid                                        | offer kombucha         | never: G-MAOI
        man     | QJ07 = linezolid                                        | offer salty_ferment    | never: G-MAOI
        man     | QJ07 = metronidazole                                    | offer kombucha         | medical review: G-DISULF
        teen    |                                                         | offer weight_figure    | never: R-081
        child   |                                                         | offer weight_figure    | free
        child   | reacts milk, 2-24-h, eczema-flare                       | offer goat_milk        | with reason: R-065
        man     | QO20 = sarcoidosis                                      | offer calcium_pills    | medical review: G-GOUT/CA
        child   | QO22 = moderate; QB04n = yes; QB04a #1 = egg; QB04b #1 = 2026-01 | give-back egg | medical review: R-026
        """)
    void against_a_measure_stands_what_the_base_says(String who, String told, String measure, String expected) {
        var verdict = SheetText.read(who, told).gate().check(measure(measure));

        assertThat(words(verdict)).isEqualTo(expected);
    }

    private static Measure measure(String text) {
        var words = text.split(" ");
        return switch (words[0]) {
            case "eliminate" -> Measure.eliminate(words[1]);
            case "give-back" -> Measure.giveBack(words[1]);
            case "support" -> Measure.support(words[1]);
            default -> Measure.offer(words[1]);
        };
    }

    private static String words(Verdict verdict) {
        if (verdict.allowed()) return "free";
        var strongest = verdict.blocking().stream()
                .map(Blocker::overriding)
                .max(Overriding::compareTo)
                .orElseThrow();
        var how = switch (strongest) {
            case NEVER -> "never";
            case MEDICAL_REVIEW -> "medical review";
            case WITH_REASON -> "with reason";
        };
        return how + ": "
                + String.join(" ", verdict.blockedBy().stream().sorted().toList());
    }

    @ParameterizedTest(name = "{0}, {1}: {2} needs {3}")
    @CsvSource(delimiter = '|', textBlock = """
        newborn |                      | eliminate mother_milk | R-058 R-078
        mother  |                      | eliminate milk        | R-058
        mother  |                      | eliminate egg         | ''
        woman   |                      | eliminate fodmap      | R-106
        woman   | takes metformin, yes | eliminate gluten      | R-102
        woman   | takes metformin, yes | support SUP.FIBER_SUPP | R-100 R-102
        woman   | takes metformin, yes | support SUP.SLEEP     | ''
        toddler | QF12 = 0.5 cups      | support SUP.FIBER     | R-124
        toddler | QF12 = 2 cups        | support SUP.FIBER     | ''
        """)
    void before_a_measure_is_signed_its_steps_are_recorded(String who, String told, String measure, String steps) {
        var verdict = SheetText.read(who, told).gate().check(measure(measure));

        assertThat(String.join(
                        " ",
                        verdict.toRecord().stream().map(Blocker::id).sorted().toList()))
                .isEqualTo(steps);
    }
}
