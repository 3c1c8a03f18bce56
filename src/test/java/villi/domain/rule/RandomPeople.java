package villi.domain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import villi.app.CalmPeople;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.ItemType;
import villi.domain.questionnaire.Questionnaire;

/// Random people of every age: calm ones with a few changed answers, and some whose answers are all wild. The same
/// seed and number always give the same person.
final class RandomPeople {

    static final LocalDate ON = LocalDate.of(2026, 6, 3);

    static final List<String> MEDICINES = List.of(
            "ibuprofen",
            "aspirin",
            "amoxicillin",
            "omeprazole",
            "levothyroxine",
            "lithium",
            "warfarin",
            "prednisone",
            "insulin",
            "methotrexate",
            "macrogol",
            "valproate",
            "phenelzine",
            "linezolid",
            "metronidazole",
            "tacrolimus",
            "digoxin",
            "something blue");
    private static final List<String> SUSPECTS = List.of("milk", "egg", "wheat", "gluten", "soy", "peanut");
    private static final int OFTEN = 4;

    private final IdentityHashMap<Questionnaire, List<Item>> plain = new IdentityHashMap<>();
    private final IdentityHashMap<Questionnaire, List<Item>> tables = new IdentityHashMap<>();
    private final List<CalmPeople.Calm> calm = CalmPeople.all();
    private final long seed;

    RandomPeople(long seed) {
        this.seed = seed;
        for (var c : calm) index(c.form());
    }

    /// One person.
    record Someone(long number, Questionnaire form, Subject subject, Answers answers) {}

    private void index(Questionnaire form) {
        if (plain.containsKey(form)) return;
        var items = new ArrayList<Item>();
        var rows = new ArrayList<Item>();
        form.sections().forEach(s -> collect(s, items, rows));
        plain.put(form, items);
        tables.put(form, rows);
    }

    /// Items that keep people safe stand there several times, so that they are changed more often.
    private static void collect(Item group, List<Item> items, List<Item> rows) {
        for (var item : group.items()) {
            if (item.table()) rows.add(item);
            else if (item.section()) collect(item, items, rows);
            else if (item.type() != ItemType.DISPLAY) {
                int times = item.duty().safety() || item.duty().confirm() ? OFTEN : 1;
                for (int i = 0; i < times; i++) items.add(item);
            }
        }
    }

    Someone person(long number) {
        var random = new SplittableRandom(seed * 1_000_003 + number);
        var base = calm.get(random.nextInt(calm.size()));
        var answers = new TreeMap<>(base.answers().entries());
        if (random.nextInt(8) == 0) wild(base.form(), answers, random);
        else changed(base.form(), answers, random);
        return new Someone(number, base.form(), subject(base, random), new Answers(answers));
    }

    /// Somebody of the form's age whose answers are all wild.
    Someone wild(Questionnaire form, Subject subject, long number) {
        index(form);
        var answers = new TreeMap<Slot, Answer>();
        wild(form, answers, new SplittableRandom(seed * 1_000_003 + number));
        return new Someone(number, form, subject, new Answers(answers));
    }

    private static Subject subject(CalmPeople.Calm base, SplittableRandom random) {
        if (random.nextInt(3) > 0) return base.subject();
        int from = switch (base.form().bands().getFirst()) {
            case INF -> 0;
            case TOD -> 366;
            case CHI -> 1461;
            case TEEN -> 4384;
            case ADU -> 6575;
        };
        int to = switch (base.form().bands().getFirst()) {
            case INF -> 364;
            case TOD -> 1459;
            case CHI -> 4381;
            case TEEN -> 6573;
            case ADU -> 32000;
        };
        return new Subject(base.subject().sexAtBirth(), ON.minusDays(from + random.nextInt(to - from)));
    }

    private void wild(Questionnaire form, Map<Slot, Answer> answers, SplittableRandom random) {
        for (var item : list(plain, form)) put(answers, item, 0, 70, random);
        for (var table : list(tables, form)) rows(answers, table, random);
    }

    private void changed(Questionnaire form, Map<Slot, Answer> answers, SplittableRandom random) {
        var items = list(plain, form);
        int changes = random.nextInt(12);
        for (int i = 0; i < changes; i++) put(answers, items.get(random.nextInt(items.size())), 0, 90, random);
        for (var table : list(tables, form)) if (random.nextInt(12) == 0) rows(answers, table, random);
        if (random.nextInt(2) == 0) suspected(answers, random);
        if (random.nextInt(3) == 0) celiacNegative(answers);
    }

    private static List<Item> list(IdentityHashMap<Questionnaire, List<Item>> of, Questionnaire form) {
        return of.getOrDefault(form, List.of());
    }

    /// Foods with a delayed reaction, so that something is proposed to be left out.
    private static void suspected(Map<Slot, Answer> answers, SplittableRandom random) {
        code(answers, "QGn", 0, "yes");
        int rows = 1 + random.nextInt(3);
        for (int row = 1; row <= rows; row++) {
            code(answers, "QG01", row, SUSPECTS.get(random.nextInt(SUSPECTS.size())));
            code(answers, "QG02", row, random.nextInt(6) == 0 ? "hives" : "belly-pain");
            code(answers, "QG03", row, random.nextInt(6) == 0 ? "under-30-min" : "1-3-days");
            answers.put(Slot.of("QG06", row), given(new Value.Amount(BigDecimal.valueOf(3))));
            code(answers, "QG06a", row, "yes");
            code(answers, "QG09", row, "no");
            code(answers, "QG10", row, "self");
            code(answers, "QG11", row, "none");
            code(answers, "QG12", row, "not");
        }
    }

    private static void celiacNegative(Map<Slot, Answer> answers) {
        code(answers, "QR01n", 0, "yes");
        code(answers, "QR01b", 1, "negative");
        code(answers, "QR01c", 1, "normal");
        code(answers, "QR01d", 1, "yes");
    }

    private static void code(Map<Slot, Answer> answers, String item, int row, String code) {
        answers.put(Slot.of(item, row), given(new Value.Code(code)));
    }

    private static Answer given(Value value) {
        return new Answer.Given(List.of(value));
    }

    /// Rows of a table with the question before it, which is named like the table with an n.
    private void rows(Map<Slot, Answer> answers, Item table, SplittableRandom random) {
        code(answers, table.linkId().value().equals("QGT") ? "QGn" : table.linkId() + "n", 0, "yes");
        int rows = 1 + random.nextInt(3);
        for (int row = 1; row <= rows; row++) {
            for (var column : table.items()) put(answers, column, row, 90, random);
        }
    }

    private static void put(Map<Slot, Answer> answers, Item item, int row, int percent, SplittableRandom random) {
        var slot = new Slot(item.linkId(), row);
        int roll = random.nextInt(100);
        if (roll < percent) answers.put(slot, given(value(item, random)));
        else if (roll % 3 == 0) answers.remove(slot);
        else answers.put(slot, roll % 3 == 1 ? new Answer.Illegible() : new Answer.NotSure());
    }

    private static Value value(Item item, SplittableRandom random) {
        return switch (item.type()) {
            case CHOICE, OPEN_CHOICE -> {
                var options = item.answers().options();
                yield new Value.Code(options.get(random.nextInt(options.size())).code());
            }
            case INTEGER, DECIMAL -> new Value.Amount(number(item, random));
            case QUANTITY ->
                new Value.Measure(
                        number(item, random), item.answers().units().getFirst().code());
            case DATE -> new Value.Day(ON.minusDays(random.nextInt(400)));
            case MONTH -> new Value.Month(YearMonth.from(ON).minusMonths(random.nextInt(40)));
            case STRING, TEXT, DISPLAY, GROUP -> new Value.Words(MEDICINES.get(random.nextInt(MEDICINES.size())));
        };
    }

    private static BigDecimal number(Item item, SplittableRandom random) {
        var range = item.answers().range();
        int low = range.map(r -> r.low().intValue()).orElse(0);
        int high = range.map(r -> r.high().intValue()).orElse(10);
        return BigDecimal.valueOf(low + random.nextInt(Math.max(1, high - low + 1)));
    }

    /// A person as text, without the answers of the calm base.
    String told(Someone someone) {
        var base = calm.stream()
                .filter(c -> c.form().equals(someone.form()))
                .min((a, b) -> Integer.compare(different(a, someone), different(b, someone)))
                .orElseThrow();
        var changed = new TreeMap<Slot, String>();
        someone.answers().entries().forEach((slot, a) -> {
            if (!a.equals(base.answers().entries().get(slot))) changed.put(slot, words(a));
        });
        base.answers().entries().keySet().stream()
                .filter(s -> !someone.answers().entries().containsKey(s))
                .forEach(s -> changed.put(s, "!"));
        return base.name() + " born " + someone.subject().birthDate() + " " + sex(someone) + " " + changed;
    }

    private static Sex sex(Someone someone) {
        return someone.subject().sexAtBirth();
    }

    private static int different(CalmPeople.Calm base, Someone someone) {
        return (int) someone.answers().entries().entrySet().stream()
                .filter(e -> !e.getValue().equals(base.answers().entries().get(e.getKey())))
                .count();
    }

    private static String words(Answer answer) {
        return switch (answer) {
            case Answer.Given(var values) ->
                String.join(",", values.stream().map(View::word).toList());
            case Answer.NotSure _ -> "?";
            case Answer.Illegible _ -> "unreadable";
            case Answer.Silent _ -> "!";
        };
    }

    /// The person with as few changed answers as still break something, answer by answer.
    Someone smallest(Someone broken, java.util.function.Predicate<Someone> breaks) {
        var now = broken;
        var base = calm.stream()
                .filter(c -> c.form().equals(broken.form()))
                .min((a, b) -> Integer.compare(different(a, broken), different(b, broken)))
                .orElseThrow();
        for (int round = 0; round < 2; round++) {
            var slots = new ArrayList<>(now.answers().entries().keySet());
            slots.addAll(base.answers().entries().keySet());
            for (var slot : slots) {
                var calmer = now.answers().with(slot, base.answers().at(slot));
                if (calmer.equals(now.answers())) continue;
                var next = new Someone(now.number(), now.form(), now.subject(), calmer);
                if (breaks.test(next)) now = next;
            }
        }
        return now;
    }
}
