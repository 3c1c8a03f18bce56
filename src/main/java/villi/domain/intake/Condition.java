package villi.domain.intake;

import java.util.List;
import java.util.function.IntPredicate;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Visibility.EnableWhen;

/// Tests one branch condition as FHIR defines it: a comparison holds when some value satisfies it, `NOT_EQUAL` when
/// none is equal.
final class Condition {

    private Condition() {}

    /// @param units of the asked question, to compare measures in the first one
    static boolean holds(EnableWhen when, Answer answer, List<Item.Unit> units) {
        return switch (when.operator()) {
            case EXISTS -> Boolean.parseBoolean(when.answer()) != (answer instanceof Answer.Silent);
            case EQUAL -> anyEqual(when, answer, units);
            case NOT_EQUAL -> !anyEqual(when, answer, units);
            case GREATER -> any(when, answer, units, c -> c > 0);
            case LESS -> any(when, answer, units, c -> c < 0);
            case GREATER_OR_EQUAL -> any(when, answer, units, c -> c >= 0);
            case LESS_OR_EQUAL -> any(when, answer, units, c -> c <= 0);
        };
    }

    private static boolean anyEqual(EnableWhen when, Answer answer, List<Item.Unit> units) {
        return answer.values().stream().anyMatch(v -> switch (v) {
            case Value.Code(String code) -> code.equals(when.answer());
            case Value.Words(String text) -> text.equals(when.answer());
            case Value.Day(var date) -> date.toString().equals(when.answer());
            case Value.Month(var month) -> month.toString().equals(when.answer());
            case Value.Amount _ -> compares(v, when, units, c -> c == 0);
            case Value.Measure _ -> compares(v, when, units, c -> c == 0);
        });
    }

    private static boolean any(EnableWhen when, Answer answer, List<Item.Unit> units, IntPredicate test) {
        return answer.values().stream().anyMatch(v -> compares(v, when, units, test));
    }

    private static boolean compares(Value value, EnableWhen when, List<Item.Unit> units, IntPredicate test) {
        return Measures.number(value, units)
                .flatMap(n -> Measures.decimal(when.answer()).map(n::compareTo))
                .filter(test::test)
                .isPresent();
    }
}
