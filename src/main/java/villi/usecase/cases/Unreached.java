package villi.usecase.cases;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import villi.domain.rule.Evaluator;
import villi.usecase.plan.Rulings;

/// What the catalogue holds and no case reaches.
public final class Unreached {

    private Unreached() {}

    /// Rule parts, gates, flag levels, findings, food groups, supports and strains, sorted.
    public static SortedSet<String> of(Rulings rulings, Set<String> reached) {
        var all = new TreeSet<>(Evaluator.rows(rulings.rules()));
        all.addAll(rulings.rules().foods().names().keySet());
        var supports = rulings.catalogue().supports();
        supports.supports().forEach(s -> all.add(s.id()));
        supports.strains().forEach(s -> all.add(s.id()));
        all.removeAll(reached);
        return all;
    }
}
