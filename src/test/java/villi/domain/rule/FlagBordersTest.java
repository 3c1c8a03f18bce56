package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.RedFlag;

/// Every red flag and amber item of section 3.2 on both sides of its border: who, what is told, and the level.
class FlagBordersTest {

    @ParameterizedTest(name = "{0}: {1}, {2} -> {3}")
    @CsvSource(delimiter = '|', textBlock = """
        RF01 | newborn | QC01 = yes                                            | emergency
        RF01 | newborn | QC01 = no                                             | none
        RF02 | infant  | QC02 = yes; QC02a = blood-stool; QC02b = large        | emergency
        RF02 | infant  | QC02 = yes; QC02a = blood-stool; QC02b = over-teaspoon | none
        RF02 | toddler | QC02 = yes; QC02a = red-jelly                         | emergency
        RF02 | toddler | QC02 = yes; QC02a = blood-stool; QC02c = yes          | emergency
        RF02 | toddler | QC02 = yes; QC02a = blood-stool; QC02c = no           | none
        RF03 | infant  | QE10a = blood                                         | emergency
        RF03 | infant  | QE10a = distress                                      | none
        RF03 | child   | QC02 = yes; QC02a = black-stool                       | emergency
        RF03 | child   | QC02 = yes; QC02a = blood-stool                       | none
        RF04 | newborn | age 60 days; QC02 = yes; QC02a = blood-stool; QC02b = specks | same-day
        RF04 | newborn | age 2 months; QC02 = yes; QC02a = blood-stool; QC02b = specks | review
        RF04 | infant  | QC02 = yes; QC02a = blood-stool; QC02b = over-teaspoon | same-day
        RF04 | infant  | QC02 = yes; QC02a = blood-stool; QC02b = up-to-teaspoon; QC02d = yes | same-day
        RF04 | child   | QC02 = yes; QC02a = blood-stool; QC02b = specks; QC15 = yes | same-day
        RF04 | child   | QC02 = yes; QC02a = blood-stool; QC02b = specks       | review
        RF05 | newborn | age 91 days; QC04 = yes; QC04b = under-39             | emergency
        RF05 | newborn | age 3 months; QC04 = yes; QC04b = under-39            | none
        RF05 | newborn | QC04 = no                                             | none
        RF06 | infant  | age 3 months; QC04 = yes; QC04b = 39-or-more          | same-day
        RF06 | infant  | age 6 months; QC04 = yes; QC04b = 39-or-more          | same-day
        RF06 | infant  | age 7 months; QC04 = yes; QC04b = 39-or-more; QC04a = 1 | none
        RF06 | infant  | age 4 months; QC04 = yes; QC04b = under-39; QC04a = 1 | none
        RF06 | toddler | QC04 = yes; QC04a = 6                                 | same-day
        RF06 | toddler | QC04 = yes; QC04a = 5                                 | none
        RF07 | teen    | QC04c = yes                                           | review
        RF07 | teen    | QC04c = no                                            | none
        RF08 | infant  | QC05 = very-sleepy                                    | emergency
        RF08 | infant  | QC05 = no-pee-8h                                      | same-day
        RF08 | infant  | QC05 = none                                           | none
        RF08 | infant  | QE02 = formula; QE04b = weaker; QC06a = yes           | same-day
        RF08 | infant  | QE02 = formula; QE04b = weaker                        | none
        RF09 | teen    | QC12c = testicle-pain                                 | emergency
        RF09 | woman   | QC12c = pain-pregnant                                 | emergency
        RF09 | toddler | QC12a = yes                                           | emergency
        RF09 | toddler | QC12a = no; QC12c = none                              | none
        RF10 | toddler | QC03 = yes                                            | review
        RF10 | toddler | QD04n = yes; QD04a #1 = 2026-05-01; QD04b #1 = 11.2 kg | review
        RF10 | toddler | QD04n = yes; QD04a #1 = 2026-05-01; QD04b #1 = 11 kg  | none
        RF10 | newborn | age 8 days; QD01 = 3.3 kg; QD05 = 3.5 kg; QD04n = yes; QD04a #1 = 2026-05-28; QD04b #1 = 3.4 kg | none
        RF10 | teen    | QD08 = down                                           | review
        RF10 | teen    | QD08 = up                                             | none
        RF10 | woman   | QD08 = down                                           | none
        RF10 | woman   | QD01 = 52.2 kg                                        | none
        RF10 | woman   | QD01 = 52.0 kg                                        | review
        RF11 | newborn | QD09 = slow                                           | review
        RF11 | newborn | QD09 = not-checked                                    | none
        RF11 | newborn | age 10 days; QD01 = 3.05 kg; QD05 = 3.4 kg            | same-day
        RF11 | newborn | age 10 days; QD01 = 3.06 kg; QD05 = 3.4 kg            | none
        RF11 | newborn | age 21 days; QD01 = 3.39 kg; QD05 = 3.4 kg            | same-day
        RF11 | newborn | age 20 days; QD01 = 3.39 kg; QD05 = 3.4 kg            | none
        RF11 | newborn | age 21 days; QD01 = 3.4 kg; QD05 = 3.4 kg             | review
        RF11 | newborn | age 21 days; QD01 = 3.41 kg; QD05 = 3.4 kg            | none
        RF11 | infant  | QD04n = yes; QD04a #1 = 2026-05-13; QD04b #1 = 7.6 kg | review
        RF11 | infant  | QD04n = yes; QD04a #1 = 2026-05-14; QD04b #1 = 7.6 kg | none
        RF11 | toddler | QD04n = yes; QD04a #1 = 2026-03-05; QD04b #1 = 11 kg  | review
        RF11 | toddler | QD04n = yes; QD04a #1 = 2026-03-06; QD04b #1 = 11 kg  | none
        RF11 | child   | QC03a = yes                                           | review
        RF11 | child   | QD04n = yes; QD04a #1 = 2025-06-03; QD04c #1 = 103.2 cm | review
        RF11 | child   | QD04n = yes; QD04a #1 = 2025-06-03; QD04c #1 = 102.9 cm | none
        RF12 | infant  | QC06a = yes                                           | same-day
        RF12 | infant  | QC06a = no                                            | none
        RF12 | toddler | QC06 = yes                                            | review
        RF13 | toddler | QC07 = yes                                            | review
        RF13 | toddler | QC07 = no                                             | none
        RF14 | child   | QC09 = yes                                            | review
        RF14 | child   | QC09 = no                                             | none
        RF15 | toddler | QC10 = yes                                            | review
        RF15 | toddler | QC10 = yes; QC10a = yes                               | emergency
        RF15 | toddler | QC10 = no                                             | none
        RF16 | newborn | age 91 days; QC11 = yes                               | same-day
        RF16 | newborn | age 3 months; QC11 = yes                              | review
        RF16 | newborn | QE10a = forceful                                      | same-day
        RF16 | newborn | QE10a = distress                                      | none
        RF17 | infant  | QC12 = yes                                            | emergency
        RF17 | infant  | QC12 = no                                             | none
        RF18 | toddler | QC13 = anal-fistula                                   | review
        RF18 | toddler | QC13 = none                                           | none
        RF19 | teen    | QC14 = shin-lumps                                     | review
        RF19 | teen    | QC14 = none                                           | none
        RF20 | infant  | QC15 = yes                                            | review
        RF20 | infant  | QC15a = yes                                           | review
        RF20 | infant  | QC15 = no                                             | none
        RF21 | newborn | QC19 = pale-stool                                     | same-day
        RF21 | newborn | age 14 days; QC19 = pale-stool                        | same-day
        RF21 | newborn | QC19 = none                                           | none
        RF22 | toddler | QC20 = yes                                            | emergency
        RF22 | toddler | QC20 = no                                             | none
        RF23 | teen    | QC21a = yes                                           | review
        RF23 | teen    | QC21 = yes                                            | review
        RF23 | teen    | QC21a = no; QC21 = no                                 | none
        RF24 | teen    | QC22 = yes                                            | same-day
        RF24 | toddler | QI-HEAD-HOLD-F = 2; QI-HEAD-HOLD-B = 1                | same-day
        RF24 | toddler | QI-HEAD-HOLD-F = 1; QI-HEAD-HOLD-B = 1                | none
        RF24 | child   | age 5 years; QI-HEAD-HEADACHE-F = 1; QI-HEAD-HEADACHE-B = 3 | same-day
        RF24 | child   | age 6 years; QI-HEAD-HEADACHE-F = 1; QI-HEAD-HEADACHE-B = 3 | none
        RF25 | newborn | QC23 = weak-cry                                       | emergency
        RF25 | newborn | QC23 = none                                           | none
        RF25 | infant  | QE09 = yes; QH03c = d1                                | emergency
        RF25 | infant  | QE09 = yes; QH03c = d2                                | none
        RF26 | newborn | QC24 = yes                                            | same-day
        RF26 | newborn | QC24 = no                                             | none
        RF27 | newborn | QC25 = yes                                            | review
        RF27 | toddler | QH09 = 0                                              | review
        RF27 | toddler | QH09 = 1                                              | none
        RF27 | child   | QH10 = ribbon-stool                                   | review
        RF28 | man     | QC28a = yes                                           | review
        RF28 | man     | QQ05 = yes; QQ05a = 59                                | review
        RF28 | man     | QQ05 = yes; QQ05a = 60                                | none
        RF29 | toddler | QH10 = leg-weakness                                   | same-day
        RF29 | toddler | QH10 = none                                           | none
        RF30 | teen    | QC18 = yes; QG14 = have                               | review
        RF30 | teen    | QC18 = yes; QG14 = in-date                            | amber
        RF30 | teen    | QC18 = no                                             | none
        RF31 | infant  | QC17 = yes                                            | amber
        RF31 | infant  | QC17 = no                                             | none
        RF32 | child   | QC16 = yes; QC16c = yes                               | emergency
        RF32 | child   | QC16 = yes; QC16c = no                                | none
        RF33 | toddler | QG13 = not-controlled                                 | amber
        RF33 | toddler | QG13 = controlled                                     | none
        RF34 | child   | QR03n = yes; QR03a #1 = calprotectin; QR03c #1 = 250  | review
        RF34 | child   | QR03n = yes; QR03a #1 = calprotectin; QR03c #1 = 249  | none
        RF34 | toddler | QR03n = yes; QR03a #1 = calprotectin; QR03c #1 = 600  | none
        RF35 | infant  | QR01n = yes; QR01b #1 = positive                      | review
        RF35 | infant  | QR01n = yes; QR01b #1 = negative                      | none
        RF36 | teen    | QJ04 = 1; QJ04e = yes; QJ04f = yes                    | same-day
        RF36 | teen    | QJ04 = 1; QJ04e = yes; QJ04f = no                     | none
        RF37 | toddler | QK04b = 2; QQ09 = yes                                 | review
        RF37 | toddler | QK04b = 2; QQ09 = no                                  | none
        RF37 | toddler | QK04b = 1; QQ09 = yes                                 | none
        RF38 | toddler | QC02 = yes; QC02a = blood-stool; QC05 = less-pee; QC15 = yes; QK02 = farm-animals | emergency
        RF38 | toddler | QC02 = yes; QC02a = blood-stool; QC05 = less-pee; QC15 = yes; QK02 = travel | none
        RF39 | man     | QC12b = yes                                           | emergency
        RF39 | teen    | QC12b = no                                            | none
        RF40 | teen    | QJ03 = yes; QJ03d = yes; QC05 = very-sleepy           | emergency
        RF40 | teen    | QJ03 = yes; QJ03d = no; QC05 = very-sleepy            | none
        RF41 | infant  | QH16 = yes                                            | review
        RF41 | infant  | QH16 = no                                             | none
        RF50 | teen    | QM08 = yes                                            | review
        RF50 | child   | age 4 years; QM01 = yes; QM04 = social                | review
        RF50 | toddler | QM01 = yes; QM04 = social                             | none
        RF51 | teen    | QM06a = fainted                                       | same-day
        RF51 | teen    | QM06a = none                                          | none
        RF51 | teen    | QD01 = 40.0 kg                                        | same-day
        RF51 | teen    | QD01 = 40.8 kg                                        | none
        RF60 | teen    | QC26 = yes                                            | emergency
        RF60 | teen    | QC26 = no                                             | none
        RF61 | teen    | QC27 = yes                                            | same-day
        RF61 | teen    | QC27 = no                                             | none
        RF62 | newborn | QL11 = 3                                              | amber
        RF62 | newborn | QE15a = 3                                             | amber
        RF62 | newborn | QL11 = 2                                              | none
        AM01 | toddler | QC08 = yes                                            | amber
        AM01 | toddler | QC08 = no                                             | none
        AM02 | teen    | QL06 = 3                                              | amber
        AM02 | teen    | QL06 = 2                                              | none
        AM03 | infant  | QQ02 = yes                                            | amber
        AM03 | infant  | QQ02 = no                                             | none
        AM04 | toddler | QF14 = 10-20                                          | amber
        AM04 | toddler | QF14 = 21-40                                          | none
        AM05 | child   | QD04n = yes; QD04a #1 = 2026-03-05; QD04b #1 = 18 kg  | amber
        AM05 | child   | QD04n = yes; QD04a #1 = 2026-03-06; QD04b #1 = 18 kg  | none
        AM06 | teen    | QJ05n = yes; QJ05b #1 = 4                             | amber
        AM06 | teen    | QJ05n = yes; QJ05b #1 = 3                             | none
        AM07 | infant  | QJ04 = 3                                              | amber
        AM07 | infant  | QJ04 = 2                                              | none
        RF38 | child | age 11 years; QC02 = yes; QC02a = blood-stool; QC05 = less-pee; QC15 = yes; QK02 = raw-food | emergency
        RF38 | child | age 12 years; QC02 = yes; QC02a = blood-stool; QC05 = less-pee; QC15 = yes; QK02 = raw-food | none
        RF38 | child | QC02 = yes; QC02a = blood-stool; QC05 = no-pee-8h; QC15 = yes; QK02 = farm-animals | emergency
        RF38 | child | QC02 = yes; QC02a = blood-stool; QC05 = dry-mouth; QC15 = yes; QK02 = farm-animals | none
        RF38 | child | QC02 = yes; QC02a = blood-stool; QC05 = no-pee-8h; QC15 = yes; QK02 = travel | none
        RF38 | child | QC05 = no-pee-8h; QC15 = yes; QK02 = raw-food | none
        RF38 | child | QC02 = yes; QC02a = blood-stool; QC05 = no-pee-8h; QK02 = raw-food | none
        RF08 | infant | QC05 = less-pee | same-day
        RF08 | infant | QC05 = no-pee-8h | same-day
        RF08 | infant | QC05 = dry-mouth | same-day
        RF08 | infant | QC05 = no-tears | same-day
        RF08 | infant | QC05 = sunken-eyes | same-day
        RF08 | infant | QC05 = cold-hands | same-day
        RF08 | infant | QE02 = formula; QE04b = weaker; QC04 = yes | same-day
        RF08 | infant | QE02 = formula; QE04b = weaker; QC06a = yes | same-day
        RF08 | infant | QE02 = formula; QE04b = weaker; QC11 = yes | same-day
        RF08 | infant | QE02 = formula; QE04b = stronger; QC04 = yes | same-day
        RF08 | infant | QE02 = formula; QE04b = as-label; QC04 = yes | none
        RF08 | infant | QE02 = formula; QE04b = weaker | none
        RF29 | child | QH10 = leg-weakness | same-day
        RF29 | child | QH10 = back-dimple | same-day
        RF29 | child | QH10 = odd-bottom | same-day
        RF29 | child | QH10 = new-wetting | same-day
        RF28 | man | QC28 = yes | review
        RF28 | man | QC28a = yes | review
        RF28 | teen | age 18 years; QC02 = yes; QC02a = blood-stool | review
        RF28 | teen | age 17 years; QC02 = yes; QC02a = blood-stool | none
        RF24 | toddler | age 3 years; QI-HEAD-HOLD-F = 2 | same-day
        RF24 | toddler | age 4 years; QI-HEAD-HOLD-F = 2 | none
        RF24 | toddler | age 3 years; QI-HEAD-HOLD-F = 1 | none
        RF24 | child | age 5 years; QI-HEAD-HEADACHE-F = 1; QI-HEAD-HEADACHE-B = 3 | same-day
        RF24 | child | age 5 years; QI-HEAD-HEADACHE-F = 1; QI-HEAD-HEADACHE-B = 2 | none
        RF24 | child | age 6 years; QI-HEAD-HEADACHE-F = 1; QI-HEAD-HEADACHE-B = 3 | none
        RF24 | child | age 5 years; QI-HEAD-HEADACHE-F = 0; QI-HEAD-HEADACHE-B = 3 | none
        RF10 | teen | age 17 years; QD08 = down | review
        RF10 | teen | age 18 years; QD08 = down | none
        RF10 | newborn | age 21 days; QD04n = yes; QD04a #1 = 2026-05-25; QD04b #1 = 4.6 kg | review
        RF10 | newborn | age 20 days; QD04n = yes; QD04a #1 = 2026-05-25; QD04b #1 = 4.6 kg | none
        RF10 | teen | age 17 years; QD04n = yes; QD04a #1 = 2026-05-01; QD04b #1 = 57 kg | review
        RF10 | teen | age 18 years; QD04n = yes; QD04a #1 = 2026-05-01; QD04b #1 = 57 kg | none
        RF10 | teen | age 18 years; QD01 = 45 kg | review
        RF10 | teen | age 17 years; QD01 = 48 kg | none
        RF10 | child | QM04 = weight-loss | review
        RF11 | teen | age 17 years; QM04 = poor-growth | review
        RF11 | teen | age 18 years; QM04 = poor-growth | none
        RF11 | teen | age 17 years; QD01 = 42 kg | review
        RF11 | teen | age 18 years; QD01 = 42 kg | none
        RF11 | child | QD01 = 14.6 kg; QD02 = 97 cm | review
        RF11 | child | QD01 = 14.3 kg | same-day
        RF11 | child | QD01 = 15 kg | review
        RF11 | child | QD01 = 13.6 kg; QD02 = 100.5 cm | review
        RF11 | child | QC03a = yes | review
        RF11 | infant | QD09 = slow | review
        RF37 | child | QK04b = 2; QK04 = 6; QK04a = 4 | review
        RF37 | child | QK04b = 2; QK04 = 6; QK04a = 3 | none
        RF37 | child | QK04b = 1; QK04 = 6; QK04a = 4 | none
        RF37 | child | QK04c = yes; QQ09 = yes | review
        RF37 | child | QK04c = yes; QC03 = yes | review
        RF37 | child | QK04c = yes; QC03a = yes | review
        RF37 | child | QK04c = yes | none
        RF20 | child | QR02n = yes; QR02a #1 = ferritin; QR02d #1 = low | review
        RF20 | child | QR02n = yes; QR02a #1 = blood-count; QR02d #1 = low | review
        RF20 | child | QR02n = yes; QR02a #1 = calprotectin; QR02d #1 = low | none
        RF20 | child | QR02n = yes; QR02a #1 = ferritin; QR02d #1 = normal | none
        RF19 | child | QO24 = joint-swelling | review
        RF19 | child | QO24 = limp | none
        RF62 | newborn | QE15a = 2 | none
        RF62 | newborn | QE15 = 3 | amber
        RF62 | newborn | QE15 = 2 | none
        RF62 | newborn | QL11a = 3 | amber
        RF62 | newborn | QL11a = 2 | none
        RF40 | teen | age 17 years; QJ03 = yes; QJ03d = yes; QC05 = very-sleepy | emergency
        RF40 | teen | age 18 years; QJ03 = yes; QJ03d = yes; QC05 = very-sleepy | none
        RF40 | teen | QJ03 = yes; QJ03d = no; QC05 = very-sleepy | none
        RF40 | teen | QJ03 = yes; QJ03d = yes; QC05 = dry-mouth | none
        AM05 | teen | age 14 years; QD04n = yes; QD04a #1 = 2026-03-05; QD04b #1 = 55 kg | amber
        AM05 | teen | age 15 years; QD04n = yes; QD04a #1 = 2026-03-05; QD04b #1 = 55 kg | none
        AM05 | toddler | age 24 months; QD04n = yes; QD04a #1 = 2026-03-05; QD04b #1 = 11 kg | amber
        AM05 | toddler | age 23 months; QD04n = yes; QD04a #1 = 2026-03-05; QD04b #1 = 11 kg | none
        AM04 | child | QF14 = under-10 | amber
        AM04 | child | QM01 = yes | amber
        RF30 | child | QC18 = yes; QG14 = in-date | amber
        RF30 | child | QC16 = yes; QG14 = none | review
        RF50 | child | age 4 years; QM01 = yes; QM04 = poor-growth | review
        RF50 | child | age 3 years; QM01 = yes; QM04 = poor-growth | none
        """)
    void a_flag_stands_on_one_side_of_its_border_and_not_on_the_other(
            String flag, String who, String told, String level) {
        var raised = SheetText.read(who, told).evaluation().redFlags().stream()
                .filter(f -> f.id().equals(flag))
                .map(f -> word(f.level()))
                .findFirst()
                .orElse("none");

        assertThat(raised).isEqualTo(level);
    }

    private static String word(RedFlag.Level level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
