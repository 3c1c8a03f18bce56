package villi.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import villi.domain.questionnaire.LinkId;
import villi.domain.rule.Condition.Comparison;

/// Short words for the conditions that computed facts ask.
final class Ask {

    private Ask() {}

    static Condition chosen(String item, String... codes) {
        return new Condition.Chosen(new LinkId(item), Set.of(codes));
    }

    static Condition yes(String item) {
        return chosen(item, "yes");
    }

    static Condition atLeast(String item, int value) {
        return new Condition.Compared(new LinkId(item), Comparison.AT_LEAST, BigDecimal.valueOf(value));
    }

    static Condition atMost(String item, int value) {
        return new Condition.Compared(new LinkId(item), Comparison.AT_MOST, BigDecimal.valueOf(value));
    }

    static Condition answered(String item) {
        return new Condition.Answered(new LinkId(item));
    }

    static Condition years(Comparison comparison, int years) {
        return new Condition.AgeIs(comparison, years, Condition.Unit.YEARS);
    }

    static Condition any(Condition... conditions) {
        return new Condition.Any(List.of(conditions));
    }

    static Condition all(Condition... conditions) {
        return new Condition.All(List.of(conditions));
    }
}
