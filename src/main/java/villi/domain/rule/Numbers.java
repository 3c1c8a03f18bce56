package villi.domain.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;

/// Reads numbers out of answers.
final class Numbers {

    private Numbers() {}

    /// The number that was told: plain, a measure in the item's first unit, or a numeric code.
    static Optional<BigDecimal> of(Seen.Told told) {
        return told.values().size() == 1 ? of(told.item(), told.values().getFirst()) : Optional.empty();
    }

    static Optional<BigDecimal> of(Seen seen) {
        return seen instanceof Seen.Told told ? of(told) : Optional.empty();
    }

    private static Optional<BigDecimal> of(Item item, Value value) {
        return switch (value) {
            case Value.Amount n -> Optional.of(n.number());
            case Value.Measure m -> Optional.of(m.number().multiply(factor(item, m.unit()), MathContext.DECIMAL64));
            case Value.Code c -> whole(c.code());
            case Value.Day _, Value.Month _, Value.Words _ -> Optional.empty();
        };
    }

    private static BigDecimal factor(Item item, String unit) {
        return item.answers().units().stream()
                .filter(u -> u.code().equals(unit))
                .map(Item.Unit::toFirst)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    private static Optional<BigDecimal> whole(String code) {
        return code.chars().allMatch(Character::isDigit) && !code.isEmpty()
                ? Optional.of(new BigDecimal(code))
                : Optional.empty();
    }
}
