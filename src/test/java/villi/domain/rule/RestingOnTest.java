package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static villi.domain.rule.FactsTest.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;

/// Which answers a fact points at: those that tell it, or those that are missing.
class RestingOnTest {

    @ParameterizedTest(name = "{0} {1}: {2} = {3} by {4}")
    @CsvSource(delimiter = '|', textBlock = """
        woman  | QM10 = yes                                   | ed_gate      | amber   | QM10
        woman  | QM08 = yes                                   | ed_gate      | red     | QM08
        woman  | QM08 ?                                       | ed_gate      | unknown | QM08
        woman  | QM10 ?                                       | ed_gate      | unknown | QM10
        woman  | QF16 = 2; QF16a = 0; QF16b = 0; QF16c = 0    | caffeine_mg  | 180     | QF16
        woman  | QF16 = 0; QF16a = 1; QF16b = 1; QF16c -      | caffeine_mg  | 77      | QF16a QF16b
        woman  | QF16 = 0; QF16a = 0; QF16b = 0; QF16c -      | caffeine_mg  | unknown | QF16c
        infant | QA04 ?                                       | corrected_age_days | unknown | QA04
        infant | QA04 = yes; QA04a ?                          | corrected_age_days | unknown | QA04a
        child  | QD01a -                                      | weight_age_days | unknown | QD01a
        child  | QD01 -                                       | weight_age_days | unknown | QD01
        child  | QD02 -                                       | bmi          | unknown | QD02
        """)
    void a_fact_points_at_its_answers(String who, String told, String fact, String expected, String slots) {
        var of = SheetText.read(who, told).asCase();
        assertThat(value(of, fact)).isEqualTo(expected);
        assertThat(of.fact(fact).because()).extracting(Slot::toString).containsExactly(slots.split(" "));
    }

    /// The heaviest weight of the last six months counts.
    @ParameterizedTest(name = "55 kg now, {1} kg on {0}: {2} % lost")
    @CsvSource({"2025-12-03, 60, 8.3", "2025-12-02, 60, unknown", "2026-05-01, 50, 0"})
    void weight_is_lost_since_the_last_six_months(LocalDate on, String kg, String lost) {
        var sheet = Sheet.teen().choose("QD04n", "yes");
        sheet.put("QD04a", 1, new Value.Day(on));
        sheet.put("QD04b", 1, new Value.Measure(new BigDecimal(kg), "kg"));
        assertThat(value(sheet, "weight_loss_pct")).isEqualTo(lost);
    }

    @ParameterizedTest(name = "an adult of {0} kg and {1} cm: implausible {2}")
    @CsvSource({
        "35, 168, false",
        "34.9, 168, true",
        "250, 168, false",
        "250.1, 168, true",
        "65, 130, false",
        "65, 129.9, true",
        "65, 220, false",
        "65, 220.1, true"
    })
    void a_measure_outside_what_is_plausible_is_measured_again(String kg, String cm, String implausible) {
        assertThat(value(Sheet.woman().measured(kg, cm), "implausible_measure")).isEqualTo(implausible);
    }

    /// A weight at birth of nothing is a slip of the pen.
    @ParameterizedTest(name = "{0} kg at birth: {1}")
    @CsvSource({"4.0, 0", "4.8, 8.3", "0, unknown"})
    void a_newborn_has_lost_so_much_since_birth(String kg, String lost) {
        assertThat(value(Sheet.newborn().measure("QD05", kg, "kg"), "birth_weight_loss_pct"))
                .isEqualTo(lost);
    }
}
