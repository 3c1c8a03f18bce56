package villi.domain.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import villi.domain.questionnaire.Item;

/// Finds numbers that are worth a question. Nothing is refused: the paper may be right.
public final class Plausibility {

    private Plausibility() {}

    /// A number outside the plausible range.
    ///
    /// @param number in the first unit of the item
    /// @param perhaps the unit in which the same number would be plausible, for example pounds typed as kilograms
    public record Doubt(BigDecimal number, Item.Range range, Optional<Item.Unit> perhaps) {}

    /// The doubt about an answer, if there is one.
    public static Optional<Doubt> doubt(Item item, Answer answer) {
        return answer.values().stream().flatMap(v -> doubt(item, v).stream()).findFirst();
    }

    private static Optional<Doubt> doubt(Item item, Value value) {
        List<Item.Unit> units = item.answers().units();
        return item.answers()
                .range()
                .flatMap(range -> Measures.number(value, units)
                        .filter(n -> !within(range, n))
                        .map(n -> new Doubt(n, range, meant(value, range, units))));
    }

    private static Optional<Item.Unit> meant(Value value, Item.Range range, List<Item.Unit> units) {
        if (!(value instanceof Value.Measure(BigDecimal number, String typed))) return Optional.empty();
        return units.stream()
                .filter(u -> !u.code().equals(typed))
                .filter(u -> within(range, number.multiply(u.toFirst())))
                .findFirst();
    }

    private static boolean within(Item.Range range, BigDecimal number) {
        return number.compareTo(range.low()) >= 0 && number.compareTo(range.high()) <= 0;
    }
}
