package villi.ui.person;

import java.util.List;
import java.util.stream.Collectors;
import villi.domain.intake.Answer;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.ui.text.Dates;
import villi.ui.text.Texts;

/// Answers in words, as the screens and the undo list show them.
public final class AnswerWords {

    private final Texts texts;

    public AnswerWords(Texts texts) {
        this.texts = texts;
    }

    /// All values in words, or the state in words: not sure, cannot read, not asked.
    public String of(Item item, Answer answer) {
        return switch (answer) {
            case Answer.Given given ->
                given.values().stream().map(v -> of(item, v)).collect(Collectors.joining(", "));
            case Answer.NotSure _ -> texts.get("answer.not-sure");
            case Answer.Illegible _ -> texts.get("answer.illegible");
            case Answer.Silent _ -> texts.get("answer.silent");
        };
    }

    /// What stands in a text field: the value as it could be typed again.
    public String typed(Item item, Answer answer) {
        if (!(answer instanceof Answer.Given given)) return "";
        return switch (given.values().getFirst()) {
            case Value.Measure(var number, var unit) -> {
                String words = unit(item.answers().units(), unit);
                boolean first = !item.answers().units().isEmpty()
                        && item.answers().units().getFirst().code().equals(unit);
                yield first ? number.toPlainString() : number.toPlainString() + " " + words;
            }
            case Value.Amount _, Value.Code _, Value.Day _, Value.Month _, Value.Words _ ->
                of(item, given.values().getFirst());
        };
    }

    private String of(Item item, Value value) {
        return switch (value) {
            case Value.Code(String code) ->
                item.answers().options().stream()
                        .filter(o -> o.code().equals(code))
                        .map(Item.Option::display)
                        .findFirst()
                        .orElse(code);
            case Value.Amount(var number) -> number.toPlainString();
            case Value.Measure(var number, var unit) ->
                number.toPlainString() + " " + unit(item.answers().units(), unit);
            case Value.Day(var date) -> Dates.full(date);
            case Value.Month(var month) -> Dates.month(month);
            case Value.Words(String text) -> text;
        };
    }

    private static String unit(List<Item.Unit> units, String code) {
        return units.stream()
                .filter(u -> u.code().equals(code))
                .map(Item.Unit::display)
                .findFirst()
                .orElse(code);
    }
}
