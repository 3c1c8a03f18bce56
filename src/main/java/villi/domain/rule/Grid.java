package villi.domain.rule;

import java.math.BigDecimal;
import java.util.Optional;

/// The frequency grid of section QF: codes 0 never, 1 1–3 a month, 2 1–2 a week, 3 3–6 a week, 4 once a day, 5 2+ a
/// day.
final class Grid {

    private static final String[] A_DAY = {"0", "0.07", "0.21", "0.64", "1", "2"};

    private Grid() {}

    static Optional<Integer> code(Seen seen) {
        return Numbers.of(seen).map(BigDecimal::intValue).filter(c -> c >= 0 && c < A_DAY.length);
    }

    /// The middle of the class as servings a day.
    static BigDecimal servings(int code) {
        return new BigDecimal(A_DAY[code]);
    }
}
