package villi.domain.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import villi.domain.questionnaire.Item;

/// Numbers of answers, in comparable units.
public final class Measures {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private Measures() {}

    /// The number that a value stands for: a measure in the first unit, a code that is a number, or a plain number.
    public static Optional<BigDecimal> number(Value value, List<Item.Unit> units) {
        return switch (value) {
            case Value.Amount(BigDecimal number) -> Optional.of(number);
            case Value.Measure m -> inFirst(m, units);
            case Value.Code(String code) -> decimal(code);
            case Value.Day _ -> Optional.empty();
            case Value.Month _ -> Optional.empty();
            case Value.Words _ -> Optional.empty();
        };
    }

    /// The measure in the first unit of the item; empty when its unit is not one of the item's.
    public static Optional<BigDecimal> inFirst(Value.Measure measure, List<Item.Unit> units) {
        return unit(measure.unit(), units).map(u -> measure.number().multiply(u.toFirst(), MathContext.DECIMAL64));
    }

    /// The measure in another unit of the item; empty when one of the units is not the item's.
    public static Optional<BigDecimal> in(Value.Measure measure, String unit, List<Item.Unit> units) {
        if (measure.unit().equals(unit) && unit(unit, units).isPresent()) return Optional.of(measure.number());
        return inFirst(measure, units)
                .flatMap(first -> unit(unit, units).map(u -> first.divide(u.toFirst(), MathContext.DECIMAL64)));
    }

    private static Optional<Item.Unit> unit(String code, List<Item.Unit> units) {
        return units.stream().filter(u -> u.code().equals(code)).findFirst();
    }

    static Optional<BigDecimal> decimal(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
