package villi.domain.rule;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/// Names the rows of a rule book and tells which of them hold for one intake.
final class Applied {

    private Applied() {}

    /// Every row: `finding.fiber_low`, `RF30 review`, `G-LINE`, `R-047`, `R-047 part 2`.
    static SortedSet<String> names(RuleBook book) {
        var all = new TreeSet<String>();
        book.findings().forEach(r -> all.add(r.id()));
        book.flags().forEach(r -> all.add(name(r)));
        book.gates().forEach(r -> all.add(r.id()));
        book.rules().forEach(r -> all.add(name(r)));
        return all;
    }

    /// The rows that hold.
    static SortedSet<String> of(Case of, Iterable<Fired> fired) {
        var all = new TreeSet<String>();
        var book = of.book();
        book.findings().stream().filter(r -> of.test(r.when()).yes()).forEach(r -> all.add(r.id()));
        book.flags().stream().filter(r -> of.test(r.when()).yes()).forEach(r -> all.add(name(r)));
        book.gates().stream().filter(r -> of.test(r.when()).yes()).forEach(r -> all.add(r.id()));
        fired.forEach(f -> {
            if (f.truth().yes()) all.add(name(f.row()));
        });
        return all;
    }

    static String name(RuleBook.FlagRow row) {
        return row.id() + " " + row.level().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String name(RuleBook.RuleRow row) {
        return row.part() == 1 ? row.id() : row.id() + " part " + row.part();
    }
}
