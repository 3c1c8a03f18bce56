package villi.domain.rule;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.CsvSource;
import villi.domain.finding.RedFlag;

/// The lines of the tables of borders ([FlagBordersTest], [GateBordersTest], [RuleBordersTest] and others like them)
/// and of `works.txt`, to see which mistakes in the rules they notice.
final class BorderLines {

    private final List<Line> rows = new ArrayList<>();
    private final List<Line> measures = new ArrayList<>();
    private final List<String> works = Works.of(Sheet.BOOK);

    /// @param id of the row, or the measure that is looked at
    private record Line(String id, Sheet sheet, String before) {}

    BorderLines() {
        for (var table : List.of(
                FindingBordersTest.class,
                FlagBordersTest.class,
                GateBordersTest.class,
                RuleBordersTest.class,
                RuleAgesTest.class)) {
            for (Method method : table.getDeclaredMethods()) {
                var source = method.getAnnotation(CsvSource.class);
                if (source != null) source.textBlock().lines().forEach(this::read);
            }
        }
    }

    private void read(String text) {
        var cells = Stream.of(text.split("\\|")).map(String::strip).toList();
        if (cells.size() != 4) return;
        boolean finding = cells.getFirst().contains(".")
                && Character.isLowerCase(cells.getFirst().charAt(0));
        boolean measure = !finding && Character.isLowerCase(cells.getFirst().charAt(0));
        var sheet = measure ? SheetText.read(cells.get(0), cells.get(1)) : SheetText.read(cells.get(1), cells.get(2));
        if (measure) {
            measures.add(new Line(cells.get(2), sheet, verdict(Sheet.BOOK, sheet, cells.get(2))));
        } else {
            var id = finding ? cells.getFirst() : cells.getFirst().split("\\.")[0];
            rows.add(new Line(id, sheet, row(Sheet.BOOK, sheet, id)));
        }
    }

    /// What a table asserts of a flag, a gate or a rule: the level, whether it stands, which parts apply.
    private static String row(RuleBook book, Sheet sheet, String id) {
        var of = of(book, sheet);
        return Raised.all(of, book).stream()
                        .filter(f -> f.row().id().equals(id) && f.truth().yes())
                        .map(f -> f.row().level())
                        .sorted()
                        .limit(1)
                        .map(RedFlag.Level::name)
                        .toList()
                + Fired.all(of, book).stream()
                        .filter(f -> f.row().id().equals(id) && f.truth().yes())
                        .map(f -> f.row().part())
                        .toList()
                        .toString()
                + (id.startsWith("G-") ? of.has(id).level() : "")
                + (id.contains(".") ? of.has(id).yes() : "");
    }

    private static String verdict(RuleBook book, Sheet sheet, String measure) {
        var words = measure.split(" ");
        var of = of(book, sheet);
        var gate = new SafetyGate(Barriers.of(of, Raised.all(of, book), Fired.all(of, book)), Limits.of(of));
        var asked = switch (words[0]) {
            case "eliminate" -> Measure.eliminate(words[1]);
            case "give-back" -> Measure.giveBack(words[1]);
            case "habit" -> new Measure(Measure.Kind.HABIT, words[1]);
            case "support" -> Measure.support(words[1]);
            default -> Measure.offer(words[1]);
        };
        return gate.check(asked).blockers().stream()
                .map(b -> b.id() + b.certainty() + b.overriding())
                .toList()
                .toString();
    }

    private static Case of(RuleBook book, Sheet sheet) {
        return new Case(
                new Index(book), sheet.form(), sheet.asCase().subject(), sheet.answers(), Sheet.ON, Optional.empty());
    }

    /// Whether a line about this row comes out differently with the mistake.
    boolean noticed(BookMutants.Mutant mutant) {
        var name = mutant.row().name();
        if (mutant.condition().isEmpty() && !Works.of(mutant.book()).equals(works)) return true;
        return rows.stream()
                        .filter(l -> name.equals(l.id) || name.startsWith(l.id + " "))
                        .anyMatch(l -> !row(mutant.book(), l.sheet, l.id).equals(l.before))
                || (mutant.condition().isEmpty()
                        && measures.stream()
                                .anyMatch(l ->
                                        !verdict(mutant.book(), l.sheet, l.id).equals(l.before)));
    }
}
