package villi.domain.rule;

import java.util.List;

/// A rule book that has lost its teeth: gates and rules hold as before and block nothing.
final class Tame {

    private Tame() {}

    static RuleBook of(RuleBook book) {
        return new RuleBook(
                book.findings(),
                book.flags(),
                book.gates().stream().map(Tame::gate).toList(),
                book.rules().stream().map(Tame::rule).toList(),
                book.contradictions(),
                book.medicines(),
                book.foods(),
                book.growth(),
                book.settings());
    }

    private static RuleBook.GateRow gate(RuleBook.GateRow g) {
        return new RuleBook.GateRow(g.id(), g.when(), g.title(), g.reason(), List.of(), g.overriding(), g.sources());
    }

    private static RuleBook.RuleRow rule(RuleBook.RuleRow r) {
        var left = r.actions().stream().filter(Tame::harmless).toList();
        return new RuleBook.RuleRow(
                r.id(), r.part(), r.each(), r.when(), left, r.because(), r.overriding(), r.sources());
    }

    private static boolean harmless(Action action) {
        return switch (action) {
            case Action.Stop _, Action.Block _, Action.Exclude _, Action.Protect _, Action.Require _ -> false;
            case Action.Refer _, Action.Warn _, Action.Propose _, Action.Print _ -> true;
        };
    }
}
