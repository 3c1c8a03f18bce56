package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Section 2.5, worked examples. QH02 stools a week (2 or fewer), QH04 hurts, QH05 very large, QH06 holds back ("2"
/// sometimes or more often), QH07 leaks a week, QH08 a doctor felt a mass, QH01 trained. Two or more criteria: met.
class ConstipationCriteriaTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a calm baby                                 | infant  |                               | 0 of 4, 0 unknown | false
        a baby with rare stool that hurts           | infant  | QH02 = 2; QH04 = 2            | 2 of 4, 0 unknown | true
        a baby with rare stool only                 | infant  | QH02 = 2                      | 1 of 4, 0 unknown | false
        three stools a week are not rare            | infant  | QH02 = 3; QH04 = 2            | 1 of 4, 0 unknown | false
        a toddler in diapers: leaks do not count    | toddler | QH01 = no; QH02 = 2; QH06 = 2 | 2 of 5, 0 unknown | true
        a trained toddler leaks once a week         | toddler | QH01 = yes; QH07 = 1; QH05 = 2 | 2 of 6, 0 unknown | true
        a trained toddler never leaks               | toddler | QH01 = yes; QH07 = 0; QH05 = 2 | 1 of 6, 0 unknown | false
        nobody said whether the toddler is trained  | toddler | QH01 -; QH07 -; QH05 = 2      | 1 of 6, 1 unknown | unknown
        rarely is not often enough                  | toddler | QH01 = no; QH02 = 2; QH04 = 1; QH06 = 1 | 1 of 5, 0 unknown | false
        a child: two met, one not known             | child   | QH01 = yes; QH02 = 2; QH04 = 3; QH08 ? | 2 of 6, 1 unknown | true
        a child: one met, one not known             | child   | QH01 = yes; QH02 = 2; QH08 ?  | 1 of 6, 1 unknown | unknown
        a child with irritable bowel                | child   | QH01 = yes; QH02 = 2; QH04 = 3; QO04 = ibs | 2 of 6, 0 unknown | false
        a teen with a mass and large stools         | teen    | QH05 = 4; QH08 = yes          | 2 of 6, 0 unknown | true
        an adult: a clinician must judge            | woman   | QH02 = 1; QH04 = 4; QH05 = 4  | 3 of 4, 0 unknown | unknown
        """)
    void criteria_are_counted_and_what_is_not_known_is_told(
            String example, String who, String told, String count, String met) {
        var sheet = SheetText.read(who, told);
        var counted = FactsTest.value(sheet, "constipation_met") + " of "
                + FactsTest.value(sheet, "constipation_criteria") + ", "
                + FactsTest.value(sheet, "constipation_unknown") + " unknown";

        assertThat(counted).as(example).isEqualTo(count);
        assertThat(FactsTest.value(sheet, "constipation")).isEqualTo(met);
    }

    /// Section 2.4: forms 1 and 2 are hard, 6 and 7 loose; under four stools a month nothing is said.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        no hard stool                   | QH03a = none         | 0       | 0  | no
        now and then one hard stool     | QH03a = under-quarter | 1      | 0  | no
        a quarter is hard               | QH03a = quarter-half | 25      | 0  | yes
        most are hard                   | QH03a = over-half    | 51      | 0  | yes
        a quarter is loose              | QH03b = quarter-half | 0       | 25 | no
        three stools a month, all hard  | QH02 = 0; QH03a = over-half | unknown | unknown | no
        """)
    void the_share_of_hard_and_loose_stool_is_the_low_end_of_what_is_told(
            String example, String told, String hard, String loose, String possible) {
        var sheet = SheetText.read("man", told);

        assertThat(FactsTest.value(sheet, "hard_pct_least")).as(example).isEqualTo(hard);
        assertThat(FactsTest.value(sheet, "loose_pct_least")).isEqualTo(loose);
        assertThat(sheet.asCase().has("finding.constipation_possible").yes()).isEqualTo(possible.equals("yes"));
    }
}
