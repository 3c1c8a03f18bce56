package villi.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;

/// Constipation criteria (section 2.5): how many of those asked are met, how many are not known.
final class Bowel {

    private Bowel() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("constipation", Bowel::constipation);
        into.put("constipation_met", c -> count(c, Truth::yes));
        into.put("constipation_unknown", c -> count(c, Truth::unknown));
        into.put("constipation_criteria", c -> Facts.amount(criteria(c).size(), new TreeSet<>()));
    }

    private static Fact constipation(Case c) {
        var all = criteria(c);
        if (all.isEmpty()) return new Fact.Unknown(new TreeSet<>());
        return Facts.flag(Truth.atLeast(2, all, t -> t));
    }

    private static Fact count(Case c, java.util.function.Predicate<Truth> what) {
        var fit = criteria(c).stream().filter(what).toList();
        return Facts.amount(fit.size(), Truth.slots(fit));
    }

    /// The criteria that are asked at this age; "sometimes" or more often counts as met.
    static List<Truth> criteria(Case c) {
        var all = new ArrayList<Condition>(
                List.of(Ask.atMost("QH02", 2), Ask.atLeast("QH04", 2), Ask.atLeast("QH05", 2), Ask.yes("QH08")));
        if (c.minor()) all.addAll(List.of(Ask.atLeast("QH06", 2), Ask.atLeast("QH07", 1)));
        return all.stream()
                .map(c::test)
                .filter(t -> !t.no() || !t.because().isEmpty())
                .toList();
    }
}
