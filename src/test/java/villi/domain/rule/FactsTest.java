package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;
import villi.domain.patient.Sex;

/// Computed facts (sections 2.5 to 2.9), as tables that a dietitian can read.
class FactsTest {

    static String value(Sheet sheet, String fact) {
        return switch (sheet.asCase().fact(fact)) {
            case Fact.Amount a -> a.value().stripTrailingZeros().toPlainString();
            case Fact.Word w -> w.value();
            case Fact.Flag f -> Boolean.toString(f.value());
            case Fact.Unknown _ -> "unknown";
        };
    }

    private static Sheet grid(String codes) {
        var sheet = Sheet.woman();
        var each = codes.split(" ");
        for (int i = 0; i < each.length; i++) sheet.choose("QF0" + (i + 1), each[i]);
        return sheet;
    }

    @ParameterizedTest(name = "QF01-QF09 {0}, drinks {1}: score {2}")
    @CsvSource({
        "5 5 5 5 5 2 2 0 0, 0, 20",
        "4 4 4 4 4 2 2 3 3, 0, 20",
        "3 3 3 3 3 1 1 4 4, 8, 10",
        "2 2 2 2 2 0 0 5 5, 8, 5",
        "1 1 0 0 0 0 0 5 5, 8, 0",
    })
    void the_diet_score_runs_from_0_to_20(String codes, String drinks, String expected) {
        assertThat(value(grid(codes).measure("QF10", drinks, "[foz_us]"), "diet_score"))
                .isEqualTo(expected);
    }

    @Test
    void a_missing_answer_is_never_filled_in() {
        assertThat(value(grid("5 5 5 5 5 2 2 0 0"), "diet_score")).isEqualTo("unknown");
        assertThat(value(Sheet.woman().silent("QF03"), "fiber_g")).isEqualTo("unknown");
    }

    @ParameterizedTest(name = "QF01-QF05 {0}: {1} g, {2} % of 25 g")
    @CsvSource({"4 4 4 4 4, 17.5, 70", "5 5 5 5 5, 35, 140", "0 0 0 0 0, 0, 0", "3 4 2 4 2, 9.5, 38"})
    void fiber_adds_up_servings_of_five_plant_groups(String codes, String grams, String percent) {
        assertThat(value(grid(codes), "fiber_g")).isEqualTo(grams);
        assertThat(value(grid(codes), "fiber_pct")).isEqualTo(percent);
    }

    @Test
    void a_child_of_five_eats_two_thirds_of_a_serving() {
        var sheet = Sheet.child();
        List.of("QF01", "QF02", "QF03", "QF04", "QF05").forEach(i -> sheet.choose(i, "4"));

        assertThat(value(sheet, "fiber_g")).isEqualTo("11.7");
        assertThat(value(sheet, "fiber_goal")).isEqualTo("25");
        assertThat(value(sheet, "fiber_floor")).isEqualTo("10");
    }

    @ParameterizedTest
    @CsvSource({"0, , , 0", "1, 0, 0, 1", "2, 1, 1, 4", "4, 4, 4, 12", "3, , 1, unknown"})
    void audit_c_is_the_sum_and_never_counts_0(String often, String drinks, String six, String expected) {
        var sheet = Sheet.woman().silent("QN02").silent("QN03").choose("QN01", often);
        if (drinks != null) sheet.choose("QN02", drinks);
        if (six != null) sheet.choose("QN03", six);

        assertThat(value(sheet, "auditc")).isEqualTo(expected);
    }

    @Test
    void constipation_counts_met_and_unknown_criteria() {
        var one = Sheet.child().number("QH02", "2");

        assertThat(value(one, "constipation")).isEqualTo("false");
        assertThat(value(one, "constipation_met")).isEqualTo("1");
        assertThat(value(one.silent("QH08"), "constipation")).isEqualTo("unknown");
        assertThat(value(one.silent("QH08"), "constipation_unknown")).isEqualTo("1");
        assertThat(value(one.choose("QH04", "2"), "constipation")).isEqualTo("true");
        assertThat(value(one.choose("QH04", "1").choose("QH08", "yes"), "constipation"))
                .isEqualTo("true");
    }

    @ParameterizedTest(name = "stress {0}, too much {1}, worry {2}, low {3}: {4}")
    @CsvSource({"7, 0, 0, 0, true", "6, 0, 0, 0, false", "6, 3, 3, 0, true", "6, 3, 2, 2, false", "2, 0, 4, 4, true"})
    void stress_is_high_at_7_or_with_two_of_three_often(
            String rating, String much, String worry, String low, String high) {
        var sheet = Sheet.woman()
                .number("QL01", rating)
                .choose("QL02", much)
                .choose("QL03", worry)
                .choose("QL04", low);

        assertThat(value(sheet, "stress_high")).isEqualTo(high);
    }

    @ParameterizedTest(name = "born {0}, {1} h: gap {2}")
    @CsvSource({"2021-03-09, 9, 1", "2021-03-09, 10, 0", "2016-01-01, 7.5, 1.5", "2016-01-01, 12, 0"})
    void the_sleep_gap_is_what_is_missing_to_the_range(LocalDate born, String hours, String gap) {
        assertThat(value(Sheet.child().born(born).number("QL07", hours), "sleep_gap_h"))
                .isEqualTo(gap);
    }

    @Test
    void the_eating_screen_follows_its_scoring() {
        assertThat(value(Sheet.woman(), "ed_gate")).isEqualTo("clear");
        assertThat(value(Sheet.woman().choose("QM08", "yes"), "ed_gate")).isEqualTo("red");
        assertThat(value(Sheet.woman().choose("QM06", "laxatives"), "ed_gate")).isEqualTo("red");
        assertThat(value(Sheet.woman().choose("QM04", "social"), "ed_gate")).isEqualTo("clear");
        assertThat(value(Sheet.woman().choose("QM04", "social").choose("QM03", "2"), "ed_gate"))
                .isEqualTo("red");
        assertThat(value(Sheet.woman().choose("QM05", "3"), "ed_gate")).isEqualTo("amber");
        assertThat(value(Sheet.woman().choose("QM07", "2"), "ed_gate")).isEqualTo("clear");
        assertThat(value(Sheet.woman().choose("QM10", "yes"), "ed_gate")).isEqualTo("amber");
        assertThat(value(Sheet.child().choose("QO16", "autism"), "ed_gate")).isEqualTo("amber");
        assertThat(value(Sheet.woman().notSure("QM08"), "ed_gate")).isEqualTo("unknown");
        assertThat(value(Sheet.woman().notSure("QM08"), "ed_red")).isEqualTo("unknown");
    }

    @Test
    void a_negative_celiac_test_is_valid_only_with_gluten_and_normal_iga() {
        assertThat(value(Sheet.woman(), "celiac_status")).isEqualTo("not_tested");
        assertThat(value(Sheet.woman().celiacNegative(), "celiac_status")).isEqualTo("negative_valid");
        assertThat(value(Sheet.woman().celiacNegative().row("QR01d", 1, "no"), "celiac_status"))
                .isEqualTo("negative_not_valid");
        assertThat(value(Sheet.woman().celiacNegative().row("QR01c", 1, "not-done"), "celiac_status"))
                .isEqualTo("negative_not_valid");
        assertThat(value(Sheet.woman().celiacNegative().choose("QO17", "iga-deficiency"), "celiac_status"))
                .isEqualTo("negative_not_valid");
        assertThat(value(Sheet.woman().celiacNegative().row("QR01b", 2, "positive"), "celiac_status"))
                .isEqualTo("positive");
        assertThat(value(Sheet.woman().celiacNegative().choose("QO01", "celiac"), "celiac_status"))
                .isEqualTo("positive");
        assertThat(value(Sheet.woman().choose("QR01e", "yes"), "celiac_status")).isEqualTo("not_indicated");
        assertThat(value(Sheet.woman().silent("QR01n"), "celiac_status")).isEqualTo("unknown");
    }

    @Test
    void caffeine_is_measured_against_the_limit_of_the_age() {
        var none = Sheet.woman()
                .number("QF16", "0")
                .number("QF16a", "0")
                .number("QF16b", "0")
                .number("QF16c", "0");

        assertThat(value(none, "caffeine_mg")).isEqualTo("0");
        assertThat(value(none.number("QF16", "5"), "caffeine_high")).isEqualTo("true");
        assertThat(value(none.number("QF16", "4"), "caffeine_high")).isEqualTo("false");
        assertThat(value(none.choose("QA05", "yes"), "caffeine_high")).isEqualTo("true");
        assertThat(value(Sheet.child().number("QF16b", "1"), "caffeine_high")).isEqualTo("true");
    }

    @Test
    void weights_in_pounds_count_in_kilograms_and_a_loss_is_a_percentage() {
        var sheet = Sheet.child().measure("QD01", "40", "[lb_av]").choose("QD04n", "yes");
        sheet.put("QD04a", 1, new villi.domain.intake.Value.Day(Sheet.ON.minusMonths(4)));
        sheet.put("QD04b", 1, new villi.domain.intake.Value.Measure(new java.math.BigDecimal("20"), "kg"));

        assertThat(value(sheet, "weight_kg")).isEqualTo("18.1436948");
        assertThat(value(sheet, "weight_loss_pct")).isEqualTo("9.3");
        assertThat(value(sheet, "weight_lost")).isEqualTo("true");
        assertThat(value(sheet, "ed_gate")).isEqualTo("red");
    }

    @Test
    void foods_out_at_once_are_limited_by_age_and_worry() {
        assertThat(value(Sheet.child(), "elimination_limit")).isEqualTo("1");
        assertThat(value(Sheet.man(), "elimination_limit")).isEqualTo("2");
        assertThat(value(Sheet.woman().choose("QA05", "yes"), "elimination_limit"))
                .isEqualTo("1");
        assertThat(value(Sheet.woman().notSure("QA05"), "elimination_limit")).isEqualTo("1");
        assertThat(value(Sheet.man().choose("QF14", "10-20"), "elimination_limit"))
                .isEqualTo("1");
        assertThat(value(Sheet.empty(Sheet.ADULT, Sex.UNKNOWN, LocalDate.of(1990, 1, 1)), "elimination_limit"))
                .isEqualTo("1");
    }

    private static Burden.Symptom symptom(String often, String bother) {
        return Burden.Symptom.of(number(often), number(bother), new TreeSet<>(List.of(Slot.of("QI-GI-PAIN-F"))));
    }

    private static Optional<java.math.BigDecimal> number(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(new java.math.BigDecimal(written));
    }

    @Test
    void a_symptom_is_how_often_times_bother_over_four() {
        assertThat(symptom("3", "3").score())
                .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo("2.25"));
        assertThat(symptom("0", "").score())
                .hasValueSatisfying(s -> assertThat(s).isZero());
        assertThat(symptom("4", "").score())
                .hasValueSatisfying(s -> assertThat(s).isEqualByComparingTo("2"));
        assertThat(symptom("4", "").estimated()).isTrue();
        assertThat(symptom("", "").score()).isEmpty();
    }

    @Test
    void a_system_counts_with_seven_tenths_of_its_items() {
        var full = List.of(symptom("4", "4"), symptom("0", ""), symptom("2", "2"));

        assertThat(Burden.system(full))
                .isInstanceOfSatisfying(
                        Fact.Amount.class, a -> assertThat(a.value()).isEqualByComparingTo("41.7"));
        assertThat(Burden.system(List.of(symptom("4", "4"), symptom("", "")))).isInstanceOf(Fact.Unknown.class);
    }

    @Test
    void a_total_needs_enough_systems_and_few_estimates() {
        var one = List.of(symptom("4", "2"), symptom("0", ""));
        var guessed = List.of(symptom("4", ""), symptom("0", ""));

        assertThat(Burden.total(Map.of("GI", one, "SKIN", one), 2))
                .isInstanceOfSatisfying(
                        Fact.Amount.class, a -> assertThat(a.value()).isEqualByComparingTo("25"));
        assertThat(Burden.total(Map.of("GI", one), 2)).isInstanceOf(Fact.Unknown.class);
        assertThat(Burden.total(Map.of("GI", guessed, "SKIN", guessed), 2)).isInstanceOf(Fact.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({"0, low", "9.9, low", "10, mild", "24.9, mild", "25, moderate", "49.9, moderate", "50, high"})
    void bands_of_the_total(java.math.BigDecimal total, String band) {
        assertThat(Burden.band(Facts.amount(total, new TreeSet<>())))
                .isInstanceOfSatisfying(
                        Fact.Word.class, w -> assertThat(w.value()).isEqualTo(band));
    }
}
