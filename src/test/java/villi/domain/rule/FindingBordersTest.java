package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Findings of section 1 on both sides of their border: finding, who, what is told, whether it holds.
class FindingBordersTest {

    @ParameterizedTest(name = "{0}: {1}, {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        finding.upf_high | child | QF08 = 4 | yes
        finding.upf_high | child | QF08 = 3 | no
        finding.ssb | child | QF10 = 8 oz | yes
        finding.ssb | child | QF10 = 7 oz | no
        finding.ssb | child | age 4 years; QF10 = 1 oz | yes
        finding.ssb | child | age 5 years; QF10 = 1 oz | no
        finding.ssb | toddler | QF10 = 0 oz | no
        finding.sweets_daily | child | QF09 = 4 | yes
        finding.sweets_daily | child | QF09 = 3 | no
        finding.variety_low | child | QF14 = under-10 | yes
        finding.variety_low | child | QF14 = 10-20 | yes
        finding.variety_low | child | QF14 = 21-40 | no
        finding.ferment_low | child | QF07 = 1 | yes
        finding.ferment_low | child | QF07 = 2 | no
        finding.milk_high | child | QF11 = 25 oz | yes
        finding.milk_high | child | QF11 = 24 oz | no
        finding.milk_high | child | age 6 years; QF11 = 25 oz | no
        finding.milk_high | toddler | age 12 months; QF11 = 25 oz | yes
        finding.milk_high | toddler | age 11 months; QF11 = 25 oz | no
        finding.plant_drink_main | toddler | QF11a = oat | yes
        finding.plant_drink_main | toddler | QF11a = almond | yes
        finding.plant_drink_main | toddler | QF11a = rice | yes
        finding.plant_drink_main | toddler | QF11a = coconut | yes
        finding.plant_drink_main | toddler | QF11a = other | yes
        finding.plant_drink_main | toddler | QF11a = pea | yes
        finding.plant_drink_main | toddler | QF11a = soy | yes
        finding.plant_drink_main | toddler | QF11a = soy-fortified | no
        finding.plant_drink_main | child | age 5 years; QF11a = oat | yes
        finding.plant_drink_main | child | age 6 years; QF11a = oat | no
        finding.plant_drink_main | toddler | age 12 months; QF11a = oat | yes
        finding.plant_drink_main | toddler | age 11 months; QF11a = oat | no
        finding.meals_irregular | child | QF13 = 2 | yes
        finding.meals_irregular | child | QF13 = 3 | no
        finding.polyols | child | QF17 = 3 | yes
        finding.polyols | child | QF17 = 2 | no
        finding.alcohol_teen | teen | age 17 years; QN05 = 1 | yes
        finding.alcohol_teen | teen | age 18 years; QN05 = 1 | no
        finding.alcohol_teen | teen | age 12 years; QN05 = 1 | yes
        finding.alcohol_teen | teen | age 11 years; QN05 = 1 | no
        finding.alcohol_teen | teen | QN05 = 0 | no
        finding.alcohol_high | man | QN01 = 4; QN02 = 4; QN03 = 0 | yes
        finding.alcohol_high | man | QN01 = 4; QN02 = 3; QN03 = 0 | no
        finding.alcohol_risky | woman | QN01 = 3; QN02 = 0; QN03 = 0 | yes
        finding.alcohol_risky | woman | QN01 = 2; QN02 = 0; QN03 = 0 | no
        finding.alcohol_risky | man | QN01 = 4; QN02 = 0; QN03 = 0 | yes
        finding.alcohol_risky | man | QN01 = 3; QN02 = 0; QN03 = 0 | no
        finding.alcohol_pregnancy | woman | QA05 = yes; QN04a = yes | yes
        finding.alcohol_pregnancy | woman | QA05 = no; QN04a = yes | no
        finding.alcohol_pregnancy | woman | QA05 = yes; QN04a = no | no
        finding.recurrent_infection | child | QK01 = 3 | yes
        finding.recurrent_infection | child | QK01 = 2 | no
        rf.acute_infection | child | QC06 = yes; QC04 = yes | yes
        rf.acute_infection | child | QC06 = yes | no
        rf.acute_infection | child | QC04 = yes | no
        rf.acute_infection | child | QC06 = yes; QC02 = yes; QC02a = blood-stool | yes
        rf.acute_infection | infant | QC06a = yes; QC05 = dry-mouth | yes
        rf.acute_infection | infant | QC06a = yes; QC04 = yes | yes
        rf.acute_infection | toddler | QH11 = 3; QC04 = yes | yes
        rf.acute_infection | toddler | QH11 = 2; QC04 = yes | no
        rf.acute_infection | toddler | age 12 months; QH11 = 3; QC04 = yes | yes
        rf.acute_infection | toddler | age 11 months; QH11 = 3; QC04 = yes | no
        finding.school_absence | child | QL06 = 2 | yes
        finding.school_absence | child | QL06 = 1 | no
        finding.mood_low | teen | QL04 = 3 | yes
        finding.mood_low | teen | QL04 = 2 | no
        finding.sleep_low | child | QL07 = 9 | yes
        finding.sleep_low | child | QL07 = 10 | no
        finding.activity_low | child | QL09 = 59 | yes
        finding.activity_low | child | QL09 = 60 | no
        finding.activity_low | teen | age 17 years; QL09 = 59 | yes
        finding.activity_low | teen | age 18 years; QL09 = 59 | no
        finding.activity_low | man | QL09 = 21 | yes
        finding.activity_low | man | QL09 = 22 | no
        finding.growth_low | child | QD01 = 16 kg | yes
        finding.growth_low | child | | no
        finding.growth_low | child | QD01 = 14.6 kg; QD02 = 96 cm | yes
        finding.growth_low | teen | QD01 = 40 kg | yes
        finding.growth_low | teen | age 17 years; QD01 = 40 kg | yes
        finding.growth_low | teen | age 18 years; QD01 = 40 kg | no
        rf.constipation_organic | infant | QH03c = d1; QH10 = ribbon-stool | yes
        rf.constipation_organic | infant | QH03c = d1; QH10 = leg-weakness | yes
        rf.constipation_organic | infant | QH03c = d1; QH10 = back-dimple | yes
        rf.constipation_organic | infant | QH03c = d1; QH10 = odd-bottom | yes
        rf.constipation_organic | infant | QH03c = d1; QH10 = new-wetting | no
        rf.constipation_organic | infant | QH03c = d1; QC12 = yes | yes
        rf.constipation_organic | infant | QH03c = d1; QC25 = yes | yes
        rf.constipation_organic | infant | QH03c = d1; QD09 = slow | yes
        rf.constipation_organic | infant | QH03c = d1; QH09 = 0 | yes
        rf.constipation_organic | infant | QH03c = d1; QH09 = 1 | no
        rf.constipation_organic | infant | QH03c = d1 | no
        rf.constipation_organic | infant | QH03c = d3; QH10 = ribbon-stool | no
        otc.aspirin | teen | QJ03 = yes; QJ03b = no | yes
        otc.aspirin | teen | QJ03 = yes; QJ03b = yes | no
        otc.aspirin | teen | QJ03 = no | no
        finding.nsaid_exposure | man | QJ03 = yes; QJ03b = no; QJ03c = 2 | yes
        finding.nsaid_exposure | man | QJ03 = yes; QJ03b = no; QJ03c = 1 | no
        finding.nsaid_exposure | man | QJ03 = yes; QJ03b = yes; QJ03c = 2 | no
        finding.nsaid_exposure | teen | QJ03 = yes; QJ03b = no; QJ03c = 2 | no
        finding.nsaid_exposure | teen | age 18 years; QJ03 = yes; QJ03b = no; QJ03c = 2 | yes
        rf.nsaid_bleed | man | QJ02 = 1-3; QJ02e = yes | yes
        rf.nsaid_bleed | man | QJ02 = 0; QJ02e = yes | no
        rf.nsaid_bleed | man | QJ02 = 1-3; QJ02e = no | no
        rf.nsaid_bleed | man | QJ03 = yes; QC02 = yes; QC02a = black-stool | yes
        rf.nsaid_bleed | man | QJ02 = 1-3; QC02 = yes; QC02a = black-stool | yes
        rf.nsaid_bleed | man | QJ02 = 1-3; QC02 = yes; QC02a = vomit-blood | yes
        finding.antibiotic_frequent | child | QJ04 = 3 | yes
        finding.antibiotic_frequent | child | QJ04 = 2 | no
        finding.antibiotic_early | toddler | QJ04d = 1 | yes
        finding.antibiotic_early | toddler | QJ04d = 0 | no
        rf.cdiff | child | QJ04 = 1; QJ04e = yes; QJ04f = yes | yes
        rf.cdiff | child | QJ04 = 1; QJ04e = yes; QJ04f = no | no
        rf.cdiff | child | QJ04 = 1; QJ04e = no; QJ04f = yes | no
        dx.functional_pain | child | QO04 = functional-pain | yes
        dx.functional_pain | child | QO04 = abdominal-migraine | yes
        dx.functional_pain | child | QO04 = ibs | no
        dx.asthma | child | QG13 = controlled | yes
        dx.asthma | child | QG13 = not-controlled | yes
        dx.asthma | child | QG13 = none | no
        risk.celiac | child | QQ01 = yes | yes
        risk.celiac | child | QQ04 = type-1 | yes
        risk.celiac | child | QQ04 = thyroid | yes
        risk.celiac | child | QO11 = type-1 | yes
        risk.celiac | child | QO21 = autoimmune-thyroid | yes
        risk.celiac | child | QO21 = lupus | no
        risk.celiac | child | | no
        risk.iron_deficiency | child | QC15 = yes | yes
        risk.iron_deficiency | child | QC15a = yes | yes
        risk.iron_deficiency | child | QI-ENERGY-TIRED-F = 4; QI-ENERGY-TIRED-B = 4; QF11 = 25 oz | yes
        risk.iron_deficiency | child | QI-ENERGY-TIRED-F = 4; QI-ENERGY-TIRED-B = 4; QF11 = 24 oz | no
        risk.iron_deficiency | child | QF11 = 25 oz | no
        finding.headache_freq | child | QO23 = 4 | yes
        finding.headache_freq | child | QO23 = 3 | no
        finding.medication_overuse | teen | QO23 = 1; QO23a = 15 | yes
        finding.medication_overuse | teen | QO23 = 1; QO23a = 14 | no
        finding.medication_overuse | teen | QO23 = 0; QO23a = 15 | no
        rf.msk | child | QO24 = joint-swelling | yes
        rf.msk | child | QO24 = limp | yes
        rf.msk | child | QO24 = fever-with-pain | yes
        rf.msk | child | QO24 = weakness | yes
        rf.msk | child | QO24 = night-pain-one-spot | yes
        rf.msk | child | QO24 = none | no
        rf.msk | teen | QI-MUSC-MUSCLE-F = 4; QI-MUSC-MUSCLE-B = 4; QC19 = dark-urine | yes
        rf.msk | teen | QC19 = dark-urine | no
        rf.msk | teen | QI-MUSC-MUSCLE-F = 4; QI-MUSC-MUSCLE-B = 4 | no
        finding.gi_cluster.pain | child | QH13 = 4 | yes
        finding.gi_cluster.pain | child | QH13 = 3 | no
        finding.gi_cluster.bloating | child | QH15 = 3 | yes
        finding.gi_cluster.bloating | child | QH15 = 2 | no
        finding.gi_cluster.reflux | child | QO05 = reflux | yes
        finding.gi_cluster.reflux | child | QI-GI-REFLUX-F = 3 | yes
        finding.gi_cluster.reflux | child | QI-GI-REFLUX-F = 2 | no
        finding.gi_cluster.reflux | teen | QI-GI-HEARTBURN-F = 3 | yes
        finding.gi_cluster.reflux | teen | QI-GI-HEARTBURN-F = 2 | no
        finding.gi_cluster.diarrhea | child | QC06 = yes | yes
        finding.gi_cluster.diarrhea | infant | QC06a = yes | yes
        finding.gi_cluster.diarrhea | toddler | QH03c = d4 | yes
        finding.gi_cluster.diarrhea | toddler | QH03c = d3 | no
        finding.gi_cluster.diarrhea | toddler | age 48 months; QH03c = d4 | no
        finding.gi_cluster.diarrhea | toddler | age 3 years; QH03c = d4 | yes
        finding.gi_cluster.constipation | toddler | QH03c = d1 | yes
        finding.gi_cluster.constipation | toddler | QH03c = d3 | no
        finding.gi_cluster.colic | newborn | QE11 = 3; QE11a = 3 | yes
        finding.gi_cluster.colic | newborn | QE11 = 2; QE11a = 3 | no
        finding.gi_cluster.colic | newborn | QE11 = 3; QE11a = 2 | no
        finding.gi_cluster.colic | newborn | age 4 months; QE11 = 3; QE11a = 3 | yes
        finding.gi_cluster.colic | newborn | age 5 months; QE11 = 3; QE11a = 3 | no
        finding.colic_alone | newborn | QE11 = 3; QE11a = 3 | yes
        finding.colic_alone | newborn | QE11 = 3; QE11a = 3; QD09 = not-checked | no
        finding.colic_alone | newborn | QE11 = 3; QE11a = 3; reacts milk, 2-24-h, blood-mucus | no
        finding.colic_alone | newborn | QE11 = 3; QE11a = 3; reacts milk, under-30-min, hives | no
        finding.colic_alone | newborn | QE11 = 3; QE11a = 3; reacts milk, 1-4-h-vomiting, vomiting | no
        finding.colic_alone | newborn | QE11 = 3; QE11a = 3; QC02 = yes; QC02a = blood-stool | no
        finding.colic_alone | newborn | | no
        finding.dyschezia | infant | age 8 months; QE12 = yes | yes
        finding.dyschezia | infant | age 9 months; QE12 = yes | no
        finding.dyschezia | infant | QE12 = no | no
        finding.probiotic_colic | newborn | age 21 days; QE11 = 3; QE11a = 3 | yes
        finding.probiotic_colic | newborn | age 20 days; QE11 = 3; QE11a = 3 | no
        finding.probiotic_colic | newborn | QE11 = 3; QE11a = 3; QE02 = formula; QE04b = as-label | no
        finding.probiotic_colic | newborn | QE11 = 3; QE11a = 3; QA04 = yes; QA04a = 36 | no
        finding.probiotic_colic | newborn | QE11 = 3; QE11a = 3; QD09 = not-checked | no
        finding.probiotic_colic | newborn | | no
        finding.probiotic_antibiotic | child | QJ04 = 1; QJ04a = yes; QJ04e = yes | yes
        finding.probiotic_antibiotic | child | QJ04 = 3; QJ04a = yes | yes
        finding.probiotic_antibiotic | child | QJ04 = 2; QJ04a = yes | no
        finding.probiotic_antibiotic | child | QJ04 = 1; QJ04a = yes; QK03 = c-difficile | yes
        finding.probiotic_antibiotic | child | QJ04 = 3; QJ04a = no | no
        finding.probiotic_antibiotic | child | QJ04 = 3; QJ04a = yes; QP03 = yes | no
        finding.probiotic_antibiotic | child | QJ04 = 3; QJ04a = yes; QP04 = no-spleen | no
        finding.probiotic_antibiotic | child | QJ04 = 3; QJ04a = yes; QO06 = stoma | no
        finding.probiotic_antibiotic | child | QJ04 = 3; QJ04a = yes; QP02 = yes; QP02a = 2025-06 | no
        finding.probiotic_antibiotic | infant | age 6 months; QJ04 = 3; QJ04a = yes | yes
        finding.probiotic_antibiotic | infant | age 5 months; QJ04 = 3; QJ04a = yes | no
        finding.uses_glutamine | man | QJ09n = yes; QJ09b #1 = glutamine | yes
        finding.uses_glutamine | man | QJ09n = yes; QJ09b #1 = collagen | yes
        finding.uses_glutamine | man | QJ09n = yes; QJ09b #1 = fiber | no
        finding.uses_fiber_powder | man | QJ09n = yes; QJ09b #1 = fiber | yes
        finding.uses_fiber_powder | man | QJ09n = yes; QJ09b #1 = probiotic | no
        finding.uses_coconut | man | QF21 = 1 | yes
        finding.uses_coconut | man | QF21 = 0 | no
        finding.readiness_low | man | QS01 = 4 | yes
        finding.readiness_low | man | QS01 = 5 | no
        finding.smoking | teen | QN06 = smoking | yes
        finding.smoking | teen | QN06 = vaping | yes
        finding.smoking | teen | QN06 = cannabis | yes
        finding.smoking | teen | QN06 = none | no
        finding.feeding_hard | toddler | QE08a = yes | yes
        finding.feeding_hard | toddler | QE08a = no | no
        finding.eliminations_many | child | QB04n = yes; QB04a #1 = milk; QB04a #2 = egg; QB04a #3 = soy | yes
        finding.eliminations_many | child | QB04n = yes; QB04a #1 = milk; QB04a #2 = egg | no
        finding.fatigue | teen | QI-ENERGY-TIRED-F = 2; QI-ENERGY-TIRED-B = 4 | yes
        finding.fatigue | teen | QI-ENERGY-TIRED-F = 2; QI-ENERGY-TIRED-B = 3 | no
        finding.fatigue | teen | QI-ENERGY-TIRED-F = 1; QI-ENERGY-TIRED-B = 4 | no
        finding.fatigue | teen | QI-ENERGY-TIRED-F = 3; QI-ENERGY-TIRED-B = 3 | yes
        finding.fatigue | teen | QI-ENERGY-TIRED-F = 3; QI-ENERGY-TIRED-B = 2 | no
        finding.fatigue | teen | QI-ENERGY-TIRED-F = 4; QI-ENERGY-TIRED-B = 2 | yes
        finding.fatigue | teen | QI-ENERGY-TIRED-F = 4; QI-ENERGY-TIRED-B = 1 | no
        finding.muscle_pain | teen | QI-MUSC-MUSCLE-F = 2; QI-MUSC-MUSCLE-B = 4 | yes
        finding.muscle_pain | teen | QI-MUSC-MUSCLE-F = 2; QI-MUSC-MUSCLE-B = 3 | no
        finding.muscle_pain | teen | QI-MUSC-MUSCLE-F = 1; QI-MUSC-MUSCLE-B = 4 | no
        finding.muscle_pain | teen | QI-MUSC-MUSCLE-F = 3; QI-MUSC-MUSCLE-B = 3 | yes
        finding.muscle_pain | teen | QI-MUSC-MUSCLE-F = 3; QI-MUSC-MUSCLE-B = 2 | no
        finding.muscle_pain | teen | QI-MUSC-MUSCLE-F = 4; QI-MUSC-MUSCLE-B = 2 | yes
        finding.muscle_pain | teen | QI-MUSC-MUSCLE-F = 4; QI-MUSC-MUSCLE-B = 1 | no
        finding.constipation_rome4_child | teen | age 17 years; QH02 = 2; QH05 = 2; QH08 = yes | yes
        finding.growth_high | teen | age 17 years; QD01 = 90 kg | yes
        rf.constipation_organic | teen | age 17 years; QH02 = 2; QH05 = 2; QH08 = yes; QC12 = yes | yes
        finding.constipation_rome4_child | teen | age 18 years; QH02 = 2; QH05 = 2; QH08 = yes | no
        finding.growth_high | teen | age 18 years; QD01 = 90 kg | no
        rf.constipation_organic | teen | age 18 years; QH02 = 2; QH05 = 2; QH08 = yes; QC12 = yes | no
        finding.meals_irregular | child | QF13b = skips-breakfast | yes
        finding.uses_fiber_powder | man | takes psyllium, no | yes
        rf.constipation_organic | child | QH02 = 2; QH05 = 2; QH08 = yes; QH10 = ribbon-stool | yes
        finding.activity_low | teen | age 18 years; QL09 = 21 | yes
        finding.activity_low | teen | age 17 years; QL09 = 21 | yes
        """)
    void a_finding_holds_on_one_side_of_its_border_and_not_on_the_other(
            String finding, String who, String told, String holds) {
        assertThat(SheetText.read(who, told).asCase().has(finding).yes()).isEqualTo(holds.equals("yes"));
    }
}
