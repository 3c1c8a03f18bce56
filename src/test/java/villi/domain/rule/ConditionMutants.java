package villi.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import villi.domain.rule.Condition.Comparison;

/// The small mistakes that an author could make in a condition, each with a name.
final class ConditionMutants {

    private ConditionMutants() {}

    /// A condition with one mistake.
    record Mistake(String name, Condition condition) {}

    static List<Mistake> of(Condition condition) {
        var all = new ArrayList<Mistake>();
        all.add(new Mistake("not (…)", new Condition.Not(condition)));
        inside(condition, (name, mutant) -> all.add(new Mistake(name, mutant)));
        return all;
    }

    private static void inside(Condition condition, BiConsumer<String, Condition> into) {
        switch (condition) {
            case Condition.Chosen c ->
                fewer(
                        c.codes(),
                        (gone, left) ->
                                into.accept(c.item() + " without " + gone, new Condition.Chosen(c.item(), left)));
            case Condition.FactIs f ->
                fewer(
                        f.words(),
                        (gone, left) ->
                                into.accept(f.fact() + " without " + gone, new Condition.FactIs(f.fact(), left)));
            case Condition.Compared c ->
                compared(
                        c.comparison(),
                        c.with(),
                        (k, n) -> into.accept(c.item() + " " + k + " " + n, new Condition.Compared(c.item(), k, n)));
            case Condition.FactCompared f ->
                compared(
                        f.comparison(),
                        f.with(),
                        (k, n) ->
                                into.accept(f.fact() + " " + k + " " + n, new Condition.FactCompared(f.fact(), k, n)));
            case Condition.AgeIs a ->
                compared(
                        a.comparison(),
                        BigDecimal.valueOf(a.amount()),
                        (k, n) -> into.accept(
                                "age " + k + " " + n + " " + a.unit(),
                                new Condition.AgeIs(k, n.intValueExact(), a.unit())));
            case Condition.Row r ->
                inside(r.condition(), (name, m) -> into.accept(name, new Condition.Row(r.table(), m)));
            case Condition.Not n -> {
                into.accept("without not", n.condition());
                inside(n.condition(), (name, m) -> into.accept(name, new Condition.Not(m)));
            }
            case Condition.Surely s -> {
                into.accept("without surely", s.condition());
                inside(s.condition(), (name, m) -> into.accept(name, new Condition.Surely(m)));
            }
            case Condition.All a -> list(a.conditions(), Condition.All::new, "and", into);
            case Condition.Any a -> list(a.conditions(), Condition.Any::new, "or", into);
            case Condition.AtLeast a -> {
                into.accept("one more of", new Condition.AtLeast(a.count() + 1, a.conditions()));
                into.accept("one fewer of", new Condition.AtLeast(a.count() - 1, a.conditions()));
                list(a.conditions(), l -> new Condition.AtLeast(a.count(), l), "of", into);
            }
            case Condition.Answered _, Condition.SexIs _, Condition.Has _ -> {}
        }
    }

    private static void list(
            List<Condition> parts,
            Function<List<Condition>, Condition> make,
            String word,
            BiConsumer<String, Condition> into) {
        for (int i = 0; i < parts.size(); i++) {
            int at = i;
            if (parts.size() > 1) {
                var left = new ArrayList<>(parts);
                left.remove(at);
                into.accept("without " + word + " " + parts.get(at), make.apply(left));
            }
            inside(parts.get(at), (name, mutant) -> {
                var changed = new ArrayList<>(parts);
                changed.set(at, mutant);
                into.accept(name, make.apply(changed));
            });
        }
    }

    private static void fewer(Set<String> codes, BiConsumer<String, Set<String>> into) {
        if (codes.size() < 2) return;
        for (var gone : codes.stream().sorted().toList()) {
            var left = new HashSet<>(codes);
            left.remove(gone);
            into.accept(gone, left);
        }
    }

    /// The other side of the border, and one step away from it on this side.
    private static void compared(Comparison comparison, BigDecimal with, BiConsumer<Comparison, BigDecimal> into) {
        var step = BigDecimal.ONE.movePointLeft(
                Math.max(0, with.stripTrailingZeros().scale()));
        switch (comparison) {
            case LESS -> {
                into.accept(Comparison.AT_MOST, with);
                into.accept(Comparison.LESS, with.subtract(step));
            }
            case AT_MOST -> {
                into.accept(Comparison.LESS, with);
                into.accept(Comparison.AT_MOST, with.add(step));
            }
            case EQUAL -> {
                into.accept(Comparison.EQUAL, with.add(step));
                into.accept(Comparison.EQUAL, with.subtract(step));
            }
            case AT_LEAST -> {
                into.accept(Comparison.MORE, with);
                into.accept(Comparison.AT_LEAST, with.subtract(step));
            }
            case MORE -> {
                into.accept(Comparison.AT_LEAST, with);
                into.accept(Comparison.MORE, with.add(step));
            }
        }
    }

    /// Shorter names for reports.
    static String brief(String name) {
        return name.replaceAll("(Chosen|Compared|Has|FactIs|FactCompared|AgeIs|Answered|Row)\\[", "[")
                .lines()
                .collect(Collectors.joining(" "));
    }
}
