package villi.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.questionnaire.Item;

class PlausibilityTest {

    private static final Item WEIGHT = SampleForm.weight();

    private static Answer measure(String number, String unit) {
        return new Answer.Given(List.of(new Value.Measure(new BigDecimal(number), unit)));
    }

    @Test
    void a_number_within_the_range_is_not_questioned() {
        assertThat(Plausibility.doubt(WEIGHT, measure("10", "kg"))).isEmpty();
        assertThat(Plausibility.doubt(WEIGHT, measure("80", "kg"))).isEmpty();
        assertThat(Plausibility.doubt(WEIGHT, measure("45", "[lb_av]"))).isEmpty();
        assertThat(Plausibility.doubt(WEIGHT, new Answer.NotSure())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9.9, true", "10, false", "80, false", "80.1, true"})
    void both_ends_of_the_range_are_plausible(String kilograms, boolean questioned) {
        assertThat(Plausibility.doubt(WEIGHT, measure(kilograms, "kg")).isPresent())
                .isEqualTo(questioned);
    }

    @Test
    void a_plain_number_out_of_range_is_questioned_without_a_unit() {
        var doubt = Plausibility.doubt(WEIGHT, new Answer.Given(List.of(new Value.Amount(new BigDecimal("95")))))
                .orElseThrow();

        assertThat(doubt.perhaps()).isEmpty();
    }

    @Test
    void pounds_typed_as_kilograms_are_questioned_and_pounds_suggested() {
        var doubt = Plausibility.doubt(WEIGHT, measure("95", "kg")).orElseThrow();

        assertThat(doubt.number()).isEqualByComparingTo("95");
        assertThat(doubt.perhaps().map(Item.Unit::code)).contains("[lb_av]");
    }

    @Test
    void a_number_that_fits_no_unit_is_questioned_without_a_suggestion() {
        var doubt = Plausibility.doubt(WEIGHT, measure("900", "kg")).orElseThrow();

        assertThat(doubt.perhaps()).isEmpty();
        assertThat(doubt.range().high()).isEqualByComparingTo("80");
    }

    @Test
    void measures_convert_through_the_first_unit() {
        var pounds = new Value.Measure(new BigDecimal("100"), "[lb_av]");
        var units = WEIGHT.answers().units();

        assertThat(Measures.inFirst(pounds, units).orElseThrow()).isEqualByComparingTo("45.359237");
        assertThat(Measures.in(pounds, "[lb_av]", units).orElseThrow()).isEqualByComparingTo("100");
        assertThat(Measures.in(new Value.Measure(new BigDecimal("45.359237"), "kg"), "[lb_av]", units)
                        .orElseThrow())
                .isEqualByComparingTo("100");
        assertThat(Measures.inFirst(new Value.Measure(BigDecimal.ONE, "[foz_us]"), units))
                .isEmpty();
        assertThat(Measures.in(new Value.Measure(BigDecimal.ONE, "[foz_us]"), "[foz_us]", units))
                .isEmpty();
    }
}
