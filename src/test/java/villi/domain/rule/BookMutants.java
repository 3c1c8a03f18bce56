package villi.domain.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import villi.domain.finding.RedFlag;

/// Rule books with one small mistake each.
final class BookMutants {

    private final RuleBook book;
    private final List<Mutant> all = new ArrayList<>();

    private BookMutants(RuleBook book) {
        this.book = book;
    }

    /// A book with one mistake.
    ///
    /// @param row the row as it was, which tells for whom the mistake can matter
    /// @param condition the condition with the mistake; empty when the mistake is elsewhere in the row
    record Mutant(String name, RuleBook book, Was row, Optional<Condition> condition) {}

    /// @param each the foods the row is about, if it is about foods
    /// @param name as in [Applied]
    record Was(String name, Condition when, Optional<RuleBook.Each> each) {}

    static List<Mutant> of(RuleBook book) {
        var mutants = new BookMutants(book);
        for (int i = 0; i < book.findings().size(); i++) mutants.finding(i);
        for (int i = 0; i < book.flags().size(); i++) mutants.flag(i);
        for (int i = 0; i < book.gates().size(); i++) mutants.gate(i);
        for (int i = 0; i < book.rules().size(); i++) mutants.rule(i);
        return List.copyOf(mutants.all);
    }

    private static <T> List<T> with(List<T> rows, int at, T row) {
        var changed = new ArrayList<>(rows);
        changed.set(at, row);
        return changed;
    }

    private RuleBook book(
            List<RuleBook.FindingRow> findings,
            List<RuleBook.FlagRow> flags,
            List<RuleBook.GateRow> gates,
            List<RuleBook.RuleRow> rules) {
        return new RuleBook(
                findings,
                flags,
                gates,
                rules,
                book.contradictions(),
                book.medicines(),
                book.foods(),
                book.growth(),
                book.settings());
    }

    private void conditions(String id, Was was, Function<Condition, RuleBook> make) {
        for (var m : ConditionMutants.of(was.when())) {
            all.add(new Mutant(id + ": " + m.name(), make.apply(m.condition()), was, Optional.of(m.condition())));
        }
    }

    private void finding(int i) {
        var r = book.findings().get(i);
        conditions(
                r.id(),
                new Was(r.id(), r.when(), Optional.empty()),
                c -> book(
                        with(book.findings(), i, new RuleBook.FindingRow(r.id(), c, r.title(), r.text(), r.sources())),
                        book.flags(),
                        book.gates(),
                        book.rules()));
    }

    private void flag(int i) {
        var r = book.flags().get(i);
        var was = new Was(Applied.name(r), r.when(), Optional.empty());
        conditions(r.id() + " " + r.level(), was, c -> flag(i, r.level(), c));
        for (var level : RedFlag.Level.values()) {
            if (Math.abs(level.ordinal() - r.level().ordinal()) != 1) continue;
            all.add(new Mutant(
                    r.id() + " " + r.level() + ": level " + level, flag(i, level, r.when()), was, Optional.empty()));
        }
    }

    private RuleBook flag(int i, RedFlag.Level level, Condition when) {
        var r = book.flags().get(i);
        var changed = new RuleBook.FlagRow(r.id(), level, when, r.title(), r.reason(), r.sources());
        return book(book.findings(), with(book.flags(), i, changed), book.gates(), book.rules());
    }

    private void gate(int i) {
        var r = book.gates().get(i);
        var was = new Was(r.id(), r.when(), Optional.empty());
        conditions(r.id(), was, c -> gate(i, c, r.blocks(), r.overriding()));
        targets(
                r.blocks(),
                (name, left) -> all.add(new Mutant(
                        r.id() + ": " + name, gate(i, r.when(), left, r.overriding()), was, Optional.empty())));
        if (!r.blocks().isEmpty()) {
            weaker(r.overriding())
                    .ifPresent(o -> all.add(new Mutant(
                            r.id() + ": override " + o, gate(i, r.when(), r.blocks(), o), was, Optional.empty())));
        }
    }

    private RuleBook gate(int i, Condition when, List<Target> blocks, Overriding overriding) {
        var r = book.gates().get(i);
        var changed = new RuleBook.GateRow(r.id(), when, r.title(), r.reason(), blocks, overriding, r.sources());
        return book(book.findings(), book.flags(), with(book.gates(), i, changed), book.rules());
    }

    private static Optional<Overriding> weaker(Overriding of) {
        return switch (of) {
            case NEVER -> Optional.of(Overriding.MEDICAL_REVIEW);
            case MEDICAL_REVIEW -> Optional.of(Overriding.WITH_REASON);
            case WITH_REASON -> Optional.empty();
        };
    }

    private static void targets(List<Target> targets, BiConsumer<String, List<Target>> into) {
        for (int i = 0; i < targets.size(); i++) {
            int at = i;
            var target = targets.get(i);
            if (target instanceof Target.These(Set<Measure> measures) && measures.size() > 1) {
                for (var gone : measures) {
                    if (alsoHit(targets, i, gone)) continue;
                    var left = new HashSet<>(measures);
                    left.remove(gone);
                    into.accept("without " + gone.kind() + " " + gone.code(), with(targets, i, new Target.These(left)));
                }
            } else if (!(target instanceof Target.These(Set<Measure> measures)
                    && measures.stream().allMatch(m -> alsoHit(targets, at, m)))) {
                var left = new ArrayList<>(targets);
                left.remove(i);
                into.accept("without " + target, left);
            }
        }
    }

    /// Another target closes the measure too, so that nobody could see this one go.
    private static boolean alsoHit(List<Target> targets, int at, Measure measure) {
        for (int i = 0; i < targets.size(); i++) if (i != at && targets.get(i).hits(measure)) return true;
        return false;
    }

    private void rule(int i) {
        var r = book.rules().get(i);
        String id = Applied.name(r);
        var was = new Was(id, r.when(), r.each());
        conditions(id, was, c -> rule(i, r.each(), c, r.actions(), r.overriding()));
        each(
                r,
                (name, each) -> all.add(new Mutant(
                        id + ": " + name,
                        rule(i, Optional.of(each), r.when(), r.actions(), r.overriding()),
                        was,
                        Optional.empty())));
        actions(
                r,
                (name, actions) -> all.add(new Mutant(
                        id + ": " + name,
                        rule(i, r.each(), r.when(), actions, r.overriding()),
                        was,
                        Optional.empty())));
        if (r.actions().stream().anyMatch(BookMutants::blocks)) {
            weaker(r.overriding())
                    .ifPresent(o -> all.add(new Mutant(
                            id + ": override " + o,
                            rule(i, r.each(), r.when(), r.actions(), o),
                            was,
                            Optional.empty())));
        }
    }

    private static boolean blocks(Action action) {
        return action instanceof Action.Block || action instanceof Action.Exclude;
    }

    private RuleBook rule(
            int i, Optional<RuleBook.Each> each, Condition when, List<Action> actions, Overriding overriding) {
        var r = book.rules().get(i);
        var changed = new RuleBook.RuleRow(r.id(), r.part(), each, when, actions, r.because(), overriding, r.sources());
        return book(book.findings(), book.flags(), book.gates(), with(book.rules(), i, changed));
    }

    private static void each(RuleBook.RuleRow r, BiConsumer<String, RuleBook.Each> into) {
        r.each().ifPresent(e -> {
            without(
                    e.types(),
                    (gone, left) -> into.accept(
                            "without type " + gone, new RuleBook.Each(left, e.foods(), e.monthsOut(), e.leftOut())));
            without(
                    e.foods(),
                    (gone, left) -> into.accept(
                            "without food " + gone, new RuleBook.Each(e.types(), left, e.monthsOut(), e.leftOut())));
            if (e.monthsOut() > 0) {
                into.accept("a month longer", new RuleBook.Each(e.types(), e.foods(), e.monthsOut() + 1, e.leftOut()));
                into.accept("a month shorter", new RuleBook.Each(e.types(), e.foods(), e.monthsOut() - 1, e.leftOut()));
            }
        });
    }

    /// An empty set means any, so the last of a set is not taken away.
    private static void without(Set<String> words, BiConsumer<String, Set<String>> into) {
        if (words.size() < 2) return;
        for (var gone : words.stream().sorted().toList()) {
            var left = new HashSet<>(words);
            left.remove(gone);
            into.accept(gone, left);
        }
    }

    private static void actions(RuleBook.RuleRow r, BiConsumer<String, List<Action>> into) {
        for (int i = 0; i < r.actions().size(); i++) {
            int at = i;
            var action = r.actions().get(i);
            var left = new ArrayList<>(r.actions());
            left.remove(i);
            String name = action.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
            into.accept("without " + name + (action instanceof Action.Propose p ? " " + p.code() : ""), left);
            switch (action) {
                case Action.Block b ->
                    targets(
                            b.targets(),
                            (what, t) -> into.accept("block " + what, with(r.actions(), at, new Action.Block(t))));
                case Action.Exclude e ->
                    targets(
                            e.targets(),
                            (what, t) -> into.accept("exclude " + what, with(r.actions(), at, new Action.Exclude(t))));
                case Action.Stop _,
                        Action.Protect _,
                        Action.Refer _,
                        Action.Require _,
                        Action.Warn _,
                        Action.Propose _,
                        Action.Print _ -> {}
            }
        }
    }
}
