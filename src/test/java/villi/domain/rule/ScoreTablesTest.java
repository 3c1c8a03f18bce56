package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sections 2.8 and 2.9 and the screens of QM and QN, worked examples: what is told, and the score.
class ScoreTablesTest {

    private static void check(String example, String who, String told, String fact, String expected) {
        assertThat(FactsTest.value(SheetText.read(who, told), fact)).as(example).isEqualTo(expected);
    }

    /// Vegetables, fruit, beans, whole grains, nuts up to 3 each; fish and ferments from once a week 1 each; 1 each
    /// for packets under daily (QF08), sweets under daily (QF09), no sugary drinks (QF10).
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        all daily, no sugar, fish and yogurt       | child | QF06 = 2; QF07 = 2; QF08 = 3; QF09 = 3; QF10 = 0 oz | diet_score | 20
        the same is good                           | child | QF06 = 2; QF07 = 2; QF08 = 3; QF09 = 3; QF10 = 0 oz | diet_band  | good
        3 to 6 times a week is 2 of 3              | child | QF01 = 3; QF02 = 3; QF03 = 3; QF04 = 3; QF05 = 3; QF06 = 0; QF07 = 0; QF08 = 5; QF09 = 5; QF10 = 8 oz | diet_score | 10
        that is fair                               | child | QF01 = 3; QF02 = 3; QF03 = 3; QF04 = 3; QF05 = 3; QF06 = 0; QF07 = 0; QF08 = 5; QF09 = 5; QF10 = 8 oz | diet_band | fair
        once or twice a week is 1 of 3             | child | QF01 = 2; QF02 = 2; QF03 = 2; QF04 = 2; QF05 = 2; QF06 = 2; QF07 = 2; QF08 = 3; QF09 = 5; QF10 = 8 oz | diet_score | 8
        8 is low                                   | child | QF01 = 2; QF02 = 2; QF03 = 2; QF04 = 2; QF05 = 2; QF06 = 2; QF07 = 2; QF08 = 3; QF09 = 5; QF10 = 8 oz | diet_band | low
        14 is fair                                 | child | QF01 = 4; QF02 = 4; QF03 = 4; QF04 = 4; QF05 = 3; QF06 = 0; QF07 = 0; QF08 = 5; QF09 = 5; QF10 = 8 oz | diet_band | fair
        15 is good                                 | child | QF06 = 0; QF07 = 0; QF08 = 5; QF09 = 5; QF10 = 8 oz | diet_band | good
        one answer is missing                      | child | QF03 -; QF10 = 0 oz | diet_score | unknown
        a baby is not asked                        | infant | | diet_score | unknown
        """)
    void diet_score(String example, String who, String told, String fact, String expected) {
        check(example, who, told, fact, expected);
    }

    /// Once a day of each: vegetables 2.5 g, fruit 3, beans 7, whole grains 3, nuts 2. Half under 4 years, two
    /// thirds from
    /// 4 to 8 years. The goal is the adequate intake of section 4.4.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        vegetables once a day         | woman   | QF01 = 4; QF02 = 0; QF03 = 0; QF04 = 0; QF05 = 0 | fiber_g   | 2.5
        all five once a day           | woman   | QF01 = 4; QF02 = 4; QF03 = 4; QF04 = 4; QF05 = 4 | fiber_g   | 17.5
        that is 70 % of 25 g          | woman   | QF01 = 4; QF02 = 4; QF03 = 4; QF04 = 4; QF05 = 4 | fiber_pct | 70
        half portions for a toddler   | toddler | QF01 = 4; QF02 = 4; QF03 = 4; QF04 = 4; QF05 = 4 | fiber_g   | 8.8
        the goal from 1 to 3 years    | toddler |                                                  | fiber_goal | 19
        two thirds at five            | child   | QF01 = 4; QF02 = 4; QF03 = 4; QF04 = 4; QF05 = 4 | fiber_g   | 11.7
        the floor is age and 5 g      | child   |                                                  | fiber_floor | 10
        whole portions for a teen     | teen    | QF01 = 4; QF02 = 4; QF03 = 4; QF04 = 4; QF05 = 4 | fiber_g   | 17.5
        no goal for a baby            | infant  |                                                  | fiber_goal | unknown
        milk, 24 oz at one year       | toddler | age 23 months                                    | milk_limit_oz | 24
        16 oz at two and three        | toddler | age 2 years                                      | milk_limit_oz | 16
        16 oz to the fourth birthday  | toddler | age 47 months                                    | milk_limit_oz | 16
        20 oz from the fourth         | child   | age 4 years                                      | milk_limit_oz | 20
        20 oz at four and five        | child   | age 5 years                                      | milk_limit_oz | 20
        no limit at six               | child   | age 6 years                                      | milk_limit_oz | unknown
        two cups of water             | child   | QF12 = 2 cups                                    | water_ml  | 480
        a cup is little for five      | child   | QF12 = 1 cups                                    | water_low | true
        240 mL are enough at three    | child   | age 47 months; QF12 = 1 cups                     | water_low | false
        less is not                   | child   | age 47 months; QF12 = 0.9 cups                   | water_low | true
        240 mL are little at four     | child   | age 4 years; QF12 = 1 cups                       | water_low | true
        355 mL are enough at four     | child   | age 4 years; QF12 = 1.5 cups                     | water_low | false
        355 mL are little at five     | child   | age 5 years; QF12 = 1.5 cups                     | water_low | true
        475 mL are enough at eight    | child   | age 8 years; QF12 = 2 cups                       | water_low | false
        475 mL are little at nine     | child   | age 9 years; QF12 = 2 cups                       | water_low | true
        650 mL are enough at nine     | child   | age 9 years; QF12 = 2.75 cups                    | water_low | false
        """)
    void fiber_milk_and_water(String example, String who, String told, String fact, String expected) {
        check(example, who, told, fact, expected);
    }

    /// QN01 how often, QN02 how many, QN03 six or more, 0 to 4 each. Women from 3, men from 4; from 8 high.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        never                                   | woman | QN01 = 0                     | 0  | no  | no  | no
        a woman with 2                          | woman | QN01 = 2; QN02 = 0; QN03 = 0 | 2  | no  | no  | no
        a woman with 3, from two questions      | woman | QN01 = 2; QN02 = 1; QN03 = 0 | 3  | yes | no  | no
        a woman with 3, all from how often      | woman | QN01 = 3; QN02 = 0; QN03 = 0 | 3  | yes | no  | yes
        a man with 3                            | man   | QN01 = 2; QN02 = 1; QN03 = 0 | 3  | no  | no  | no
        a man with 4, all from how often        | man   | QN01 = 4; QN02 = 0; QN03 = 0 | 4  | yes | no  | yes
        seven is not high                       | man   | QN01 = 4; QN02 = 2; QN03 = 1 | 7  | yes | no  | no
        eight is high                           | man   | QN01 = 4; QN02 = 2; QN03 = 2 | 8  | yes | yes | no
        """)
    void audit_c(String example, String who, String told, String points, String risky, String high, String again) {
        var one = SheetText.read(who, told).asCase();

        assertThat(FactsTest.value(SheetText.read(who, told), "auditc"))
                .as(example)
                .isEqualTo(points);
        assertThat(one.has("finding.alcohol_risky").yes()).isEqualTo(risky.equals("yes"));
        assertThat(one.has("finding.alcohol_high").yes()).isEqualTo(high.equals("yes"));
        assertThat(Fired.all(one, Sheet.BOOK).stream()
                        .anyMatch(f -> f.row().id().equals("R-035")
                                && f.row().part() == 2
                                && f.truth().yes()))
                .as("ask again how much")
                .isEqualTo(again.equals("yes"));
    }

    /// Red: a known eating disorder, a sign of QM06, harm (QM04) with picky eating, low appetite or fear, thinner
    /// than -2, or
    /// 5 % of the weight lost. Amber: QM05 or QM07 often, QM10, picky teens, autism, OCD, anxiety, eating disorder
    /// in the family.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a calm toddler                       | toddler |                                  | clear
        a picky toddler without harm         | toddler | QM01 = yes                       | clear
        a picky toddler who grows poorly     | toddler | QM01 = yes; QM04 = poor-growth   | red
        a toddler who fears food and misses meals | toddler | QM03 = 2; QM04 = social     | red
        harm without a cause in eating       | toddler | QM04 = social                    | clear
        a toddler with autism                | toddler | QO16 = autism                    | amber
        meals that are a battle are no such worry | toddler | QM09 = battle               | clear
        a child of five may fear weight gain | child   | QM05n = yes; QM05 = 4            | clear
        a child of eight may not             | child   | age 8 years; QD01 = 26 kg; QD02 = 128 cm; QM05n = yes; QM05 = 3 | amber
        a picky teen                         | teen    | QM01 = yes                       | amber
        a teen with guilt sometimes          | teen    | QM07 = 2                         | clear
        a teen with guilt often              | teen    | QM07 = 3                         | amber
        a teen who eats in secret            | teen    | QM06 = secret-eating             | red
        a teen who is far too thin           | teen    | QD01 = 41 kg                     | red
        a teen who lost 5 %                  | teen    | QD04n = yes; QD04a #1 = 2026-04-01; QD04b #1 = 57.9 kg | red
        a teen who lost less                 | teen    | QD04n = yes; QD04a #1 = 2026-04-01; QD04b #1 = 57.8 kg | clear
        only clean food                      | woman   | QM10 = yes                       | amber
        an eating disorder long ago          | woman   | QM08 = yes                       | red
        an eating disorder in the family     | woman   | QQ07 = yes                       | amber
        nobody is sure                       | woman   | QM08 ?                           | unknown
        """)
    void eating_worry(String example, String who, String told, String gate) {
        check(example, who, told, "ed_gate", gate);
    }

    /// The low end of the range: 12 h from 4 to 11 months, 11 h at 1 and 2 years, 10 h from 3 to 5, 9 h from 6 to
    /// 12, 8 h to
    /// 17, 7 h for adults. Under 4 months there is no range.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        three months            | newborn | age 3 months; QL07 = 9  | unknown
        four months             | infant  | age 4 months; QL07 = 11 | 1
        eleven months           | infant  | age 11 months; QL07 = 12 | 0
        one year                | toddler | age 12 months; QL07 = 10 | 1
        two years               | toddler | age 2 years; QL07 = 10  | 1
        three years             | toddler | age 3 years; QL07 = 10  | 0
        five years              | child   | age 5 years; QL07 = 9.5 | 0.5
        six years               | child   | age 6 years; QL07 = 9   | 0
        twelve years            | teen    | age 12 years; QL07 = 8  | 1
        thirteen years          | teen    | age 13 years; QL07 = 8  | 0
        seventeen years         | teen    | age 17 years; QL07 = 7  | 1
        a grown woman           | woman   | QL07 = 7                | 0
        """)
    void sleep_below_the_range(String example, String who, String told, String hours) {
        check(example, who, told, "sleep_gap_h", hours);
    }

    /// QL01 from 7 of 10, or two of QL02 (too much), QL03 (worry), QL04 (low mood) often or more.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        calm                  | woman | QL01 = 3           | false
        seven of ten          | woman | QL01 = 7           | true
        six of ten            | woman | QL01 = 6           | false
        one often             | woman | QL01 = 3; QL03 = 3 | false
        two often             | teen  | QL01 = 3; QL02 = 3; QL03 = 4 | true
        two often in a child  | child | QL03 = 3; QL04 = 3 | true
        one often in a child  | child | QL03 = 4; QL04 = 2 | false
        """)
    void stress(String example, String who, String told, String high) {
        check(example, who, told, "stress_high", high);
    }

    /// Corrected age, weight since birth, percent of the median: all in days, percent, or the age told.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        born at term                       | newborn |                                   | corrected_age_days    | 42
        born at 36 weeks                   | newborn | QA04 = yes; QA04a = 36            | corrected_age_days    | 14
        born at 36 weeks and 3 days        | newborn | QA04 = yes; QA04a = 36; QA04b = 3 | corrected_age_days    | 17
        born at 30 weeks, before the due day | newborn | QA04 = yes; QA04a = 30          | corrected_age_days    | -28
        early, weeks not told              | newborn | QA04 = yes                        | corrected_age_days    | unknown
        not corrected from 24 months on    | toddler | age 24 months; QA04 = yes; QA04a = 30 | corrected_age_days | 730
        above the weight at birth          | newborn |                                   | birth_weight_loss_pct | 0
        10.3 % below                       | newborn | QD01 = 3.05 kg                    | birth_weight_loss_pct | 10.3
        weight at birth not told           | newborn | QD05 -                            | birth_weight_loss_pct | unknown
        since birth no gain                | newborn | QD01 = 3.4 kg                     | weight_flat_days      | 42
        """)
    void age_and_weight_of_a_baby(String example, String who, String told, String fact, String expected) {
        check(example, who, told, fact, expected);
    }
}
