package villi.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.Visibility.EnableWhen;
import villi.domain.questionnaire.Visibility.Operator;

/// The operators of FHIR R4 `enableWhen`: a comparison holds when some answer satisfies it, "not equal" when none is
/// equal. What is not sure, not readable or not answered satisfies no comparison.
class ConditionTest {

    private static Answer told(String kind, String value) {
        return switch (kind) {
            case "code" -> Answer.code(value);
            case "words" -> given(new Value.Words(value));
            case "day" -> given(new Value.Day(LocalDate.parse(value)));
            case "month" -> given(new Value.Month(YearMonth.parse(value)));
            case "amount" -> given(new Value.Amount(new BigDecimal(value)));
            case "not-sure" -> new Answer.NotSure();
            case "illegible" -> new Answer.Illegible();
            case "silent" -> new Answer.Silent();
            default -> given(new Value.Measure(new BigDecimal(value), kind));
        };
    }

    private static Answer given(Value value) {
        return new Answer.Given(List.of(value));
    }

    private static boolean holds(Operator operator, String with, Answer answer) {
        var when = new EnableWhen(new LinkId("asked"), operator, with);
        return Condition.holds(when, answer, SampleForm.weight().answers().units());
    }

    @ParameterizedTest
    @CsvSource({
        "EXISTS, true, code, no, true",
        "EXISTS, true, not-sure, '', true",
        "EXISTS, true, silent, '', false",
        "EXISTS, false, silent, '', true",
        "EQUAL, yes, code, yes, true",
        "EQUAL, yes, code, no, false",
        "EQUAL, yes, not-sure, '', false",
        "EQUAL, yes, illegible, '', false",
        "EQUAL, yes, silent, '', false",
        "EQUAL, oats, words, oats, true",
        "EQUAL, oats, words, rice, false",
        "EQUAL, 2026-11-02, day, 2026-11-02, true",
        "EQUAL, 2026-11-02, day, 2026-11-03, false",
        "EQUAL, 2026-11, month, 2026-11, true",
        "EQUAL, 2026-11, month, 2026-12, false",
        "EQUAL, 3, amount, 3.0, true",
        "EQUAL, 3, amount, 4, false",
        "EQUAL, 20, kg, 20, true",
        "EQUAL, 20, '[lb_av]', 20, false",
        "NOT_EQUAL, male, code, female, true",
        "NOT_EQUAL, male, code, male, false",
        "NOT_EQUAL, male, silent, '', true",
        "GREATER, 2, amount, 3, true",
        "GREATER, 2, amount, 2, false",
        "GREATER_OR_EQUAL, 2, amount, 2, true",
        "GREATER_OR_EQUAL, 2, amount, 1, false",
        "LESS, 2, code, 1, true",
        "LESS, 2, code, 2, false",
        "LESS_OR_EQUAL, 2, code, 2, true",
        "LESS_OR_EQUAL, 2, code, 3, false",
        "LESS, 20, '[lb_av]', 40, true",
        "LESS, 20, '[foz_us]', 1, false",
        "LESS, 2, words, few, false",
        "LESS, 2, code, few, false",
        "LESS, 2, day, 2026-11-02, false",
        "LESS, 2, month, 2026-11, false"
    })
    void each_operator_compares_as_fhir_says(
            Operator operator, String with, String kind, String value, boolean expected) {
        assertThat(holds(operator, with, told(kind, value))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"EQUAL, vegan, true", "EQUAL, halal, false", "NOT_EQUAL, vegan, false", "NOT_EQUAL, halal, true"})
    void of_several_answers_one_is_enough_to_be_equal(Operator operator, String with, boolean expected) {
        var both = new Answer.Given(List.of(new Value.Code("kosher"), new Value.Code("vegan")));
        assertThat(holds(operator, with, both)).isEqualTo(expected);
    }
}
