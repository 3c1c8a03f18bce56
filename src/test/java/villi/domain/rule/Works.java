package villi.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What each flag, gate and rule does, one line each: the level of a flag; the foods a rule is about, its actions, the
/// measures it closes, and who may still open them.
///
/// `G-LINE | never | block SUP.FERMENT SUP.PROBIOTIC`
final class Works {

    private Works() {}

    static List<String> of(RuleBook book) {
        var lines = new ArrayList<String>();
        book.flags()
                .forEach(f -> lines.add(f.id() + " | "
                        + f.level().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        book.gates().forEach(g -> lines.add(line(g.id(), how(!g.blocks().isEmpty(), g.overriding()), closed(g))));
        book.rules().forEach(r -> lines.add(line(Applied.name(r), how(closes(r), r.overriding()), works(r))));
        return lines;
    }

    private static String line(String name, String how, Stream<String> works) {
        return name + " | " + how + " | " + works.collect(Collectors.joining("; "));
    }

    private static boolean closes(RuleBook.RuleRow rule) {
        return rule.actions().stream().anyMatch(a -> a instanceof Action.Block || a instanceof Action.Exclude);
    }

    private static String how(boolean closes, Overriding overriding) {
        return closes ? overriding.name().toLowerCase(Locale.ROOT).replace('_', ' ') : "-";
    }

    private static Stream<String> closed(RuleBook.GateRow gate) {
        return gate.blocks().isEmpty() ? Stream.of("-") : Stream.of("block " + words(gate.blocks()));
    }

    private static Stream<String> works(RuleBook.RuleRow rule) {
        return Stream.concat(
                rule.each().map(Works::foods).stream(), rule.actions().stream().map(Works::work));
    }

    private static String foods(RuleBook.Each each) {
        var months =
                each.monthsOut() > 0 ? Optional.of("out " + each.monthsOut() + " month") : Optional.<String>empty();
        return Stream.of(
                        Stream.of("each"),
                        each.types().stream().sorted(),
                        each.foods().isEmpty() ? Stream.of("any food") : Stream.of("of"),
                        each.foods().stream().sorted(),
                        months.stream())
                .flatMap(s -> s)
                .collect(Collectors.joining(" "));
    }

    private static String work(Action action) {
        return switch (action) {
            case Action.Stop _ -> "stop";
            case Action.Protect _ -> "protect";
            case Action.Block b -> "block " + words(b.targets());
            case Action.Exclude e -> "exclude " + words(e.targets());
            case Action.Refer _ -> "refer";
            case Action.Require r -> r.of().isEmpty() ? "require" : "require for " + words(r.of());
            case Action.Warn _ -> "warn";
            case Action.Propose p -> "propose " + p.kind().name().toLowerCase(Locale.ROOT) + " " + p.code();
            case Action.Print _ -> "print";
        };
    }

    private static String words(List<Target> targets) {
        return targets.stream().flatMap(Works::words).distinct().sorted().collect(Collectors.joining(" "));
    }

    private static Stream<String> words(Target target) {
        return switch (target) {
            case Target.Every(Measure.Kind kind) -> Stream.of(word(kind, "any"));
            case Target.These(Set<Measure> measures) -> measures.stream().map(m -> word(m.kind(), m.code()));
            case Target.AllBut(Measure.Kind kind, Set<String> codes) ->
                Stream.of(word(kind, "any-but-" + codes.stream().sorted().collect(Collectors.joining("-"))));
        };
    }

    /// `SUP.FIBER`, `eliminate:milk`.
    private static String word(Measure.Kind kind, String code) {
        return code.startsWith("SUP.")
                ? code
                : kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + ":" + code;
    }

    static void main(String[] arguments) {
        of(Sheet.BOOK).forEach(System.out::println);
    }
}
