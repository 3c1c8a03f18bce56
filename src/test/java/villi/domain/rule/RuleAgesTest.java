package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rules of section 8.3 at the border of an age, and each answer that alone makes them apply.
class RuleAgesTest {

    @ParameterizedTest(name = "{0}: {1}, {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        R-043 | teen | age 17 years | yes
        R-043 | teen | age 18 years | no
        R-081 | teen | age 17 years | yes
        R-081 | teen | age 18 years | no
        R-096 | teen | age 17 years | yes
        R-096 | teen | age 18 years | no
        R-105 | teen | age 17 years | yes
        R-105 | teen | age 18 years | no
        R-093.3 | teen | age 17 years | yes
        R-093.3 | teen | age 18 years | no
        R-106.2 | teen | age 17 years | yes
        R-106.2 | teen | age 18 years | no
        R-099.2 | teen | age 17 years | yes
        R-099.2 | teen | age 18 years | no
        R-099.4 | teen | age 17 years | yes
        R-099.4 | teen | age 18 years | no
        R-043.2 | teen | age 17 years; QJ09k = cleanse | yes
        R-043.2 | teen | age 18 years; QJ09k = cleanse | no
        R-043.3 | teen | age 18 years; QJ09k = cleanse | yes
        R-043.3 | teen | age 17 years; QJ09k = cleanse | no
        R-081 | teen | age 12 years | yes
        R-081 | teen | age 11 years | no
        R-044 | teen | age 17 years; QJ04 = 3 | yes
        R-044 | teen | age 18 years; QJ04 = 3 | no
        R-044 | teen | QJ04 = 2 | no
        R-014 | teen | age 17 years; takes macrogol, yes | yes
        R-014 | teen | age 18 years; takes macrogol, yes | no
        R-020 | teen | age 17 years; QJ03 = yes; QJ03b = no | yes
        R-020 | teen | age 18 years; QJ03 = yes; QJ03b = no | no
        R-020.2 | teen | age 17 years; QJ03 = yes; QJ03b = no; QJ03d = yes | yes
        R-020.2 | teen | age 18 years; QJ03 = yes; QJ03b = no; QJ03d = yes | no
        R-024 | teen | age 17 years; QJ03 = yes; QJ03a = bismuth; QJ03b = no | yes
        R-024 | teen | age 18 years; QJ03 = yes; QJ03a = bismuth; QJ03b = no | no
        R-074 | teen | age 17 years; QD01 = 38 kg | yes
        R-074 | teen | age 18 years; QD01 = 38 kg | no
        R-077 | teen | age 17 years; QD08 = down | yes
        R-077 | teen | age 18 years; QD08 = down | no
        R-093.4 | teen | age 17 years; QF07a = kombucha | yes
        R-093.4 | teen | age 18 years; QF07a = kombucha | no
        R-091 | teen | age 17 years; QO04 = ibs | yes
        R-091 | teen | age 18 years; QO04 = ibs | no
        R-123 | teen | age 17 years; QF06 = 1 | yes
        R-123 | teen | age 18 years; QF06 = 1 | no
        R-123 | woman | QA05 = yes; QF06 = 1 | yes
        R-123 | woman | QF06 = 1 | no
        R-123 | teen | QF06 = 0 | no
        R-127 | teen | age 17 years; reacts milk, under-30-min, hives | yes
        R-127 | teen | age 18 years; reacts milk, under-30-min, hives | no
        R-106.3 | teen | age 18 years | yes
        R-106.3 | teen | age 17 years | no
        R-050.3 | infant | age 11 months | yes
        R-050.3 | infant | age 12 months | no
        R-057 | infant | age 11 months | yes
        R-057 | infant | age 12 months | no
        R-078 | infant | age 11 months | yes
        R-078 | infant | age 12 months | no
        R-093.2 | infant | age 11 months | yes
        R-093.2 | infant | age 12 months | no
        R-050.4 | infant | age 11 months; QE02 = solids-only | yes
        R-050.4 | infant | age 12 months; QE02 = solids-only | no
        R-050.2 | infant | age 11 months; QE05 = cow-milk | yes
        R-050.2 | infant | age 12 months; QE05 = cow-milk | no
        R-057.2 | infant | age 11 months; QE09 = yes | yes
        R-057.2 | infant | age 12 months; QE09 = yes | no
        R-051.3 | infant | age 11 months; QF10 = 1 oz | yes
        R-051.3 | infant | age 12 months; QF10 = 1 oz | no
        R-051.3 | infant | QE05 = juice | yes
        R-051.3 | infant | QE05 = tea | yes
        R-051.3 | infant | age 5 months; QE05 = juice | no
        R-051.3 | infant | age 6 months; QE05 = juice | yes
        R-073 | infant | age 11 months; QA04 = yes; QA04a = 30 | yes
        R-073 | infant | age 12 months; QA04 = yes; QA04a = 30 | no
        R-073 | infant | QA04 = no | no
        R-069 | infant | age 11 months; QE02 = formula; QE04b = as-label | yes
        R-069 | infant | age 12 months; QE02 = formula; QE04b = as-label | no
        R-068 | infant | age 11 months; QE20 = yes; reacts milk, 2-24-h, blood-mucus | yes
        R-068 | infant | age 12 months; QE20 = yes; reacts milk, 2-24-h, blood-mucus | no
        R-068 | infant | QE20 = no; reacts milk, 2-24-h, blood-mucus | no
        R-069.2 | infant | age 11 months; QE02 = formula; QE04a = cow; QE04b = as-label; QE20 = yes; reacts milk, 2-24-h, blood-mucus | yes
        R-069.2 | infant | age 12 months; QE02 = formula; QE04a = cow; QE04b = as-label; QE20 = yes; reacts milk, 2-24-h, blood-mucus | no
        R-069.2 | infant | QE02 = formula; QE04a = cow; QE04b = as-label; QE20 = no; reacts milk, 2-24-h, blood-mucus | no
        R-069.2 | infant | QE02 = formula; QE04a = extensive-hydrolysed; QE04b = as-label; QE20 = yes; reacts milk, 2-24-h, blood-mucus | no
        R-069.2 | infant | QE02 = formula; QE04a = rice-hydrolysed; QE04b = as-label; QE20 = yes; reacts milk, 2-24-h, blood-mucus | no
        R-069.2 | infant | QE02 = formula; QE04a = amino-acid; QE04b = as-label; QE20 = yes; reacts milk, 2-24-h, blood-mucus | no
        R-071 | infant | age 11 months; QC02 = yes; QC02a = blood-stool; QC02b = specks; QC02e = yes | yes
        R-071 | infant | age 12 months; QC02 = yes; QC02a = blood-stool; QC02b = specks; QC02e = yes | no
        R-071 | infant | QC02 = yes; QC02a = blood-stool; QC02b = specks; QC02e = no | no
        R-071 | infant | QD09 = slow; QC02 = yes; QC02a = blood-stool; QC02b = specks; QC02e = yes | no
        R-071 | infant | QC02 = yes; QC02a = blood-stool; QC02b = over-teaspoon; QC02e = yes | no
        R-054 | infant | age 11 months; QE06 = no | yes
        R-054 | infant | age 12 months; QE06 = no | no
        R-055.2 | infant | age 11 months; QE07h = 3 | yes
        R-055.2 | infant | age 12 months; QE07h = 3 | no
        R-055.2 | infant | age 6 months; QE07h = 3 | yes
        R-055.2 | infant | age 5 months; QE07h = 3 | no
        R-053.2 | toddler | age 23 months | yes
        R-053.2 | toddler | age 24 months | no
        R-064 | child | age 4 years | yes
        R-064 | child | age 5 years | no
        R-064.2 | child | age 4 years; QF11a = rice | yes
        R-064.2 | child | age 5 years; QF11a = rice | no
        R-099.3 | child | age 5 years | yes
        R-099.3 | child | age 6 years | no
        R-099.4 | child | age 6 years | yes
        R-099.4 | child | age 5 years | no
        R-056 | toddler | age 47 months; QE07a = eaten-ok | yes
        R-056 | toddler | age 48 months; QE07a = eaten-ok | no
        R-056.2 | toddler | age 47 months; QE07b = eaten-ok | yes
        R-056.2 | toddler | age 48 months; QE07b = eaten-ok | no
        R-056.3 | toddler | age 47 months; QE07c = eaten-ok | yes
        R-056.3 | toddler | age 48 months; QE07c = eaten-ok | no
        R-056.4 | toddler | age 47 months; QE07d = eaten-ok | yes
        R-056.4 | toddler | age 48 months; QE07d = eaten-ok | no
        R-056.5 | toddler | age 47 months; QE07e = eaten-ok | yes
        R-056.5 | toddler | age 48 months; QE07e = eaten-ok | no
        R-056.6 | toddler | age 47 months; QE07f = eaten-ok | yes
        R-056.6 | toddler | age 48 months; QE07f = eaten-ok | no
        R-056.7 | toddler | age 47 months; QE07g = eaten-ok | yes
        R-056.7 | toddler | age 48 months; QE07g = eaten-ok | no
        R-056 | toddler | QE07a = eaten-ok; reacts peanut, 2-24-h, eczema-flare | no
        R-056.3 | toddler | QE07c = eaten-ok; reacts milk, 2-24-h, eczema-flare | no
        R-056.4 | toddler | QE07d = eaten-ok; reacts wheat, 2-24-h, eczema-flare | no
        R-056.4 | toddler | QE07d = eaten-ok; reacts gluten, 2-24-h, eczema-flare | no
        R-056.5 | toddler | QE07e = eaten-ok; reacts fish, 2-24-h, eczema-flare | no
        R-056.6 | toddler | QE07f = eaten-ok; reacts soy, 2-24-h, eczema-flare | no
        R-056.7 | toddler | QE07g = eaten-ok; reacts sesame, 2-24-h, eczema-flare | no
        R-058.4 | infant | QE19 = pregnant | yes
        R-058.4 | infant | QE19 = celiac | yes
        R-058.4 | infant | QE19 = diabetes | yes
        R-058.4 | infant | QE19 = kidney | yes
        R-058.4 | infant | QE19 = liver | yes
        R-058.4 | infant | QE19 = none | no
        R-058.4 | infant | QE15b = weight-loss | yes
        R-058.4 | infant | QE02 = formula; QE04b = as-label; QE19 = pregnant | no
        R-058.2 | infant | age 23 months | yes
        R-058.2 | infant | age 24 months | no
        R-058.4 | infant | age 23 months; QE19 = pregnant | yes
        R-058.4 | infant | age 24 months; QE19 = pregnant | no
        R-079.2 | infant | age 23 months; QE19 = eating-disorder | yes
        R-079.2 | infant | age 24 months; QE19 = eating-disorder | no
        R-079.2 | infant | QE19 = low-weight | yes
        R-079.2 | infant | QE19 = none | no
        R-037.2 | infant | QE16 = medicines; QE19 = pregnant | no
        R-063.2 | toddler | age 23 months; QF11a = oat | yes
        R-063.2 | toddler | age 24 months; QF11a = oat | no
        R-063.3 | toddler | QF11a = oat | yes
        R-063.3 | toddler | QF11a = oat; reacts soy, 2-24-h, eczema-flare | no
        R-063.3 | toddler | QF11a = oat; QB04n = yes; QB04a #1 = soy | no
        R-062 | child | age 5 years; QF11 = 25 oz | yes
        R-062 | child | age 6 years; QF11 = 25 oz | no
        R-062 | child | QF11 = 24 oz | no
        R-062 | toddler | age 12 months; QF11 = 25 oz | yes
        R-062 | toddler | age 11 months; QF11 = 25 oz | no
        R-065 | child | reacts milk, under-30-min, hives | yes
        R-065 | child | reacts milk, under-30-min, hives, cough-wheeze | yes
        R-065 | child | reacts milk, 1-4-h-vomiting, vomiting | yes
        R-065 | child | reacts milk, 2-24-h, eczema-flare | yes
        R-065 | child | QB04n = yes; QB04a #1 = milk | yes
        R-065 | infant | QE13n = yes; QE13a #1 = milk | yes
        R-065 | child | reacts egg, under-30-min, hives | no
        R-065.2 | child | QF11a = goat; reacts milk, under-30-min, hives | yes
        R-065.2 | child | QF11a = goat; QB04n = yes; QB04a #1 = milk | yes
        R-065.2 | child | QF11a = goat | no
        R-065.2 | child | QF11a = oat; reacts milk, under-30-min, hives | no
        R-016 | man | takes valproate, yes | yes
        R-016 | man | takes levothyroxine, yes | yes
        R-016 | man | takes lithium, yes | yes
        R-016 | man | takes digoxin, yes | yes
        R-016 | man | takes warfarin, yes | yes
        R-016 | man | takes tacrolimus, yes | yes
        R-016 | man | takes methotrexate, yes | yes
        R-016 | man | takes omeprazole, yes | no
        R-013 | man | takes omeprazole, no | yes
        R-013 | man | takes prednisone, no | yes
        R-013 | man | takes budesonide, no | yes
        R-013 | man | takes adalimumab, no | yes
        R-013 | man | takes omalizumab, no | yes
        R-013 | man | takes valproate, no | yes
        R-013 | man | takes sertraline, no | yes
        R-013 | man | takes insulin, no | yes
        R-013 | man | takes glipizide, no | yes
        R-013 | man | takes metformin, no | yes
        R-013 | man | takes levothyroxine, no | yes
        R-013 | man | takes methimazole, no | yes
        R-013 | man | takes methotrexate, no | yes
        R-013 | man | takes tacrolimus, no | yes
        R-013 | man | takes estradiol, no | yes
        R-013 | man | takes salbutamol, no | yes
        R-013 | man | takes lithium, no | yes
        R-013 | man | takes phenelzine, no | yes
        R-013 | man | takes clozapine, no | yes
        R-013 | man | takes warfarin, no | yes
        R-013 | man | takes apixaban, no | yes
        R-013 | man | takes clopidogrel, no | yes
        R-013 | man | takes digoxin, no | yes
        R-013 | man | takes theophylline, no | yes
        R-013 | man | takes linezolid, no | yes
        R-013 | man | takes metronidazole, no | yes
        R-013 | man | takes disulfiram, no | yes
        R-013 | man | takes mesalamine, no | yes
        R-013 | man | | no
        R-040 | toddler | QK02 = travel; QC06 = no; QH03c = d4 | yes
        R-040 | toddler | QK02 = untreated-water; QH03c = d4 | yes
        R-040 | toddler | QK02 = farm-animals; QH03c = d4 | no
        R-040 | toddler | QK02 = travel | no
        R-040 | child | QC06 = yes | yes
        R-040 | child | QC02 = yes; QC02a = blood-stool | yes
        R-125 | child | QP04 = no-spleen | yes
        R-125 | child | QP04 = hiv | yes
        R-125 | child | QO19 = sickle-cell | yes
        R-125 | child | QP04 = low-white-cells | no
        R-080 | child | QO16 = autism | yes
        R-080 | child | QO16 = ocd | yes
        R-080 | child | QF14 = under-10 | yes
        R-080 | child | QF14 = 10-20 | yes
        R-080 | child | | no
        R-049 | child | QB04n = yes; QB04a #1 = gluten | yes
        R-049 | child | QB04n = yes; QB04a #1 = wheat | yes
        R-049 | child | QB04n = yes; QB04a #1 = milk | no
        R-049 | child | QF18 = 0 | yes
        R-049 | child | QF18 = 0; celiac negative | no
        R-033 | man | QN01 = 4; QN02 = 2; QN03 = 2 | yes
        R-033 | man | QN01 = 4; QN02 = 2; QN03 = 1 | no
        R-033 | man | QN04 = yes | yes
        R-039 | teen | QN06 = smoking | yes
        R-039 | teen | QN06 = vaping | yes
        R-039 | teen | QN06 = cannabis | no
        R-035.2 | woman | QN01 = 3; QN02 = 0; QN03 = 1 | no
        R-024 | child | QJ03 = yes; QJ03a = bismuth; QJ03b = no | yes
        R-024 | child | QJ03 = yes; QJ03a = cold-tablets; QJ03b = no | yes
        R-024 | child | QJ03 = yes; QJ03a = mouth-gel; QJ03b = no | yes
        R-024 | child | QJ03 = yes; QJ03a = willow-bark; QJ03b = no | yes
        R-024 | child | QJ03 = yes; QJ03a = wintergreen; QJ03b = no | yes
        R-024 | child | QJ03 = yes; QJ03a = bismuth; QJ03b = yes | no
        R-088 | infant | QP03 = yes | yes
        R-088 | child | QP04 = hiv | yes
        R-088 | child | QO06 = stoma | yes
        R-088 | newborn | QE01c = yes | yes
        R-088 | man | QP01n = yes; QP01b #1 = 2026-05; QP01c #1 = no | yes
        R-088 | child | | no
        R-097 | woman | QO07 = yes | yes
        R-097 | woman | QO08 = yes | yes
        R-097 | woman | QO09 = seizures | yes
        R-097 | woman | QO10 = yes | yes
        R-097 | woman | QJ10n = yes; QJ10b #1 = msg | yes
        R-097 | woman | QA05 = yes | yes
        R-097 | woman | QA06 = yes | yes
        R-097 | woman | QP05 = yes | yes
        R-097 | woman | | no
        R-083 | child | QO06 = stricture | yes
        R-083 | child | QO06 = short-bowel | yes
        R-083 | child | QO18 = tube | yes
        R-083 | child | | no
        R-095 | woman | QA05 = yes | yes
        R-095 | woman | QP04 = hiv | yes
        R-095 | woman | | no
        R-098 | woman | QA05 = yes | yes
        R-098 | mother | | yes
        R-098 | woman | | no
        R-009 | child | QO02 = crohn | yes
        R-009 | child | QO03 = yes | yes
        R-009 | child | QO01 = celiac | yes
        R-009 | child | QO11 = type-1 | yes
        R-009 | child | QO08 = yes | yes
        R-009 | child | QO06 = short-bowel | yes
        R-009 | child | | no
        R-126 | child | QQ01 = yes; QH13 = 4 | yes
        R-126 | child | QQ01 = yes; QH15 = 3 | yes
        R-126 | child | QQ01 = yes; QO05 = reflux | yes
        R-126 | child | QQ01 = yes; QC06 = yes | yes
        R-126 | child | QQ01 = yes; QC15 = yes | yes
        R-126 | child | QQ01 = yes; QC03a = yes | yes
        R-126 | child | QQ01 = yes | no
        R-126 | child | QH13 = 4 | no
        R-126 | child | QQ01 = yes; QH13 = 4; celiac negative | no
        H15 | child | QB06n = no; QH13 = 4 | yes
        H15 | child | QB06n = no; QC06 = yes | yes
        H15 | child | QB06n = no; QI-ENERGY-TIRED-F = 4; QI-ENERGY-TIRED-B = 4 | yes
        H15 | child | QB06n = no | no
        H15 | child | QB06n = yes; QH13 = 4 | no
        H07 | child | QO15 = valve | yes
        H07 | child | QO05 = pancreatitis | yes
        H07 | child | | no
        H06 | toddler | age 12 months; QF07 = 1 | yes
        H06 | toddler | age 11 months; QF07 = 1 | no
        C01 | toddler | age 12 months; QF10 = 8 oz | yes
        C01 | toddler | age 11 months; QF10 = 8 oz | no
        C01 | child | QF09 = 4 | yes
        C01 | child | | no
        H06.3 | infant | age 11 months; QF07 = 1; QE07c = eaten-ok | yes
        H06.3 | infant | age 12 months; QF07 = 1; QE07c = eaten-ok | no
        H06.3 | infant | QF07 = 1; QE07c = eaten-ok; QB04n = yes; QB04a #1 = milk | no
        H06.3 | infant | QF07 = 1; QE07c = eaten-ok; reacts milk, 2-24-h, eczema-flare | no
        H06.3 | infant | QF07 = 2; QE07c = eaten-ok | no
        H06 | child | QF07 = 1; reacts milk, under-30-min, hives | no
        H06.2 | child | reacts milk, under-30-min, hives | yes
        R-127 | child | reacts milk, under-30-min, hives | yes
        H06 | child | QF07 = 1; reacts milk, under-30-min, hives, cough-wheeze | no
        H06.2 | child | reacts milk, under-30-min, hives, cough-wheeze | yes
        R-127 | child | reacts milk, under-30-min, hives, cough-wheeze | yes
        H06 | child | QF07 = 1; reacts milk, 1-4-h-vomiting, vomiting | no
        H06.2 | child | reacts milk, 1-4-h-vomiting, vomiting | yes
        R-127 | child | reacts milk, 1-4-h-vomiting, vomiting | yes
        R-072 | mother | QN06 = cannabis | yes
        R-072 | woman | QN06 = cannabis | no
        R-072 | mother | QJ09i = yes | yes
        R-072 | woman | QJ09i = yes | no
        R-072 | mother | QJ09j = yes | yes
        R-072 | woman | QJ09j = yes | no
        R-072 | mother | QJ09n = yes; QJ09b #1 = herb | yes
        R-072 | woman | QJ09n = yes; QJ09b #1 = herb | no
        R-072 | infant | QE16 = cannabis | yes
        R-072 | infant | QE16 = herbs | yes
        R-072 | infant | QE16 = medicines | no
        R-072.2 | infant | QE16 = medicines | yes
        R-072.2 | infant | QE16 = herbs | no
        R-061 | child | QR04n = yes; QR04b #1 = igg-panel | yes
        R-029.2 | child | QR04n = yes; QR04b #1 = skin-prick; QR04d #1 = positive | yes
        R-029.2 | child | QR04n = yes; QR04b #1 = blood-ige; QR04d #1 = positive | yes
        R-029.2 | child | QR04n = yes; QR04b #1 = supervised-challenge; QR04d #1 = positive | yes
        R-029.2 | child | QR04n = yes; QR04b #1 = skin-prick; QR04d #1 = negative | no
        R-100 | man | takes metformin, yes; QJ09i = yes | yes
        R-100 | man | QJ09i = yes | no
        R-100 | man | takes metformin, yes; QJ09j = yes | yes
        R-100 | man | QJ09j = yes | no
        R-100 | man | takes metformin, yes; QJ09n = yes; QJ09b #1 = fiber | yes
        R-100 | man | QJ09n = yes; QJ09b #1 = fiber | no
        R-100 | man | takes metformin, yes | no
        """)
    void a_rule_applies_on_one_side_of_its_border_and_not_on_the_other(
            String rule, String who, String told, String applies) {
        assertThat(SheetText.applies(rule, who, told)).isEqualTo(applies.equals("yes"));
    }
}
