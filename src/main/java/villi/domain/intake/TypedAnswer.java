package villi.domain.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import villi.domain.questionnaire.Item;

/// Reads what was typed into a field: `21,4`, `1 1/2`, `47 lb 3 oz`, `4'2"`, dates, words.
public final class TypedAnswer {

    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:[.,]\\d+)?)(?:\\s+(\\d+)/(\\d+))?|(\\d+)/(\\d+)");
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(?<number>[\\d.,/]+(?:\\s+\\d+/\\d+)?)\\s*(?<unit>fl oz|\\p{L}+|'|\")?\\s*(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> SIGNS = Map.of("'", "ft", "\"", "in");
    private static final List<Share> SHARES = List.of(
            new Share("oz", "fl oz", BigDecimal.ONE),
            new Share("oz", "lb", new BigDecimal("0.0625")),
            new Share("ft", "in", BigDecimal.valueOf(12)));
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

    /// A word that people type for so many of another unit.
    private record Share(String word, String of, BigDecimal times) {}

    /// The unit of the item that was meant, and how many of it one of the typed word is.
    private record Meant(Item.Unit unit, BigDecimal times) {

        BigDecimal inFirst(BigDecimal typed) {
            return typed.multiply(times).multiply(unit.toFirst());
        }
    }

    /// A number with one of the item's units or a share of one (`oz`, `ft`); without a unit the first one is meant.
    /// Two parts (`47 lb 3 oz`, `4'2"`) become one number in the unit of the first part.
    static Optional<Value> measure(Item item, String text) {
        Matcher m = WITH_UNIT.matcher(text);
        List<Item.Unit> units = item.answers().units();
        if (units.isEmpty() || !m.matches()) return Optional.empty();
        Optional<Meant> meant = m.group("unit") == null
                ? Optional.of(new Meant(units.getFirst(), BigDecimal.ONE))
                : meant(units, m.group("unit"));
        String rest = m.group("rest").strip();
        return number(m.group("number"))
                .flatMap(n -> meant.flatMap(u -> {
                    BigDecimal first = n.multiply(u.times());
                    String code = u.unit().code();
                    if (rest.isEmpty()) return Optional.of(new Value.Measure(first, code));
                    return second(units, rest)
                            .map(more -> more.divide(u.unit().toFirst(), MathContext.DECIMAL32))
                            .map(more -> new Value.Measure(first.add(more), code));
                }));
    }

    /// The second part, in the first unit of the item.
    private static Optional<BigDecimal> second(List<Item.Unit> units, String text) {
        Matcher m = WITH_UNIT.matcher(text);
        if (!m.matches() || m.group("unit") == null || !m.group("rest").isEmpty()) return Optional.empty();
        return number(m.group("number"))
                .flatMap(n -> meant(units, m.group("unit")).map(u -> u.inFirst(n)));
    }

    private static Optional<Meant> meant(List<Item.Unit> units, String typed) {
        String word = SIGNS.getOrDefault(typed, singular(typed));
        return named(units, word)
                .map(u -> new Meant(u, BigDecimal.ONE))
                .or(() -> SHARES.stream()
                        .filter(s -> s.word().equals(word))
                        .flatMap(s -> named(units, s.of()).map(u -> new Meant(u, s.times())).stream())
                        .findFirst());
    }

    private static Optional<Item.Unit> named(List<Item.Unit> units, String word) {
        return units.stream().filter(u -> singular(u.display()).equals(word)).findFirst();
    }

    private static String singular(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }
}
