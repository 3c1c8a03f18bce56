package villi.domain.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import villi.domain.questionnaire.Item;

/// Reads what was typed into a field: `21,4`, `1 1/2`, `47 lb 3 oz`, `4'2"`, dates, words.
public final class TypedAnswer {

    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:[.,]\\d+)?)(?:\\s+(\\d+)/(\\d+))?|(\\d+)/(\\d+)");
    private static final Pattern WITH_UNIT =
            Pattern.compile("(?<number>-?[\\d.,/]+(?:\\s+\\d+/\\d+)?)\\s*(?<unit>\\p{L}+|'|\")?\\s*(?<rest>.*)");
    private static final int LONGEST = 4_000;

    private final DateEntry dates;

    public TypedAnswer(DateEntry dates) {
        this.dates = dates;
    }

    /// The result of reading: an answer, or the reason in words of the item's kind.
    public sealed interface Reading {

        record Read(Answer answer) implements Reading {}

        /// @param key text key of the reason, for example `typed.number`
        record Refused(String key) implements Reading {}
    }

    /// Reads the text for an item. Empty text clears the answer.
    public Reading read(Item item, String text) {
        String typed = text.strip();
        if (typed.isEmpty()) return new Reading.Read(new Answer.Silent());
        return switch (item.type()) {
            case INTEGER ->
                number(typed)
                        .filter(TypedAnswer::whole)
                        .map(n -> given(new Value.Amount(n)))
                        .orElse(refused("typed.whole"));
            case DECIMAL -> number(typed).map(n -> given(new Value.Amount(n))).orElse(refused("typed.number"));
            case QUANTITY -> measure(item, typed).map(TypedAnswer::given).orElse(refused("typed.quantity"));
            case DATE -> dates.day(typed).map(d -> given(new Value.Day(d))).orElse(refused("typed.date"));
            case MONTH -> dates.month(typed).map(m -> given(new Value.Month(m))).orElse(refused("typed.month"));
            case STRING, TEXT, OPEN_CHOICE ->
                typed.length() > LONGEST ? refused("typed.long") : given(new Value.Words(typed));
            case CHOICE, GROUP, DISPLAY -> refused("typed.choice");
        };
    }

    private static Reading given(Value value) {
        return new Reading.Read(new Answer.Given(List.of(value)));
    }

    private static Reading refused(String key) {
        return new Reading.Refused(key);
    }

    private static boolean whole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0;
    }

    /// A number with a comma or a point, or a fraction: `1 1/2`, `3/4`.
    static Optional<BigDecimal> number(String text) {
        Matcher m = NUMBER.matcher(text.strip());
        if (!m.matches() || text.length() > 16) return Optional.empty();
        if (m.group(1) == null) return fraction(m.group(4), m.group(5));
        BigDecimal whole = new BigDecimal(m.group(1).replace(',', '.'));
        return m.group(2) == null
                ? Optional.of(whole)
                : fraction(m.group(2), m.group(3)).map(whole::add);
    }

    private static Optional<BigDecimal> fraction(String over, String under) {
        BigDecimal below = new BigDecimal(under);
        if (below.signum() == 0) return Optional.empty();
        return Optional.of(new BigDecimal(over).divide(below, MathContext.DECIMAL32));
    }

    /// A number with one of the item's units; without a unit the first one is meant. Two parts
    /// (`47 lb 3 oz`, `4 ft 2 in`) become one number in the unit of the first part.
    static Optional<Value> measure(Item item, String text) {
        Matcher m = WITH_UNIT.matcher(text);
        List<Item.Unit> units = item.answers().units();
        if (units.isEmpty() || !m.matches()) return Optional.empty();
        Optional<BigDecimal> number = number(m.group("number"));
        Optional<Item.Unit> unit =
                m.group("unit") == null ? Optional.of(units.getFirst()) : unit(units, m.group("unit"));
        if (number.isEmpty() || unit.isEmpty()) return Optional.empty();
        Optional<BigDecimal> more =
                m.group("rest").isBlank() ? Optional.of(BigDecimal.ZERO) : second(units, unit.get(), m.group("rest"));
        return more.map(
                extra -> new Value.Measure(number.get().add(extra), unit.get().code()));
    }

    private static Optional<BigDecimal> second(List<Item.Unit> units, Item.Unit first, String rest) {
        Matcher m = WITH_UNIT.matcher(rest.strip());
        if (!m.matches() || m.group("unit") == null || !m.group("rest").isBlank()) return Optional.empty();
        return number(m.group("number"))
                .flatMap(n -> unit(units, m.group("unit"))
                        .map(u -> n.multiply(u.toFirst()).divide(first.toFirst(), MathContext.DECIMAL32)));
    }

    private static Optional<Item.Unit> unit(List<Item.Unit> units, String typed) {
        String word = switch (typed) {
            case "'" -> "ft";
            case "\"" -> "in";
            default -> typed.toLowerCase(Locale.ROOT);
        };
        return units.stream()
                .filter(u -> u.display().equalsIgnoreCase(word)
                        || u.code().equalsIgnoreCase(word)
                        || (word.endsWith("s") && u.display().equalsIgnoreCase(word.substring(0, word.length() - 1))))
                .findFirst();
    }
}
