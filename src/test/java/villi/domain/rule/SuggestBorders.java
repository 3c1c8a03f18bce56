package villi.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import villi.app.ProvedCases;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;

/// Suggests lines for the tables of borders: for each mistake in a condition that nothing notices, a person with few
/// answers for whom it matters. Whether "yes" or "no" is right is decided from the clinical base, not from here.
final class SuggestBorders {

    private static final int TRIES = 60;
    private static final List<String> PEOPLE =
            List.of("child", "woman", "man", "toddler", "infant", "newborn", "teen", "mother");

    private static final Map<String, String> NAMES = Map.of(
            "nsaid", "ibuprofen",
            "steroid", "prednisone",
            "ppi", "omeprazole",
            "antibiotic", "amoxicillin",
            "thyroid", "levothyroxine",
            "laxative", "macrogol",
            "insulin", "insulin",
            "biologic", "adalimumab",
            "immunosuppressant", "methotrexate",
            "antiepileptic", "valproate");

    private final RuleBook book = ProvedCases.RULINGS.rules();
    private final Index index = new Index(book);
    private final Random random = new Random(11);

    private SuggestBorders() {}

    static void main(String[] arguments) {
        var all = new Mutants();
        var one = new SuggestBorders();
        var seen = new TreeSet<String>();
        all.unnoticed()
                .forEach(m -> one.line(m)
                        .ifPresentOrElse(
                                l -> {
                                    if (seen.add(l)) System.out.println(l);
                                },
                                () -> System.out.println("# " + ConditionMutants.brief(m.name()))));
    }

    private Optional<String> line(BookMutants.Mutant mutant) {
        if (mutant.condition().isEmpty() || mutant.row().each().isPresent()) return Optional.empty();
        var values = new TreeMap<String, Set<String>>();
        var ages = new TreeSet<String>();
        collect(mutant.row().when(), values, ages, 0);
        ages.add("");
        for (int changes = 0; changes <= 5; changes++) {
            for (int i = 0; i < TRIES; i++) {
                var found = tried(mutant, values, List.copyOf(ages), changes);
                if (found.isPresent()) return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> tried(
            BookMutants.Mutant mutant, Map<String, Set<String>> values, List<String> ages, int changes) {
        var who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        var parts = new TreeMap<String, String>();
        var names = List.copyOf(values.keySet());
        for (int i = 0; i < changes && !names.isEmpty(); i++) {
            var name = names.get(random.nextInt(names.size()));
            var options = List.copyOf(values.get(name));
            if (options.isEmpty()) continue;
            parts.put(name, options.get(random.nextInt(options.size())));
        }
        var age = ages.get(random.nextInt(ages.size()));
        var told = new ArrayList<String>();
        if (!age.isEmpty()) told.add(age);
        parts.forEach((k, v) -> told.add(k.startsWith("takes") || k.startsWith("reacts") ? v : k + " = " + v));
        try {
            var sheet = SheetText.read(who, String.join("; ", told));
            var base = sheet.asCase();
            if (!sheet.form().bands().contains(base.age().band())) return Optional.empty();
            var of = new Case(index, sheet.form(), base.subject(), sheet.answers(), Sheet.ON, Optional.empty());
            boolean before = of.test(mutant.row().when()).yes();
            boolean after = of.test(mutant.condition().orElseThrow()).yes();
            return before == after
                    ? Optional.empty()
                    : Optional.of("        " + mutant.row().name() + " | " + who + " | " + String.join("; ", told)
                            + " | " + (before ? "yes" : "no"));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private void collect(Condition c, Map<String, Set<String>> values, Set<String> ages, int depth) {
        switch (c) {
            case Condition.Chosen x -> put(x.item(), values, x.codes());
            case Condition.Compared x -> put(x.item(), values, near(x.with()));
            case Condition.Answered x -> put(x.item(), values, Set.of());
            case Condition.Row x -> collect(x.condition(), values, ages, depth);
            case Condition.Not x -> collect(x.condition(), values, ages, depth);
            case Condition.Surely x -> collect(x.condition(), values, ages, depth);
            case Condition.All x -> x.conditions().forEach(y -> collect(y, values, ages, depth));
            case Condition.Any x -> x.conditions().forEach(y -> collect(y, values, ages, depth));
            case Condition.AtLeast x -> x.conditions().forEach(y -> collect(y, values, ages, depth));
            case Condition.AgeIs x -> {
                var unit = x.unit().name().toLowerCase(java.util.Locale.ROOT);
                for (int a = x.amount() - 1; a <= x.amount() + 1; a++) if (a >= 0) ages.add("age " + a + " " + unit);
            }
            case Condition.Has x -> has(x.id(), values, ages, depth);
            case Condition.FactIs x -> fact(x.fact(), values);
            case Condition.FactCompared x -> fact(x.fact(), values);
            case Condition.SexIs _ -> {}
        }
    }

    private void has(String id, Map<String, Set<String>> values, Set<String> ages, int depth) {
        index.conditions(id).forEach(y -> {
            if (depth < 3) collect(y, values, ages, depth + 1);
        });
        if (id.startsWith("allergy.")) {
            var food = id.split("\\.")[1].equals("*") ? "milk" : id.split("\\.")[1];
            values.computeIfAbsent("reacts", _ -> new TreeSet<>())
                    .addAll(Set.of(
                            "reacts " + food + ", under-30-min, hives",
                            "reacts " + food + ", 1-3-days, belly-pain",
                            "reacts " + food + ", 1-4-h-vomiting, vomiting",
                            "reacts " + food + ", under-30-min, hives, cough-wheeze"));
        }
        if (id.startsWith("rx.")) {
            var kind = id.split("\\.")[1];
            Optional.ofNullable(NAMES.get(kind))
                    .ifPresent(n -> values.computeIfAbsent("takes", _ -> new TreeSet<>())
                            .addAll(Set.of("takes " + n + ", yes", "takes " + n + ", no")));
        }
    }

    /// The items that a computed fact rests on for a full form.
    private void fact(String name, Map<String, Set<String>> values) {
        for (var who : PEOPLE) {
            for (Slot slot : SheetText.read(who, "").asCase().fact(name).because()) {
                put(slot.linkId(), values, Set.of());
            }
        }
    }

    private void put(LinkId id, Map<String, Set<String>> values, Set<String> codes) {
        ProvedCases.CONTENT.forms().offered().stream()
                .flatMap(f -> f.all().filter(i -> i.linkId().equals(id)))
                .findFirst()
                .ifPresent(item -> {
                    var column = id.value().matches("(QG|QR0|QJ0|QJ1|QB04|QD04|QP01|QE13).*[a-z]")
                            && !id.value().matches("QJ0[2-4].*|QJ09[i-k]|QG1[34]|QGn|.*n");
                    var into = values.computeIfAbsent(id.value() + (column ? " #1" : ""), _ -> new TreeSet<>());
                    into.addAll(codes);
                    options(item, into);
                });
    }

    private void options(Item item, Set<String> into) {
        item.answers().options().forEach(o -> into.add(o.code()));
        if (item.answers().options().isEmpty()) {
            item.answers().range().ifPresent(r -> {
                into.add(r.low().toPlainString());
                into.add(r.high().toPlainString());
                into.add(String.valueOf(r.low().intValue() + 1 + random.nextInt(4)));
            });
        }
    }

    private static Set<String> near(BigDecimal n) {
        var all = new TreeSet<String>();
        for (var m :
                List.of(n, n.add(BigDecimal.ONE), n.subtract(BigDecimal.ONE).max(BigDecimal.ZERO))) {
            all.add(m.toPlainString());
        }
        return all;
    }
}
