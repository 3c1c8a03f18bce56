package villi.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;

/// How complete the safety questions are (section 2.9): answered of those shown.
final class Gaps {

    private Gaps() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("safety_answered_pct", Gaps::answered);
    }

    /// Whole percent, rounded down; unknown when the form shows none.
    private static Fact answered(Case c) {
        long shown = c.view().asked().values().stream()
                .filter(i -> i.duty().safety())
                .count();
        var open = c.view().safetyOpen();
        if (shown == 0) return new Fact.Unknown(new TreeSet<>());
        var percent = BigDecimal.valueOf((shown - open.size()) * 100L)
                .divide(BigDecimal.valueOf(shown), 0, RoundingMode.DOWN);
        return Facts.amount(percent, open);
    }
}
