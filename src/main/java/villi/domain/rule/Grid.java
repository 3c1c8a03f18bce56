package villi.domain.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// The frequency grid of section QF: codes 0 never, 1 1–3 a month, 2 1–2 a week, 3 3–6 a week, 4 once a day, 5 2+ a
/// day.
final class Grid {

    private static final Map<Integer, BigDecimal> A_DAY = Map.of(
            0,
            BigDecimal.ZERO,
            1,
            new BigDecimal("0.07"),
            2,
            new BigDecimal("0.21"),
            3,
            new BigDecimal("0.64"),
            4,
            BigDecimal.ONE,
            5,
            BigDecimal.TWO);

    private Grid() {}

    static Optional<Integer> code(Seen seen) {
        return Numbers.of(seen).map(BigDecimal::intValue).filter(A_DAY::containsKey);
    }

    /// The middle of the class as servings a day.
    static BigDecimal servings(int code) {
        return A_DAY.getOrDefault(code, BigDecimal.ZERO);
    }
}
