package villi.domain.rule;

import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.intake.Value;

/// How long ago cancer treatment and transplants were (C10: within 6 months, within 24 months).
final class Cancer {

    private Cancer() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("cancer_treatment", c -> Facts.flag(treatment(c)));
        into.put("transplant_recent", c -> Facts.flag(within(c, Ask.yes("QP02"), "QP02a", 0, 24)));
    }

    private static Truth treatment(Case c) {
        var rows = c.view().filled("QP01");
        if (rows.isEmpty()) return c.test(Ask.yes("QP01n"));
        return Truth.any(rows, row -> {
            var now = c.test(Ask.yes("QP01c"), row);
            return now.yes() ? now : within(c, Ask.yes("QP01n"), "QP01b", row, 6);
        });
    }

    /// Yes when it was and the month is within so many months; unknown when it was and the month is not told.
    private static Truth within(Case c, Condition was, String monthItem, int row, int months) {
        var truth = c.test(was);
        if (!truth.yes()) return truth;
        var seen = c.view().at(monthItem, row);
        return seen.first(Value.Month.class)
                .map(m -> Truth.of(
                        !m.month().isBefore(YearMonth.from(c.on()).minusMonths(months)),
                        Truth.union(truth.because(), seen.because())))
                .orElseGet(() -> Truth.unknown(seen.because()));
    }
}
