package villi.domain.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.content.GrowthFiles;
import villi.domain.growth.GrowthReference.Indicator;
import villi.domain.growth.GrowthReference.Table;
import villi.domain.patient.Sex;

final class GrowthReferenceTest {

    private static final GrowthReference CDC = GrowthFiles.load();
    private static final double DAYS_A_MONTH = 30.4375;

    /// The test vectors of the clinical base, section 7.7.
    @ParameterizedTest(name = "{0} of a {1} child at {2} months: {3} is {4}")
    @CsvSource({
        "BMI, MALE, 120.5, 15.0, -1.00",
        "BMI, FEMALE, 180.5, 30.0, 1.84",
        "STATURE, FEMALE, 144.5, 140.0, -1.54",
        "WEIGHT, MALE, 84.5, 20.0, -1.09",
    })
    void the_published_values_are_met(Indicator indicator, Sex sex, double months, double measured, double z) {
        assertThat(CDC.z(indicator, sex, days(months), measured).getAsDouble()).isCloseTo(z, within(0.01));
    }

    @Test
    void between_two_rows_the_values_lie_on_a_line_and_without_skew_the_logarithm_counts() {
        var rows = List.of(new Lms(24, 0, 10, 0.1), new Lms(34, 0, 20, 0.1));
        var reference = new GrowthReference(Map.of(new Table(Indicator.WEIGHT, Sex.MALE), rows));

        assertThat(reference.z(Indicator.WEIGHT, Sex.MALE, days(29), 15).getAsDouble())
                .isCloseTo(0, within(0.01));
        assertThat(reference
                        .z(Indicator.WEIGHT, Sex.MALE, days(24), 10 * Math.exp(-0.2))
                        .getAsDouble())
                .isCloseTo(-2, within(0.02));
        assertThat(reference.z(Indicator.WEIGHT, Sex.MALE, days(34.3), 20).getAsDouble())
                .isCloseTo(0, within(0.001));
    }

    @ParameterizedTest(name = "{0} days, {1}: nothing is told")
    @CsvSource({"700, 12", "7400, 60", "2000, 0", "2000, -3"})
    void outside_the_tables_and_for_no_measure_nothing_is_told(int days, double kilograms) {
        assertThat(CDC.z(Indicator.WEIGHT, Sex.FEMALE, days, kilograms)).isEmpty();
    }

    @Test
    void with_an_unknown_sex_the_lower_of_both_counts() {
        double girl = CDC.z(Indicator.BMI, Sex.FEMALE, 3000, 14).getAsDouble();
        double boy = CDC.z(Indicator.BMI, Sex.MALE, 3000, 14).getAsDouble();

        assertThat(girl).isNotEqualTo(boy);
        assertThat(CDC.z(Indicator.BMI, Sex.UNKNOWN, 3000, 14)).isEqualTo(OptionalDouble.of(Math.min(girl, boy)));
        assertThat(CDC.z(Indicator.BMI, Sex.UNKNOWN, 600, 14)).isEmpty();
        assertThat(new GrowthReference(Map.of()).z(Indicator.BMI, Sex.MALE, 3000, 14))
                .isEmpty();
    }

    private static int days(double months) {
        return (int) Math.round(months * DAYS_A_MONTH);
    }
}
