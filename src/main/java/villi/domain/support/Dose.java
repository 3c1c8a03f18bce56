package villi.domain.support;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// An established dose as numbers.
///
/// @param least of one dose; as large as `each` where it is no span
/// @param each of one dose, at most
/// @param unit for example `g`, `IU` or `CFU`
/// @param most a day
/// @param atLeast more is fine up to the label, for example for a probiotic
/// @param nutrient code of the nutrient that it adds to, or empty
public record Dose(
        BigDecimal least,
        BigDecimal each,
        String unit,
        int timesADay,
        BigDecimal most,
        boolean atLeast,
        Optional<String> nutrient) {

    private static final List<Step> STEPS = List.of(
            new Step(new BigDecimal("1000000000"), "billion "), new Step(new BigDecimal("1000000"), "million "));

    private record Step(BigDecimal from, String word) {}

    /// What a day adds up to.
    public BigDecimal aDay() {
        return each.multiply(BigDecimal.valueOf(timesADay));
    }

    /// For example `3 to 10 g` or `100 million CFU`.
    public String one() {
        String to = (atLeast ? "at least " : "") + number(each) + " " + unit;
        if (least.compareTo(each) == 0) return to;
        boolean same = word(least).equals(word(each));
        return (same ? plain(least) : number(least)) + " to " + to;
    }

    /// For example `15 g a day`.
    public String mostADay() {
        return number(most) + " " + unit + " a day";
    }

    private static String number(BigDecimal n) {
        return (plain(n) + " " + word(n)).strip();
    }

    private static String word(BigDecimal n) {
        return STEPS.stream()
                .filter(s -> n.compareTo(s.from()) >= 0)
                .findFirst()
                .map(Step::word)
                .orElse("")
                .strip();
    }

    private static String plain(BigDecimal n) {
        var by = STEPS.stream()
                .filter(s -> n.compareTo(s.from()) >= 0)
                .findFirst()
                .map(Step::from)
                .orElse(BigDecimal.ONE);
        return n.divide(by).stripTrailingZeros().toPlainString();
    }
}
