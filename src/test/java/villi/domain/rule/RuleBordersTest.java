package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules of section 8.3 on both sides of their border: rule (and its part), who, what is told, whether it applies.
class RuleBordersTest {

    @ParameterizedTest(name = "{0}: {1}, {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        R-008   | child   | QS03 = other-language                                   | yes
        R-008   | child   | QS03 = low-budget                                       | no
        R-020.2 | teen    | QJ03 = yes; QJ03b = no; QJ03d = yes                     | yes
        R-020.2 | teen    | QJ03 = yes; QJ03b = no; QJ03d = no                      | no
        R-026   | child   | QO22 = mild; QB04n = yes; QB04a #1 = milk; QB04b #1 = 2026-05 | yes
        R-026   | child   | QO22 = mild; QB04n = yes; QB04a #1 = milk; QB04b #1 = 2026-06 | no
        R-026   | child   | QO22 = none; QB04n = yes; QB04a #1 = milk; QB04b #1 = 2026-01 | no
        R-026   | child   | QO22 = mild; QB04n = yes; QB04a #1 = gluten; QB04b #1 = 2026-01 | yes
        R-026   | toddler | QO22 = mild; QB04n = yes; QB04a #1 = corn; QB04b #1 = 2026-01 | no
        R-034   | mother  | QN01 = 1                                                | yes
        R-034   | mother  | QN01 = 0                                                | no
        R-034   | infant  | QE16 = alcohol                                          | yes
        R-034   | infant  | QE16 = medicines                                        | no
        R-034   | infant  | QE16 = alcohol; QE19 = pregnant                         | no
        R-037.2 | infant  | QE16 = alcohol; QE19 = pregnant                         | yes
        R-037.2 | infant  | QE16 = alcohol; QE19 = none                             | no
        R-035   | woman   | QN01 = 2; QN02 = 1; QN03 = 0                            | yes
        R-035   | man     | QN01 = 2; QN02 = 1; QN03 = 0                            | no
        R-035.2 | woman   | QN01 = 3; QN02 = 0; QN03 = 0                            | yes
        R-035.2 | woman   | QN01 = 2; QN02 = 1; QN03 = 0                            | no
        R-035   | woman   | QA05 = yes; QN01 = 2; QN02 = 1; QN03 = 0                | no
        R-036   | teen    | QN05 = 1                                                | yes
        R-036   | teen    | QN05 = 0                                                | no
        R-040   | infant  | QC06a = yes                                             | yes
        R-040   | infant  | QC06a = no                                              | no
        R-043   | teen    |                                                         | yes
        R-043   | man     | QJ09k = cleanse                                         | no
        R-043.2 | teen    | QJ09k = germ-herbs                                      | yes
        R-043.2 | teen    | QJ09k = none                                            | no
        R-043.3 | man     | QJ09k = cleanse                                         | yes
        R-043.3 | man     | QJ09k = none                                            | no
        R-043.4 | toddler | QJ09k = bleach                                          | yes
        R-043.4 | toddler | QJ09k = cleanse                                         | no
        R-050   | infant  | QE02 = other-milk                                       | yes
        R-050   | infant  | QE05 = cow-milk                                         | no
        R-050   | infant  | age 5 months; QE05 = cow-milk                           | yes
        R-050.2 | infant  | QE05 = goat-milk                                        | yes
        R-050.2 | infant  | QE05 = water                                            | no
        R-051   | newborn | QE05 = tea                                              | yes
        R-051   | infant  | age 6 months; QE05 = tea                                | no
        R-051.2 | infant  | age 5 months                                            | yes
        R-051.2 | infant  | age 6 months                                            | no
        R-052   | infant  | QE02 = formula; QE04b = weaker                          | yes
        R-052   | infant  | QE02 = formula; QE04b = as-label                        | no
        R-053   | infant  | QE02 = formula; QE04b = homemade                        | yes
        R-053   | infant  | QE05 = homemade-formula                                 | yes
        R-053   | infant  | QE02 = formula; QE04b = as-label                        | no
        R-054   | newborn | QE06 = no                                               | yes
        R-054   | newborn | QE06 = yes                                              | no
        R-054   | newborn | QE02 = formula; QE04b = as-label; QE04c = 33.7 oz; QE06 = no | yes
        R-054   | newborn | QE02 = formula; QE04b = as-label; QE04c = 33.8 oz; QE06 = no | no
        R-055   | infant  | age 4 months; QE02 = breast                             | yes
        R-055   | infant  | age 3 months; QE02 = breast                             | no
        R-055   | infant  | QE07h = 3                                               | yes
        R-055   | infant  | QE07h = 4                                               | no
        R-055   | infant  | QE07h = 3; QE06b = yes                                  | no
        R-056   | infant  | QE07a = eaten-ok                                        | yes
        R-056   | infant  | QE07a = not-yet                                         | no
        R-056.2 | toddler | QE07b = eaten-ok                                        | yes
        R-056.2 | toddler | QE07b = eaten-ok; reacts egg, 2-24-h, eczema-flare      | no
        R-056.4 | toddler | QE07d = eaten-ok                                        | yes
        R-056.4 | toddler | QE07d = reacted                                         | no
        R-057   | infant  |                                                         | yes
        R-057   | toddler |                                                         | no
        R-057.2 | infant  | QE09 = yes                                              | yes
        R-057.2 | infant  | QE09 = no                                               | no
        R-058   | mother  |                                                         | yes
        R-058   | woman   |                                                         | no
        R-058.3 | mother  | QB04n = yes; QB04a #1 = milk                            | yes
        R-058.3 | mother  | QB04n = yes; QB04a #1 = egg                             | no
        R-058.3 | infant  | QE13n = yes; QE13a #1 = milk                            | yes
        R-058.3 | infant  | QE13n = yes; QE13a #1 = soy                             | no
        R-058.4 | infant  | QE19 = celiac                                           | yes
        R-058.4 | infant  | QE15b = weight-loss                                     | yes
        R-058.4 | infant  | QE19 = none                                             | no
        R-059   | infant  | QL11a = 3                                               | yes
        R-059   | infant  | QL11a = 2                                               | no
        R-050.4 | infant  | QE02 = solids-only                                      | yes
        R-050.4 | toddler | QE02 = solids-only                                      | no
        R-051.3 | infant  | QE05 = juice                                            | yes
        R-051.3 | infant  | QE05 = water                                            | no
        R-063.3 | toddler | QF11a = oat                                             | yes
        R-063.3 | toddler | QF11a = oat; reacts soy, under-30-min, hives            | no
        C03     | child   | QK01 = 3                                                | yes
        C03     | child   | QK01 = 2                                                | no
        R-062   | toddler | QF11 = 25 oz                                            | yes
        R-062   | toddler | QF11 = 24 oz                                            | no
        R-063   | toddler | QF11a = oat                                             | yes
        R-063   | toddler | QF11a = soy-fortified                                   | no
        R-063.2 | toddler | age 23 months; QF11a = oat                              | yes
        R-063.2 | toddler | age 24 months; QF11a = oat                              | no
        R-064.2 | toddler | QF11a = rice                                            | yes
        R-064.2 | child   | age 5 years; QF11a = rice                               | no
        R-064.2 | child   | age 4 years; QF11a = rice                               | yes
        R-065   | child   | reacts milk, 2-24-h, diarrhoea                          | yes
        R-065   | child   | reacts egg, 2-24-h, diarrhoea                           | no
        R-068   | newborn | reacts milk, 2-24-h, blood-mucus; QE20 = yes                        | yes
        R-068   | newborn | reacts milk, 2-24-h, blood-mucus; QE20 = no            | no
        R-068   | newborn | QE02 = formula; QE04b = as-label; reacts milk, 2-24-h, blood-mucus; QE20 = yes | no
        R-068.2 | newborn | reacts milk, 2-24-h, blood-mucus; QE20 = no            | yes
        R-069   | newborn | QE02 = formula; QE04b = as-label                        | yes
        R-069   | newborn |                                                         | no
        R-069.2 | newborn | QE02 = formula; QE04a = cow; QE04b = as-label; reacts milk, 2-24-h, blood-mucus; QE20 = yes | yes
        R-069.2 | newborn | QE02 = formula; QE04a = amino-acid; QE04b = as-label; reacts milk, 2-24-h, blood-mucus; QE20 = yes | no
        R-070   | newborn | QE11 = 3; QE11a = 3                                     | yes
        R-070   | newborn | QE11 = 2.9; QE11a = 3                                   | no
        R-070   | newborn | age 5 months; QE11 = 3; QE11a = 3                       | no
        R-070   | newborn | QE11 = 3; QE11a = 3; reacts milk, 2-24-h, eczema-flare  | no
        R-071   | infant  | QC02 = yes; QC02a = blood-stool; QC02e = yes; QC02b = specks         | yes
        R-071   | infant  | QC02 = yes; QC02a = blood-stool; QC02e = yes; QC02b = up-to-teaspoon | no
        R-071   | infant  | QC02 = yes; QC02a = blood-stool; QC02e = yes; QC02b = specks; QD09 = slow | no
        R-072   | mother  | QN06 = cannabis                                         | yes
        R-072   | mother  | QN06 = smoking                                          | no
        R-072   | infant  | QE16 = herbs                                            | yes
        R-072   | infant  | QE16 = none                                             | no
        R-072.2 | infant  | QE16 = medicines                                        | yes
        R-072.2 | infant  | QE16 = alcohol                                          | no
        R-079.2 | infant  | QE19 = eating-disorder                                  | yes
        R-079.2 | infant  | QE19 = diabetes                                         | no
        R-073   | infant  | QA04 = yes; QA04a = 36                                  | yes
        R-073   | infant  | QA04 = no                                               | no
        R-074   | child   | QD01 = 13.9 kg                                          | yes
        R-074   | child   | QD01 = 16 kg                                            | no
        R-074.2 | toddler | age 23 months; QD09 = not-checked                       | yes
        R-074.2 | toddler | age 24 months; QD01 = 11 kg; QD09 = not-checked         | no
        R-074.2 | infant  | QD09 = well                                             | no
        R-077   | teen    | QD08 = down                                             | yes
        R-077   | teen    | QD08 = no                                               | no
        R-077   | woman   | QC03 = yes                                              | yes
        R-078.2 | infant  | QE13n = yes                                             | yes
        R-078.2 | infant  | QE13n = no                                              | no
        R-079   | teen    | QM06 = vomits                                           | yes
        R-079   | teen    | QM06 = none                                             | no
        R-080   | toddler | QF14 = 10-20                                            | yes
        R-080   | toddler | QF14 = 21-40                                            | no
        R-080.2 | infant  | QM09 = battle                                           | yes
        R-080.2 | infant  | QM09 = none                                             | no
        R-081   | child   | age 12 years                                            | yes
        R-081   | child   | age 11 years                                            | no
        R-085.2 | toddler | QH02 = 2; QH04 = 2                                      | yes
        R-085.2 | toddler | QH02 = 3; QH04 = 2                                      | no
        R-085.3 | infant  | QH02 = 2; QH04 = 2                                      | yes
        R-085.4 | infant  | age 5 months; QH02 = 2; QH04 = 2                        | no
        R-085.4 | infant  | age 6 months; QH02 = 2; QH04 = 2                        | yes
        R-086   | toddler | QH02 = 2; QH04 = 2; QC25 = yes                          | yes
        R-086   | toddler | QC25 = yes                                              | no
        R-087   | toddler | QH02 = 2; QH04 = 2; takes macrogol, yes                 | yes
        R-087   | toddler | QH02 = 2; QH04 = 2                                      | no
        R-087.2 | toddler | QH02 = 2; QH04 = 2                                      | yes
        R-087.2 | toddler | QH02 = 2; QH04 = 2; takes macrogol, yes                 | no
        R-089   | newborn | QE11 = 4; QE11a = 5                                     | yes
        R-089   | newborn | age 20 days; QE11 = 4; QE11a = 5                        | no
        R-089   | newborn | age 21 days; QE11 = 4; QE11a = 5                        | yes
        R-089   | newborn | QE02 = formula; QE04b = as-label; QE11 = 4; QE11a = 5   | no
        R-089   | newborn | QA04 = yes; QA04a = 36; QE11 = 4; QE11a = 5             | no
        R-089.2 | newborn |                                                         | yes
        R-089.2 | toddler |                                                         | no
        R-090   | infant  | age 6 months; QJ04 = 1; QJ04a = yes; QJ04e = yes        | yes
        R-090   | infant  | age 5 months; QJ04 = 1; QJ04a = yes; QJ04e = yes        | no
        R-090   | infant  | QJ04 = 1; QJ04a = yes; QJ04e = no                       | no
        R-091   | child   | age 4 years; QO04 = ibs                                 | yes
        R-091   | man     | QO04 = ibs                                              | no
        R-093   | infant  | age 5 months                                            | yes
        R-093   | infant  | age 6 months                                            | no
        R-093.4 | teen    | QF07a = kombucha                                        | yes
        R-093.4 | man     | QF07a = kombucha                                        | no
        R-099   | child   | age 11 years                                            | yes
        R-099   | teen    | age 12 years                                            | no
        R-099.2 | teen    | age 12 years                                            | yes
        R-099.2 | man     |                                                         | no
        R-101.2 | man     | QJ07 = lithium; QJ02 = 1-3                              | yes
        R-101.2 | man     | QJ07 = lithium; QJ02 = 0                                | no
        R-102   | man     | takes metformin, yes                                    | yes
        R-102   | man     |                                                         | no
        R-106   | toddler |                                                         | yes
        R-106   | child   | age 4 years                                             | no
        R-106.2 | teen    |                                                         | yes
        R-106.2 | man     |                                                         | no
        R-108   | toddler | age 23 months; QE04a = soy; QE04c = 13.4 oz             | yes
        R-108   | toddler | age 23 months; QE04a = soy; QE04c = 13.5 oz             | no
        R-108   | toddler | age 23 months; QE04a = cow; QE04c = 20 oz               | yes
        R-108   | toddler | age 23 months; QF11a = soy-fortified; QF11b = 399 mL    | yes
        R-108   | toddler | age 23 months; QF11a = soy-fortified; QF11b = 400 mL    | no
        R-108   | toddler | age 24 months; QD01 = 11 kg                             | no
        R-109.2 | child   | QF15 = vegetarian; QB04n = yes; QB04a #1 = milk; QB04a #2 = egg | yes
        R-109.2 | child   | QF15 = vegetarian; QB04n = yes; QB04a #1 = milk         | no
        R-123   | infant  | QE07e = eaten-ok                                        | yes
        R-123   | infant  | QE07e = not-yet                                         | no
        R-124.2 | toddler | QF12 = 0.9 cups                                         | yes
        R-124.2 | toddler | QF12 = 1 cups                                           | no
        R-127   | toddler | reacts milk, under-30-min, hives                        | yes
        R-127   | toddler | reacts milk, 2-24-h, diarrhoea                          | no
        H06.3   | infant  | QF07 = 1; QE07c = eaten-ok                              | yes
        H06.3   | infant  | age 5 months; QF07 = 1; QE07c = eaten-ok                | no
        H06.3   | infant  | QF07 = 1; QE07c = not-yet                               | no
        R-087 | child | QH02 = 2; QH05 = 2; QH08 = yes; takes macrogol, yes; QF11 = 10 oz | yes
        R-087 | child | QH02 = 2; QH05 = 2; QH08 = yes; takes macrogol, yes; QF11 = 0 oz | no
        R-087 | child | QH02 = 2; QH05 = 2; QH08 = yes; QF11 = 10 oz | no
        R-087 | teen | age 17 years; QH02 = 2; QH05 = 2; QH08 = yes; takes macrogol, yes; QF11 = 10 oz | yes
        R-087.2 | teen | age 17 years; QH02 = 2; QH05 = 2; QH08 = yes | yes
        R-087 | teen | age 18 years; QH02 = 2; QH05 = 2; QH08 = yes; takes macrogol, yes; QF11 = 10 oz | no
        R-087.2 | teen | age 18 years; QH02 = 2; QH05 = 2; QH08 = yes | no
        R-087.2 | child | QH02 = 2; QH05 = 2; QH08 = yes; reacts milk, 1-3-days, belly-pain | no
        R-087.2 | child | QH02 = 2; QH05 = 2; QH08 = yes; takes macrogol, yes | no
        R-092 | child | QH02 = 2; QH05 = 2; QH08 = yes | yes
        R-092 | child | QH02 = 2; QH05 = 2; QH08 = yes; QO04 = ibs | no
        R-092 | child | QH02 = 2; QH05 = 2; QH08 = yes; QO04 = functional-pain | no
        R-092 | child | QH02 = 2; QH05 = 2; QH08 = yes; takes amoxicillin, yes | no
        R-053 | infant | age 11 months; QE02 = other-milk; QE05 = plant-drink | yes
        R-089.2 | infant | age 11 months | yes
        R-068.2 | infant | age 11 months; QE20 = no; reacts milk, 2-24-h, blood-mucus | yes
        R-053 | infant | age 12 months; QE02 = other-milk; QE05 = plant-drink | no
        R-089.2 | infant | age 12 months | no
        R-068.2 | infant | age 12 months; QE20 = no; reacts milk, 2-24-h, blood-mucus | no
        R-053 | infant | QE02 = solids-breast; QE05 = plant-drink | no
        R-068.2 | infant | QE20 = yes; reacts milk, 2-24-h, blood-mucus | no
        R-068.2 | infant | QE20 ?; reacts milk, 2-24-h, blood-mucus | yes
        R-069.4 | infant | age 5 months | yes
        R-069.4 | infant | age 6 months | no
        R-108.2 | toddler | age 23 months; QB04n = yes; QB04a #1 = milk | yes
        R-108.2 | toddler | age 24 months; QB04n = yes; QB04a #1 = milk | no
        R-108.2 | toddler | age 12 months; QB04n = yes; QB04a #1 = milk | yes
        R-108.2 | toddler | age 11 months; QB04n = yes; QB04a #1 = milk | no
        R-051 | newborn | QE05 = water | yes
        R-051 | newborn | QE05 = juice | yes
        R-034 | mother | QN04a = yes | yes
        R-035 | woman | QN01 = 3; QN02 = 1; QN03 = 0; QN04 = yes | no
        R-035 | woman | QN01 = 4; QN02 = 4; QN03 = 0 | no
        R-035 | woman | QN01 = 4; QN02 = 3; QN03 = 0 | yes
        R-021 | man | QJ03 = yes; QJ03b = no; QJ03c = 2 | yes
        R-021 | man | QJ03 = yes; QJ03b = no; QJ03c = 2; QO05 = ulcer | no
        R-021 | teen | age 18 years; QJ03 = yes; QJ03b = no; QJ03c = 2 | yes
        R-021 | teen | age 17 years; QJ03 = yes; QJ03b = no; QJ03c = 2 | no
        R-031 | child | QO03 = yes | yes
        R-031 | child | QC10 = yes | yes
        R-031 | child |  | no
        R-026 | child | QO22 = moderate; QB04n = yes; QB04a #1 = egg; QB04b #1 = 2026-01 | yes
        R-026 | child | QO22 = severe; QB04n = yes; QB04a #1 = egg; QB04b #1 = 2026-01 | yes
        R-026 | child | QG13 = controlled; QB04n = yes; QB04a #1 = egg; QB04b #1 = 2026-01 | yes
        R-026 | child | QC16 = yes; QB04n = yes; QB04a #1 = egg; QB04b #1 = 2026-01 | yes
        R-026 | child | reacts peanut, under-30-min, hives; QB04n = yes; QB04a #1 = egg; QB04b #1 = 2026-01 | yes
        R-026 | child | reacts peanut, under-30-min, hives, cough-wheeze; QB04n = yes; QB04a #1 = egg; QB04b #1 = 2026-01 | yes
        R-075 | child | QD01 = 16 kg | yes
        R-075 | child |  | no
        R-075 | child | QD01 = 14.3 kg | no
        R-075 | teen | age 17 years; QD01 = 48 kg | yes
        R-075 | teen | age 18 years; QD01 = 48 kg | no
        H15 | toddler | QB06n = no; QH03c = d1 | yes
        R-078.2 | infant | QB04n = yes; QB04a #1 = egg | yes
        R-078.2 | infant | QE13n = yes; QE13a #1 = egg | yes
        R-078.2 | infant |  | no
        R-065.2 | child | QF11a = goat; reacts milk, under-30-min, hives, cough-wheeze | yes
        R-065.2 | child | QF11a = goat; reacts milk, 1-4-h-vomiting, vomiting | yes
        R-065.2 | child | QF11a = goat; reacts milk, 2-24-h, eczema-flare | yes
        R-069.2 | infant | QE02 = formula; QE04a = cow; QE04b = as-label; QE20 = yes | no
        R-091 | child | age 3 years; QO04 = ibs | no
        R-091 | child | QO04 = functional-pain | yes
        R-055 | infant | age 6 months; QE06b = no; QE07h = 4 | no
        R-055 | infant | age 6 months; QE06b = no; QE07h = 3 | yes
        R-074 | teen | QM04 = poor-growth | no
        R-074 | child | QD01 = 13.6 kg; QD02 = 100.5 cm | yes
        R-074 | child | QD01 = 14.3 kg | yes
        R-074 | child | QD01 = 16 kg | no
        R-074 | infant | QD09 = slow | yes
        R-074 | toddler | QC03a = yes | yes
        R-074 | child | QC03a = yes | no
        H06.3 | infant | age 6 months; QF07 = 1; QE07c = eaten-ok | yes
        """)
    void a_rule_applies_on_one_side_of_its_border_and_not_on_the_other(
            String rule, String who, String told, String applies) {
        assertThat(SheetText.applies(rule, who, told)).isEqualTo(applies.equals("yes"));
    }
}
