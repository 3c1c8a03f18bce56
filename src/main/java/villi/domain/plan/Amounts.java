package villi.domain.plan;

import java.math.BigDecimal;
import villi.domain.food.Nutrient;
import villi.domain.food.NutrientBook;

/// Amounts as printed, without trailing zeros.
final class Amounts {

    private Amounts() {}

    /// For example `300 mg calcium`.
    static String words(BigDecimal amount, String nutrient, NutrientBook book) {
        var known = book.nutrient(nutrient).orElse(new Nutrient(nutrient, nutrient, ""));
        return (plain(amount) + " " + known.unit()).strip() + " " + known.name();
    }

    static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
