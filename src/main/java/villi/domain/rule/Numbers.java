package villi.domain.rule;

import java.math.BigDecimal;
import java.util.Optional;
import villi.domain.intake.Measures;

/// Reads numbers out of answers.
final class Numbers {

    private Numbers() {}

    /// The one number that was told: plain, a measure in the item's first unit, or a numeric code.
    static Optional<BigDecimal> of(Seen seen) {
        return seen instanceof Seen.Told told && told.values().size() == 1
                ? Measures.number(
                        told.values().getFirst(), told.item().answers().units())
                : Optional.empty();
    }
}
