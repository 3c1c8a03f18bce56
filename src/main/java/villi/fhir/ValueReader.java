package villi.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import villi.domain.intake.Answer;
import villi.domain.intake.Value;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;

/// Reads one answer: leniently where only one meaning is possible, else not at all.
final class ValueReader {

    private static final int LONGEST = 4_000;

    private final DayReader days;

    ValueReader(LocalDate today) {
        this.days = new DayReader(today);
    }

    /// The answer in an entry of `answer`.
    Answer read(Part entry, Item item) {
        List<String> keys = entry.json().propertyNames().stream()
                .filter(k -> k.startsWith("value"))
                .toList();
        Optional<Answer> absent = absent(entry, keys);
        if (absent.isPresent()) return absent.get();
        if (keys.isEmpty()) throw entry.bad("the answer has no value");
        if (keys.size() > 1) throw entry.bad("the answer has more than one value");
        String key = keys.getFirst();
        Part value = entry.get(key).named(entry.place());
        if (notSure(key, value, item)) return new Answer.NotSure();
        return new Answer.Given(List.of(value(key, value, item)));
    }

    private static boolean notSure(String key, Part value, Item item) {
        if (key.equals("valueCoding")) return code(value).equals(Terms.NOT_SURE);
        return key.equals("valueString")
                && item.type() == ItemType.CHOICE
                && value.text().equals(Terms.NOT_SURE);
    }

    /// FHIR marks a missing value by an extension in its place; on complex values it stands inside the value.
    private static Optional<Answer> absent(Part entry, List<String> keys) {
        for (String name : entry.json().propertyNames()) {
            if (!name.startsWith("_value") && !keys.contains(name)) continue;
            Part value = entry.get(name).named(entry.place());
            if (!value.json().isObject()) continue;
            Optional<String> reason = value.extension(Terms.ABSENT, "valueCode").map(Part::text);
            if (reason.isEmpty()) continue;
            return Optional.of(
                    switch (reason.get()) {
                        case Terms.ABSENT_NOT_SURE, "unknown" -> new Answer.NotSure();
                        case Terms.ABSENT_ILLEGIBLE, "error" -> new Answer.Illegible();
                        default -> throw entry.bad("unknown reason for a missing value \"" + reason.get() + "\"");
                    });
        }
        return Optional.empty();
    }

    private Value value(String key, Part value, Item item) {
        return switch (item.type()) {
            case CHOICE -> choice(key, value, item);
            case OPEN_CHOICE -> key.equals("valueString") ? open(value, item) : choice(key, value, item);
            case INTEGER -> new Value.Amount(whole(key, value));
            case DECIMAL -> new Value.Amount(number(key, value, "a number"));
            case QUANTITY -> quantity(key, value, item);
            case DATE -> new Value.Day(days.day(item, date(key, value)));
            case MONTH -> new Value.Month(days.month(item, date(key, value)));
            case STRING, TEXT -> words(key, value);
            case GROUP, DISPLAY -> throw value.bad("this item takes no answer");
        };
    }

    private static Value choice(String key, Part value, Item item) {
        String code = switch (key) {
            case "valueCoding" -> code(value);
            case "valueString" -> value.text();
            case "valueBoolean" -> value.flag() ? "yes" : "no";
            case "valueInteger" -> value.number().toPlainString();
            default -> throw value.bad("expected one of the options, found " + key);
        };
        if (item.answers().options().stream().noneMatch(o -> o.code().equals(code))) {
            throw value.bad("unknown option \"" + code + "\", known: " + codes(item));
        }
        return new Value.Code(code);
    }

    private static String codes(Item item) {
        return item.answers().options().stream().map(Item.Option::code).collect(Collectors.joining(", "));
    }

    private static Value open(Part value, Item item) {
        String text = text(value);
        boolean known = item.answers().options().stream().anyMatch(o -> o.code().equals(text));
        return known ? new Value.Code(text) : new Value.Words(text);
    }

    private static String code(Part coding) {
        String system = coding.maybeText("system").orElse(Terms.ANSWERS);
        if (!system.startsWith(Terms.OWN)) throw coding.bad("unknown code system " + system);
        return coding.text("code");
    }

    private static BigDecimal whole(String key, Part value) {
        BigDecimal number = number(key, value, "a whole number");
        if (number.stripTrailingZeros().scale() > 0)
            throw value.bad("expected a whole number, found " + number.toPlainString());
        if (number.precision() - number.scale() > 9) throw value.bad("the number is too large");
        return new BigDecimal(number.toBigInteger());
    }

    private static BigDecimal number(String key, Part value, String expected) {
        if (!key.equals("valueInteger") && !key.equals("valueDecimal"))
            throw value.bad("expected " + expected + ", found " + key);
        return notNegative(value.number(), value);
    }

    private static BigDecimal notNegative(BigDecimal number, Part value) {
        if (number.signum() < 0) throw value.bad("the number must not be below 0");
        if (number.precision() > 20 || number.scale() > 12) throw value.bad("the number is too long");
        return number;
    }

    private static Value quantity(String key, Part value, Item item) {
        List<Item.Unit> units = item.answers().units();
        String known = units.stream().map(Item.Unit::code).collect(Collectors.joining(" or "));
        if (!key.equals("valueQuantity")) throw value.bad("expected a quantity in " + known + ", found " + key);
        BigDecimal number = notNegative(value.get("value").named(value.place()).number(), value);
        String written = value.maybeText("code")
                .or(() -> value.maybeText("unit"))
                .orElseThrow(() -> value.bad("the unit is missing, give " + known));
        return units.stream()
                .filter(u -> u.code().equals(written) || u.display().equalsIgnoreCase(written))
                .findFirst()
                .map(u -> new Value.Measure(number, u.code()))
                .orElseThrow(() -> value.bad("unknown unit \"" + written + "\", known: " + known));
    }

    private static Part date(String key, Part value) {
        if (!key.equals("valueDate")) throw value.bad("expected a date, found " + key);
        return value;
    }

    private static Value words(String key, Part value) {
        if (!key.equals("valueString")) throw value.bad("expected text, found " + key);
        return new Value.Words(text(value));
    }

    private static String text(Part value) {
        if (value.text().isBlank()) throw value.bad("the text is empty");
        if (value.text().length() > LONGEST) throw value.bad("the text is longer than " + LONGEST + " letters");
        return value.text();
    }
}
