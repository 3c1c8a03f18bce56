package villi.domain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import villi.domain.intake.Value;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.LinkId;

/// Reads a filled form out of the cells of a table: who it is, and what differs from nothing to find.
///
/// `age 89 days`; `QC04 = yes`; `QC05 = dry-mouth, no-tears`; `QD01 = 4.4 kg`; `QA04a = 30`; `QJ10b #2 = msg` in row 2;
/// `QC06 ?` not sure; `QC06 -` not answered; `takes ibuprofen, yes`; `reacts milk, 2-24-h, blood-mucus`; `celiac
/// negative`. Parts stand between semicolons.
final class SheetText {

    private static final Map<String, Supplier<Sheet>> PEOPLE = Map.of(
            "newborn", Sheet::newborn,
            "infant", Sheet::infant,
            "toddler", Sheet::toddler,
            "child", Sheet::child,
            "teen", Sheet::teen,
            "mother", Sheet::mother,
            "woman", Sheet::woman,
            "man", Sheet::man);

    private static final Map<String, String> UNITS = Map.of("oz", "[foz_us]", "cups", "[cup_us]", "lb", "[lb_av]");

    private static final Pattern AMOUNT = Pattern.compile("([0-9.]+) *([a-zA-Z]*)");

    private SheetText() {}

    static Sheet read(String who, String changes) {
        var person = PEOPLE.get(who);
        if (person == null) throw new IllegalArgumentException("nobody is called " + who);
        return change(person.get(), changes == null ? "" : changes);
    }

    static Sheet change(Sheet sheet, String changes) {
        var changed = sheet;
        int reactions = 0;
        for (var part : parts(changes, ";")) {
            if (part.startsWith("age ")) changed = changed.born(birth(part.split(" ")));
            else if (part.startsWith("takes ")) takes(changed, parts(part.substring(6), ","));
            else if (part.startsWith("reacts ")) reacts(changed, ++reactions, parts(part.substring(7), ","));
            else if (part.equals("celiac negative")) changed.celiacNegative();
            else answer(changed, part);
        }
        return changed;
    }

    private static List<String> parts(String text, String sign) {
        return Stream.of(text.split(sign))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private static LocalDate birth(String[] words) {
        int n = Integer.parseInt(words[1]);
        return switch (words[2]) {
            case "days", "day" -> Sheet.ON.minusDays(n);
            case "months", "month" -> Sheet.ON.minusMonths(n);
            default -> Sheet.ON.minusYears(n);
        };
    }

    private static void takes(Sheet sheet, List<String> words) {
        sheet.takes(words.getFirst(), words.getLast());
    }

    private static void reacts(Sheet sheet, int row, List<String> words) {
        sheet.reacts(
                row, words.get(0), words.get(1), words.subList(2, words.size()).toArray(String[]::new));
        sheet.number("QG06", row, "3");
    }

    private static void answer(Sheet sheet, String part) {
        if (part.endsWith("?"))
            sheet.notSure(part.substring(0, part.length() - 1).strip());
        else if (part.endsWith("-"))
            sheet.silent(part.substring(0, part.length() - 1).strip());
        else {
            var sides = part.split("=", 2);
            var place = sides[0].strip().split(" *#");
            int row = place.length == 2 ? Integer.parseInt(place[1]) : 0;
            sheet.put(place[0], row, values(sheet, place[0], sides[1].strip()));
        }
    }

    private static Value[] values(Sheet sheet, String item, String text) {
        var type = sheet.form()
                .find(new LinkId(item))
                .orElseThrow(() -> new IllegalArgumentException("the form does not ask " + item))
                .type();
        if (type == ItemType.CHOICE || type == ItemType.OPEN_CHOICE)
            return parts(text, ",").stream().map(Value.Code::new).toArray(Value[]::new);
        return new Value[] {one(type, text)};
    }

    private static Value one(ItemType type, String text) {
        return switch (type) {
            case INTEGER, DECIMAL -> new Value.Amount(new BigDecimal(text));
            case QUANTITY -> {
                var m = AMOUNT.matcher(text);
                if (!m.matches()) throw new IllegalArgumentException("not an amount: " + text);
                yield new Value.Measure(new BigDecimal(m.group(1)), UNITS.getOrDefault(m.group(2), m.group(2)));
            }
            case DATE -> new Value.Day(LocalDate.parse(text));
            case MONTH -> new Value.Month(YearMonth.parse(text));
            case STRING, TEXT -> new Value.Words(text);
            case CHOICE, OPEN_CHOICE, DISPLAY, GROUP -> throw new IllegalArgumentException("no answer to " + type);
        };
    }

    /// Whether a rule applies to somebody.
    ///
    /// @param rule its id, with the part where it is not the first, for example `R-058.4`
    static boolean applies(String rule, String who, String told) {
        var name = rule.split("\\.");
        int part = name.length == 2 ? Integer.parseInt(name[1]) : 1;
        return Fired.all(read(who, told).asCase(), Sheet.BOOK).stream()
                .anyMatch(f -> f.row().id().equals(name[0])
                        && f.row().part() == part
                        && f.truth().yes());
    }
}
