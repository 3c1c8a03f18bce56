package villi.ui.family;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import villi.domain.intake.Answer;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;

/// How family mode says what the form says.
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final Texts texts;
    private final String called;

    /// @param called how the person is called
    Words(Texts texts, String called) {
        this.texts = texts;
        this.called = called;
    }

    String question(Item item) {
        return item.wording().text().replace("{x}", called);
    }

    /// Help, the time that is asked about, and whether several answers are fine; may be empty.
    String help(Item item) {
        List<String> parts = new ArrayList<>();
        parts.add(item.wording().help().replace("{x}", called));
        parts.add(lookback(item.wording().lookback()));
        if (item.repeats()) parts.add(texts.get("family.several"));
        parts.removeIf(String::isEmpty);
        return String.join(" ", parts);
    }

    private String lookback(String time) {
        if (time.startsWith("the ")) return texts.get("family.think", time);
        if (time.startsWith("since ")) return texts.get("family.think", "the time " + time);
        return switch (time) {
            case "now" -> texts.get("family.think.now");
            case "ever" -> texts.get("family.think.ever");
            default -> "";
        };
    }

    /// The words of an option without the number that its key shows, beginning with a capital letter.
    static String option(Item.Option option) {
        String number = option.key() + ": ";
        String words =
                option.display().startsWith(number) ? option.display().substring(number.length()) : option.display();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// An answer as a family would write it: months in words, no more than two places behind the point.
    String said(Item item, Answer answer) {
        if (answer instanceof Answer.Given(List<Value> values)) {
            switch (values.getFirst()) {
                case Value.Day(var day) -> {
                    return DAY.format(day);
                }
                case Value.Month(var month) -> {
                    return MONTH.format(month);
                }
                case Value.Measure(var number, var unit) -> {
                    Answer rounded = new Answer.Given(List.of(new Value.Measure(round(number), unit)));
                    return new AnswerWords(texts).of(item, rounded);
                }
                case Value.Amount _, Value.Code _, Value.Words _ -> {}
            }
        }
        return new AnswerWords(texts).of(item, answer);
    }

    private static BigDecimal round(BigDecimal number) {
        if (number.scale() <= 2) return number;
        BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
    }

    /// The head over a question of a table.
    String row(Page.Row row) {
        String title = question(row.title());
        return row.number() == 1 ? title : texts.get("family.row", title, row.number());
    }
}
