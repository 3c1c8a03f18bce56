package villi.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import villi.domain.intake.Answer;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;

/// Answers as short text: `?` not sure, `!` illegible, nothing for silence, else one line for each value.
///
/// A value is a letter and a colon before its text: `c:yes` code, `n:2.50` number, `m:12.5 kg` measure, `d:2020-02-29`
/// day,
/// `o:2020-02` month, `w:…` words, where a line feed stands as `\n` and a backslash as `\\`.
final class AnswerText {

    private static final String NOT_SURE = "?";
    private static final String ILLEGIBLE = "!";

    private AnswerText() {}

    static String write(Answer answer) {
        return switch (answer) {
            case Answer.NotSure _ -> NOT_SURE;
            case Answer.Illegible _ -> ILLEGIBLE;
            case Answer.Silent _ -> "";
            case Answer.Given given ->
                given.values().stream().map(AnswerText::write).collect(Collectors.joining("\n"));
        };
    }

    static Answer read(String text) {
        return switch (text) {
            case NOT_SURE -> new Answer.NotSure();
            case ILLEGIBLE -> new Answer.Illegible();
            case "" -> new Answer.Silent();
            default ->
                new Answer.Given(Arrays.stream(text.split("\n", -1))
                        .map(AnswerText::value)
                        .toList());
        };
    }

    /// Places separated by spaces, for example `QC04 QG01[2]`.
    static String write(SortedSet<Slot> slots) {
        return slots.stream().map(Slot::toString).collect(Collectors.joining(" "));
    }

    static SortedSet<Slot> slots(String text) {
        var slots = new TreeSet<Slot>();
        for (String slot : text.isEmpty() ? new String[0] : text.split(" ", -1)) slots.add(slot(slot));
        return slots;
    }

    private static Slot slot(String text) {
        int bracket = text.indexOf('[');
        if (bracket < 0) return Slot.of(text);
        return Slot.of(text.substring(0, bracket), Integer.parseInt(text.substring(bracket + 1, text.length() - 1)));
    }

    private static String write(Value value) {
        return switch (value) {
            case Value.Code(String code) -> "c:" + escape(code);
            case Value.Amount(BigDecimal number) -> "n:" + number;
            case Value.Measure(BigDecimal number, String unit) -> "m:" + number + " " + escape(unit);
            case Value.Day(LocalDate date) -> "d:" + date;
            case Value.Month(YearMonth month) -> "o:" + month;
            case Value.Words(String words) -> "w:" + escape(words);
        };
    }

    private static Value value(String text) {
        String rest = text.substring(2);
        return switch (text.substring(0, 2)) {
            case "c:" -> new Value.Code(unescape(rest));
            case "n:" -> new Value.Amount(new BigDecimal(rest));
            case "m:" -> measure(rest);
            case "d:" -> new Value.Day(LocalDate.parse(rest));
            case "o:" -> new Value.Month(YearMonth.parse(rest));
            case "w:" -> new Value.Words(unescape(rest));
            default -> throw new IllegalStateException("unknown kind of value " + text.substring(0, 2));
        };
    }

    private static Value measure(String text) {
        int gap = text.indexOf(' ');
        return new Value.Measure(new BigDecimal(text.substring(0, gap)), unescape(text.substring(gap + 1)));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescape(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            }
        }
        return plain.toString();
    }
}
