package villi.domain.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.finding.RedFlag;

/// A flag with its strongest level that holds, or a flag that cannot be ruled out yet.
record Raised(RuleBook.FlagRow row, Truth truth) {

    static final String NOT_ANSWERED = "Not known yet, so it counts as yes until it is answered. ";

    /// One entry per flag that is not ruled out, in the order of the book.
    static List<Raised> all(Case of, RuleBook book) {
        Map<String, List<RuleBook.FlagRow>> byId = new LinkedHashMap<>();
        book.flags()
                .forEach(r ->
                        byId.computeIfAbsent(r.id(), _ -> new ArrayList<>()).add(r));
        var raised = new ArrayList<Raised>();
        byId.values().forEach(rows -> strongest(of, rows).ifPresent(raised::add));
        return raised;
    }

    private static Optional<Raised> strongest(Case of, List<RuleBook.FlagRow> rows) {
        return rows.stream()
                .map(r -> new Raised(r, of.test(r.when())))
                .filter(r -> of.standing(r.truth))
                .min(Comparator.<Raised, Boolean>comparing(r -> r.truth.unknown())
                        .thenComparing(r -> r.row.level()));
    }

    boolean red() {
        return row.level() != RedFlag.Level.AMBER;
    }
}
