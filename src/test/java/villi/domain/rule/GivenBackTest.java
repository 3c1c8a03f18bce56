package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static villi.domain.rule.FactsTest.value;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Fact;
import villi.domain.patient.Sex;

/// Section 4.8 and rules: what the log of foods that were given back says. A day of the log is written as
/// food, dose, signs before, signs after (0 to 4, `-` not told), which signs, how soon, days ago.
class GivenBackTest {

    private static Case logged(String log) {
        var sheet = Sheet.empty(Sheet.FOLLOW_UP, Sex.FEMALE, LocalDate.of(2021, 3, 9));
        int row = 0;
        for (var day : log == null ? new String[0] : log.split(", *")) {
            row++;
            var words = day.split(" ");
            sheet.choose("QU08n", "yes");
            if (!words[0].equals("-")) sheet.row("QU08a", row, words[0]);
            if (!words[1].equals("-")) sheet.row("QU08c", row, words[1]);
            if (!words[2].equals("-")) sheet.row("QU08f", row, words[2]);
            if (!words[3].equals("-")) sheet.row("QU08g", row, words[3]);
            sheet.row("QU08h", row, words[4]);
            if (!words[5].equals("-")) sheet.row("QU08i", row, words[5]);
            if (!words[6].equals("-"))
                sheet.put(
                        "QU08b",
                        row,
                        new villi.domain.intake.Value.Day(Sheet.ON.minusDays(Integer.parseInt(words[6]))));
        }
        return sheet.after(Sheet.child(), Sheet.ON.minusDays(40), "milk");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        stronger by 2 on two days                | milk day-1 0 2 belly-pain 2-24-h 9, milk day-2 1 3 belly-pain 2-24-h 8 | milk | unknown | unknown
        stronger by 2 on one day only            | milk day-1 0 2 belly-pain 2-24-h 9, milk day-3 1 1 none - 7            | unknown | unknown | unknown
        stronger by 1 on two days                | milk day-1 0 1 belly-pain 2-24-h 9, milk day-3 1 2 belly-pain 2-24-h 7 | unknown | milk | unknown
        no stronger with the full portion        | milk day-1 0 0 none - 9, milk day-3 0 0 none - 7                       | unknown | milk | unknown
        no stronger with as much as before       | milk usual 0 0 none - 7                                                | unknown | milk | unknown
        the full portion was not eaten yet       | milk day-1 0 0 none - 9, milk day-2 0 0 none - 7                       | unknown | unknown | unknown
        nobody told how it was after             | milk day-3 0 - none - 7                                                | unknown | unknown | unknown
        nobody told how it was before            | milk day-3 - 0 none - 7                                                | unknown | unknown | unknown
        hives within half an hour                | milk day-1 0 0 hives under-30-min 9                                    | milk | unknown | true
        vomiting after hours                     | milk day-1 0 0 vomiting 1-4-h-vomiting 9                               | milk | unknown | true
        hives, nobody knows how soon             | milk day-1 0 0 hives unsure 9                                          | milk | unknown | true
        hives a day later                        | milk day-3 0 0 hives 2-24-h 9                                          | unknown | milk | unknown
        belly pain within half an hour           | milk day-3 0 0 belly-pain under-30-min 9                               | unknown | milk | unknown
        a full portion with hives soon           | milk day-3 0 0 hives under-30-min 9                                    | milk | unknown | true
        each food by itself                      | egg day-3 0 0 none - 20, milk day-1 0 3 belly-pain 2-24-h 9, egg day-1 0 3 belly-pain 2-24-h 21, milk day-2 0 3 belly-pain 2-24-h 8 | milk | unknown | unknown
        one passed, one failed                   | egg day-3 0 0 none - 20, milk day-1 0 3 belly-pain 2-24-h 9, milk day-2 0 3 belly-pain 2-24-h 8 | milk | egg | unknown
        two passed                               | milk day-3 0 0 none - 20, egg day-3 0 0 none - 9                       | unknown | egg, milk | unknown
        a day without its food says nothing      | - day-3 0 0 hives under-30-min 9                                       | unknown | unknown | unknown
        an empty log                             |                                                                        | unknown | unknown | unknown
        """)
    void the_log_says_which_food_failed_and_which_passed(
            String example, String log, String failed, String passed, String danger) {
        var of = logged(log);
        assertThat(value(of, "failed_foods")).as(example).isEqualTo(failed);
        assertThat(value(of, "passed_foods")).as(example).isEqualTo(passed);
        assertThat(value(of, "challenge_danger")).as(example).isEqualTo(danger);
        assertThat(value(of, "challenge_failed")).as(example).isEqualTo(some(failed));
        assertThat(value(of, "challenge_passed")).as(example).isEqualTo(some(passed));
    }

    private static String some(String foods) {
        return foods.equals("unknown") ? "unknown" : "true";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        the last portion was 7 days ago          | milk day-3 0 0 none - 7                                  | true
        the last portion was 8 days ago          | milk day-3 0 0 none - 8                                  | false
        the newer one counts                     | egg day-3 0 0 none - 30, milk day-1 0 0 none - 2         | true
        the newer one counts, told first         | milk day-1 0 0 none - 2, egg day-3 0 0 none - 30         | true
        it ended with a quick reaction           | milk day-1 0 0 hives under-30-min 2                      | false
        nobody told the day                      | milk day-1 0 0 none - -                                  | false
        nothing was given back                   |                                                          | false
        """)
    void a_food_is_watched_for_a_week_after_its_last_portion(String example, String log, String open) {
        assertThat(value(logged(log), "challenge_open")).as(example).isEqualTo(open);
    }

    @org.junit.jupiter.api.Test
    void what_failed_points_at_the_days_of_that_food_only() {
        var of = logged(
                "egg day-3 0 0 none - 20, milk day-1 0 3 belly-pain 2-24-h 9, milk day-2 0 3 belly-pain 2-24-h 8");
        assertThat(of.fact("failed_foods"))
                .isInstanceOfSatisfying(
                        Fact.Word.class,
                        w -> assertThat(w.because())
                                .contains(
                                        villi.domain.intake.Slot.of("QU08g", 2),
                                        villi.domain.intake.Slot.of("QU08g", 3))
                                .doesNotContain(villi.domain.intake.Slot.of("QU08g", 1)));
    }
}
