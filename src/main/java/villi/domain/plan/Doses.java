package villi.domain.plan;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import villi.domain.food.Nutrient;
import villi.domain.food.NutrientBook;

/// Sums what supplements give a day and holds it against the upper limits of the age (R-015, section 4.4). What is told
/// without a number is unknown, never zero.
public final class Doses {

    private static final Pattern AMOUNT =
            Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(iu|units?|mcg|µg|μg|ug|mg|g)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_DAILY = Pattern.compile("week|month|every other|sometimes|as needed|now and then");
    private static final Pattern TIMES = Pattern.compile("(\\d)\\s*(?:x|×|times)");
    private static final BigDecimal IU_IN_MCG = BigDecimal.valueOf(40);

    private Doses() {}

    /// What is known of one nutrient.
    ///
    /// @param sum a day in the unit of the nutrient, of everything with a number
    /// @param unclear something gives it, but no number can be read
    public record Sum(Nutrient nutrient, BigDecimal sum, boolean unclear) {}

    /// The amount a day in this nutrient's unit, of words such as `400 IU once a day` or `2 x 25 mcg`; empty when
    /// it cannot be read without a doubt.
    public static Optional<BigDecimal> aDay(String words, Nutrient nutrient) {
        String plain = words.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d),(?=\\d{3}\\b)", "");
        var amount = AMOUNT.matcher(plain);
        if (NOT_DAILY.matcher(plain).find() || !amount.find()) return Optional.empty();
        var number = new BigDecimal(amount.group(1).replace(',', '.'));
        String unit = amount.group(2);
        if (amount.find()) return Optional.empty();
        return factor(unit, nutrient).map(f -> number.multiply(f).multiply(times(plain)));
    }

    private static Optional<BigDecimal> factor(String unit, Nutrient nutrient) {
        String to = nutrient.unit().toLowerCase(Locale.ROOT);
        String from = switch (unit) {
            case "unit", "units" -> "iu";
            case "µg", "μg", "ug" -> "mcg";
            default -> unit;
        };
        if (from.equals(to)) return Optional.of(BigDecimal.ONE);
        return switch (from + " " + to) {
            case "mcg iu" -> nutrient.code().equals("vitamin_d") ? Optional.of(IU_IN_MCG) : Optional.empty();
            case "mg mcg", "g mg" -> Optional.of(BigDecimal.valueOf(1000));
            case "mcg mg", "mg g" -> Optional.of(new BigDecimal("0.001"));
            default -> Optional.empty();
        };
    }

    private static BigDecimal times(String plain) {
        if (plain.contains("twice")) return BigDecimal.TWO;
        var times = TIMES.matcher(plain);
        return times.find() ? new BigDecimal(times.group(1)) : BigDecimal.ONE;
    }

    /// The sums of every nutrient that a told supplement or a line of the plan gives, by nutrient code.
    ///
    /// @param planned what the lines of the plan give a day, by nutrient code
    public static Map<String, Sum> sums(
            Iterable<Person.Supplement> told, Map<String, BigDecimal> planned, NutrientBook book) {
        var sums = new LinkedHashMap<String, Sum>();
        planned.forEach((code, amount) -> add(sums, code, Optional.of(amount), book));
        for (var s : told) {
            book.nutrient(s.nutrient()).ifPresent(n -> add(sums, n.code(), aDay(s.amount(), n), book));
        }
        return sums;
    }

    private static void add(Map<String, Sum> sums, String code, Optional<BigDecimal> amount, NutrientBook book) {
        var nutrient = book.nutrient(code).orElseThrow();
        var before = sums.getOrDefault(code, new Sum(nutrient, BigDecimal.ZERO, false));
        sums.put(
                code,
                new Sum(
                        nutrient,
                        before.sum().add(amount.orElse(BigDecimal.ZERO)),
                        before.unclear() || amount.isEmpty()));
    }
}
