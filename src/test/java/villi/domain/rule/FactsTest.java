package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.LinkId;

/// Computed facts (sections 2.5 to 2.9), as tables that a dietitian can read.
class FactsTest {

    static String value(Sheet sheet, String fact) {
        return value(sheet.asCase(), fact);
    }

    static String value(Case of, String fact) {
        return switch (of.fact(fact)) {
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

    /// Section 4.4; in pregnancy 28 g, while breast-feeding 29 g.
    @ParameterizedTest(name = "{0}, {1} years: {2} g of fiber")
    @CsvSource({
        "FEMALE, 3, 19", "MALE, 4, 25", "FEMALE, 8, 25", "MALE, 9, 31", "FEMALE, 9, 26", "MALE, 14, 38",
        "FEMALE, 18, 26", "MALE, 19, 38", "FEMALE, 19, 25", "FEMALE, 50, 25", "MALE, 51, 30", "FEMALE, 51, 21",
        "UNKNOWN, 40, 25",
    })
    void the_fiber_goal_follows_age_and_sex(Sex sex, int years, String goal) {
        assertThat(value(Sheet.empty(Sheet.ADULT, sex, Sheet.ON.minusYears(years)), "fiber_goal"))
                .isEqualTo(goal);
    }

    @Test
    void the_fiber_goal_rises_in_pregnancy_and_while_breast_feeding() {
        assertThat(value(Sheet.woman().choose("QA05", "yes"), "fiber_goal")).isEqualTo("28");
        assertThat(value(Sheet.woman().choose("QA06", "yes"), "fiber_goal")).isEqualTo("29");
    }

    @ParameterizedTest(name = "{0} years old: {1} of a serving")
    @CsvSource({"3, 17.5", "4, 23.3", "8, 23.3", "9, 35"})
    void a_young_child_eats_smaller_servings(int years, String grams) {
        assertThat(value(Sheet.child().born(Sheet.ON.minusYears(years)), "fiber_g"))
                .isEqualTo(grams);
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
    @CsvSource({
        "2025-06-04, 11, 1", "2025-06-03, 11, 0", "2023-06-04, 10, 1", "2023-06-03, 10, 0", "2021-03-09, 9, 1",
        "2021-03-09, 10, 0", "2020-06-03, 8, 1", "2016-01-01, 7.5, 1.5", "2016-01-01, 12, 0", "2013-06-04, 8, 1",
        "2013-06-03, 8, 0", "2008-06-04, 7, 1", "2008-06-03, 7, 0", "1988-04-01, 7, 0", "1988-04-01, 6.5, 0.5",
    })
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

    @ParameterizedTest(name = "a picky eater of {0} years: {1}")
    @CsvSource({"5, clear", "11, clear", "12, amber", "17, amber", "18, clear"})
    void picky_eating_alone_is_a_worry_in_the_teens(int years, String expected) {
        var sheet = Sheet.child().born(Sheet.ON.minusYears(years)).choose("QM01", "yes");
        if (years >= 12) sheet.measured("55", "164");

        assertThat(value(sheet, "ed_gate")).isEqualTo(expected);
    }

    /// RF34: 250 once, or 50 to 250 twice.
    @ParameterizedTest(name = "calprotectin {0}: {1}")
    @CsvSource({"250, true", "249, false", "50 50, true", "49 249, false", "49 49, false", "60 300, true"})
    void calprotectin_is_high_once_from_250_or_twice_from_50(String values, String high) {
        var sheet = Sheet.child().choose("QR03n", "yes");
        var each = values.split(" ");
        for (int i = 0; i < each.length; i++)
            sheet.row("QR03a", i + 1, "calprotectin").number("QR03c", i + 1, each[i]);

        assertThat(value(sheet, "calprotectin_high")).isEqualTo(high);
    }

    /// C10: treatment within 6 months; a transplant within 24 months.
    @ParameterizedTest(name = "last treatment {0} months ago: {1}, transplant: {2}")
    @CsvSource({"0, true, true", "6, true, true", "7, false, true", "24, false, true", "25, false, false"})
    void cancer_treatment_counts_for_half_a_year_and_a_transplant_for_two(int ago, String treated, String transplant) {
        var month = new Value.Month(YearMonth.from(Sheet.ON).minusMonths(ago));
        var sheet = Sheet.woman().choose("QP01n", "yes").row("QP01c", 1, "no").choose("QP02", "yes");
        sheet.put("QP01b", 1, month).put("QP02a", 0, month);

        assertThat(value(sheet, "cancer_treatment")).isEqualTo(treated);
        assertThat(value(sheet, "transplant_recent")).isEqualTo(transplant);
    }

    @Test
    void cancer_treatment_now_or_at_a_time_not_told_is_never_taken_as_over() {
        var told = Sheet.woman().choose("QP01n", "yes");

        assertThat(value(told, "cancer_treatment")).isEqualTo("true");
        assertThat(value(told.row("QP01c", 1, "no"), "cancer_treatment")).isEqualTo("unknown");
        assertThat(value(told.row("QP01c", 1, "yes"), "cancer_treatment")).isEqualTo("true");
        assertThat(value(Sheet.woman().choose("QP02", "yes"), "transplant_recent"))
                .isEqualTo("unknown");
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

    /// FG16: none under 12, 100 mg to 17, 400 mg for adults.
    @ParameterizedTest(name = "{0} years: {1} mg")
    @CsvSource({"11, 0", "12, 100", "17, 100", "18, 400", "80, 400"})
    void the_limit_of_caffeine_rises_with_age(int years, String limit) {
        assertThat(value(Sheet.man().born(Sheet.ON.minusYears(years)), "caffeine_limit_mg"))
                .isEqualTo(limit);
    }

    @Test
    void the_limit_of_caffeine_is_halved_while_pregnant_or_breast_feeding_or_when_that_is_not_told() {
        assertThat(value(Sheet.woman().choose("QA05", "yes"), "caffeine_limit_mg"))
                .isEqualTo("200");
        assertThat(value(Sheet.woman().choose("QA06", "yes"), "caffeine_limit_mg"))
                .isEqualTo("200");
        assertThat(value(Sheet.woman().silent("QA05"), "caffeine_limit_mg")).isEqualTo("200");
    }

    @Test
    void weights_in_pounds_count_in_kilograms_and_a_loss_is_a_percentage() {
        var sheet = Sheet.child().measure("QD01", "40", "[lb_av]").choose("QD04n", "yes");
        sheet.put("QD04a", 1, new Value.Day(Sheet.ON.minusMonths(4)));
        sheet.put("QD04b", 1, new Value.Measure(new java.math.BigDecimal("20"), "kg"));

        assertThat(value(sheet, "weight_kg")).isEqualTo("18.1436948");
        assertThat(value(sheet, "weight_loss_pct")).isEqualTo("9.3");
        assertThat(value(sheet, "weight_lost")).isEqualTo("true");
        assertThat(value(sheet, "ed_gate")).isEqualTo("red");
    }

    @ParameterizedTest(name = "{0} kg, {1} cm: body mass index {2}, not plausible {3}")
    @CsvSource({
        "18, 108, 15.4, false",
        "10, 85, 13.8, true",
        "13.6, 108, 11.7, false",
        "13.5, 108, 11.6, true",
        "9.9, 85, 13.7, true",
        "80, 175, 26.1, true",
        "80.1, 175, 26.2, true",
        "18, 84.9, 25, true",
        "18, 175.1, 5.9, true",
        "18, 0, unknown, true",
    })
    void a_childs_measures_outside_the_range_of_the_form_or_far_from_all_children_of_the_age_are_told(
            String kg, String cm, String bmi, String outside) {
        var sheet = Sheet.child().measured(kg, cm);

        assertThat(value(sheet, "bmi")).isEqualTo(bmi);
        assertThat(value(sheet, "implausible_measure")).isEqualTo(outside);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "about {fiber_g} g, about 35 g",
        "sleep {sleep_gap_h} h more, sleep 0.5 h more",
        "celiac test {celiac_status}, celiac test not tested",
        "vegan: {vegan}, vegan: no",
        "high: {caffeine_high}, high: yes",
        "AUDIT-C {auditc}, AUDIT-C not known",
        "{nothing}, {nothing}",
        "no fact, no fact",
    })
    void a_sentence_shows_its_facts_in_plain_words(String text, String shown) {
        var sheet = Sheet.woman().silent("QN01").number("QF16", "9").number("QL07", "6.5");

        assertThat(Texts.fill(text, sheet.asCase())).isEqualTo(shown);
    }

    @Test
    void foods_out_at_once_are_limited_by_age_and_worry() {
        assertThat(value(Sheet.child(), "elimination_limit")).isEqualTo("1");
        assertThat(value(Sheet.man(), "elimination_limit")).isEqualTo("2");
        assertThat(value(Sheet.child().born(Sheet.ON.minusYears(11)), "elimination_limit"))
                .isEqualTo("1");
        var twelve = Sheet.child().born(Sheet.ON.minusYears(12));
        assertThat(value(twelve.measured("42", "150"), "elimination_limit")).isEqualTo("2");
        assertThat(value(twelve.measured("33", "150"), "elimination_limit")).isEqualTo("1");
        assertThat(value(Sheet.woman().choose("QA05", "yes"), "elimination_limit"))
                .isEqualTo("1");
        assertThat(value(Sheet.woman().notSure("QA05"), "elimination_limit")).isEqualTo("1");
        assertThat(value(Sheet.man().choose("QF14", "10-20"), "elimination_limit"))
                .isEqualTo("1");
        assertThat(value(Sheet.empty(Sheet.ADULT, Sex.UNKNOWN, LocalDate.of(1990, 1, 1)), "elimination_limit"))
                .isEqualTo("1");
    }

    private static Burden.Symptom symptom(String often, String bother) {
        return Burden.Symptom.of(
                new LinkId("QI-GI-PAIN-F"),
                number(often),
                number(bother),
                new TreeSet<>(List.of(Slot.of("QI-GI-PAIN-F"))));
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
        assertThat(Burden.band(Facts.amount(total, new TreeSet<>()), Sheet.BOOK.settings()))
                .isInstanceOfSatisfying(
                        Fact.Word.class, w -> assertThat(w.value()).isEqualTo(band));
    }
}
