package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static villi.domain.rule.FactsTest.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.Block;
import villi.domain.finding.Proposal;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Value;
import villi.domain.patient.Sex;

/// Growth of a girl of 5 years and 2 months (sections 7.4, 7.5 and rules ).
class GrowthTest {

    @ParameterizedTest(name = "{0} kg, {1} cm: weight {2}, height {3}, body mass index {4}")
    @CsvSource({
        "18, 108, -0.18, -0.27, 0.21",
        "15.4, 108, -1.43, -0.27, -2.03",
        "14.2, 108, -2.19, -0.27, -3.75",
        "16.5, 98, -0.85, -2.47, 1.2",
        "13.5, 108, -2.7, -0.27, unknown",
        "18, 0, -0.18, unknown, unknown",
        "18, , -0.18, unknown, unknown",
        ", 108, unknown, -0.27, unknown",
    })
    void weight_height_and_body_mass_index_stand_among_girls_of_the_age(
            String kg, String cm, String waz, String haz, String baz) {
        var sheet = Sheet.child().measured(kg == null ? "18" : kg, cm == null ? "108" : cm);
        if (kg == null) sheet.silent("QD01");
        if (cm == null) sheet.silent("QD02");

        assertThat(value(sheet, "waz")).isEqualTo(waz);
        assertThat(value(sheet, "haz")).isEqualTo(haz);
        assertThat(value(sheet, "baz")).isEqualTo(baz);
    }

    @ParameterizedTest(name = "{0} kg, {1} cm: flag {2}, milk may go out {3}, dietitian {4}")
    @CsvSource({
        "18, 108, none, true, false",
        "16, 108, none, true, true",
        "15.4, 108, REVIEW, false, false",
        "14.2, 108, SAME_DAY, false, false",
        "16.5, 98, REVIEW, true, false",
        "18, 92, SAME_DAY, true, false",
    })
    void a_child_who_is_too_thin_loses_no_food_and_one_with_little_reserve_needs_the_dietitian(
            String kg, String cm, String flag, boolean out, boolean dietitian) {
        var of = reacting(Sheet.child().measured(kg, cm)).evaluation();

        assertThat(of.redFlags().stream()
                        .filter(f -> f.id().equals("RF11"))
                        .map(RedFlag::level)
                        .map(Enum::name)
                        .findFirst()
                        .orElse("none"))
                .isEqualTo(flag);
        var milk = Sheet.proposal(of, Proposal.Kind.ELIMINATE, "milk").orElseThrow();
        assertThat(milk.blockedBy().contains("R-074")).isEqualTo(!out);
        assertThat(of.blocks().stream().map(Block::id).anyMatch("R-075"::equals))
                .isEqualTo(dietitian);
    }

    @ParameterizedTest(name = "{0} kg a year ago, 16 kg now: fell by {1}, grows too slowly {2}")
    @CsvSource({"16, 0.97, false", "16.2, 1.06, true", "14, 0, false", "4, 0, false"})
    void a_fall_of_one_standard_deviation_is_growing_too_slowly(String earlier, String fall, boolean slow) {
        var sheet = Sheet.child().measured("16", "108").choose("QD04n", "yes");
        sheet.put("QD04a", 1, new Value.Day(Sheet.ON.minusYears(1)));
        sheet.put("QD04b", 1, new Value.Measure(new BigDecimal(earlier), "kg"));

        assertThat(value(sheet, "waz_fall")).isEqualTo(fall);
        assertThat(Sheet.flags(sheet.evaluation()).contains("RF11 REVIEW")).isEqualTo(slow);
    }

    @Test
    void an_adult_has_no_growth_and_an_earlier_weight_without_a_day_says_nothing() {
        assertThat(value(Sheet.woman(), "waz")).isEqualTo("unknown");
        assertThat(value(Sheet.woman(), "baz")).isEqualTo("unknown");
        assertThat(Sheet.flags(Sheet.woman().evaluation())).doesNotContain("RF11 REVIEW");
        assertThat(value(Sheet.empty(Sheet.CHILD, Sex.FEMALE, LocalDate.of(2021, 3, 9)), "waz_fall"))
                .isEqualTo("unknown");

        var sheet = Sheet.child().choose("QD04n", "yes");
        sheet.put("QD04b", 1, new Value.Measure(new BigDecimal("25"), "kg"));
        assertThat(value(sheet, "waz_fall")).isEqualTo("0");
    }

    /// GF11: the height before was taken standing (from 24 months on) and at least three months ago.
    @ParameterizedTest(name = "{0} cm on {1}: {2} cm a year")
    @CsvSource({
        "102, 2025-06-03, 6",
        "102, 2026-03-03, 23.8",
        "102, 2026-03-04, unknown",
        "88, 2023-03-09, 6.2",
        "88, 2023-03-08, unknown",
    })
    void a_child_grows_so_many_centimetres_a_year(String cm, LocalDate on, String velocity) {
        assertThat(value(standing(Sheet.child(), cm, on), "height_velocity_cm_y"))
                .isEqualTo(velocity);
    }

    @Test
    void of_several_heights_the_earliest_counts_and_an_adult_does_not_grow() {
        var sheet = standing(Sheet.child(), "102", LocalDate.of(2025, 6, 3));
        sheet.put("QD04a", 2, new Value.Day(LocalDate.of(2024, 6, 3)));
        sheet.put("QD04c", 2, new Value.Measure(new BigDecimal("98"), "cm"));

        assertThat(value(sheet, "height_velocity_cm_y")).isEqualTo("5");
        assertThat(value(sheet.born(Sheet.ON.minusYears(18)), "height_velocity_cm_y"))
                .isEqualTo("unknown");
    }

    private static Sheet standing(Sheet sheet, String cm, LocalDate on) {
        sheet.choose("QD04n", "yes").put("QD04a", 1, new Value.Day(on));
        return sheet.put("QD04c", 1, new Value.Measure(new BigDecimal(cm), "cm"));
    }

    /// Section 7.4: beyond -6 and 5 for weight, -6 and 6 for height, -5 and 5 for body mass index it is probably
    /// measured wrongly.
    @ParameterizedTest(name = "{0} kg, {1} cm: {2} {3}, measure again {4}")
    @CsvSource({
        "10.38, 86, waz, -6, false",
        "10.37, 86, waz, unknown, true",
        "18, 84.02, haz, -6, true",
        "18, 84.01, haz, unknown, true",
        "32, 143.27, haz, 6, false",
        "32, 143.28, haz, unknown, true",
        "13.55, 108, baz, -4.98, false",
        "13.54, 108, baz, unknown, true",
    })
    void a_measure_far_from_all_children_of_the_age_is_not_believed(
            String kg, String cm, String name, String z, boolean again) {
        var sheet = Sheet.child().measured(kg, cm);
        assertThat(value(sheet, name)).isEqualTo(z);
        assertThat(value(sheet, "implausible_measure")).isEqualTo(Boolean.toString(again));
    }

    @ParameterizedTest(name = "{0} kg: {1}, eating worry {2}")
    @CsvSource({"15.43, -2, clear", "15.4, -2.03, red"})
    void a_child_below_minus_two_is_too_thin_to_leave_food_out(String kg, String baz, String worry) {
        var sheet = Sheet.child().measured(kg, "108");
        assertThat(value(sheet, "baz")).isEqualTo(baz);
        assertThat(value(sheet, "ed_gate")).isEqualTo(worry);
    }

    /// The tables begin at 24 months, and end at 18 years.
    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource({"2024-06-03, true", "2024-06-04, false", "2008-06-04, true", "2008-06-03, false"})
    void growth_is_known_from_two_years_to_eighteen(LocalDate born, boolean known) {
        assertThat(!value(Sheet.child().born(born).measured("12", "88"), "haz").equals("unknown")
                        || !value(Sheet.child().born(born).measured("60", "170"), "haz")
                                .equals("unknown"))
                .isEqualTo(known);
    }

    @Test
    void the_practitioner_sees_the_figures() {
        assertThat(Sheet.child().measured("15.4", "108").evaluation().findings())
                .anySatisfy(f -> assertThat(f.text())
                        .isEqualTo("Standard deviations from the middle of the age: "
                                + "weight -1.4, height -0.3, body mass index -2."));
        assertThat(Sheet.child().evaluation().findings()).noneMatch(f -> f.id().equals("finding.growth_low"));
    }

    private static Sheet reacting(Sheet sheet) {
        return sheet.celiacNegative().reacts(1, "milk", "2-24-h", "belly-pain").number("QG06", 1, "3");
    }
}
