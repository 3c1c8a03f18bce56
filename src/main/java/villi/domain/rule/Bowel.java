package villi.domain.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
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
        return Facts.flag(Truth.atLeast(2, criteria(c), t -> t));
    }

    private static Fact count(Case c, java.util.function.Predicate<Truth> what) {
        var fit = criteria(c).stream().filter(what).toList();
        return Facts.amount(fit.size(), Truth.slots(fit));
    }

    /// The criteria that the form asks (the last two only of minors); "sometimes" or more often counts as met.
    static List<Truth> criteria(Case c) {
        return Stream.of(
                        Ask.atMost("QH02", 2),
                        Ask.atLeast("QH04", 2),
                        Ask.atLeast("QH05", 2),
                        Ask.yes("QH08"),
                        Ask.atLeast("QH06", 2),
                        Ask.atLeast("QH07", 1))
                .map(c::test)
                .filter(t -> !t.no() || !t.because().isEmpty())
                .toList();
    }
}
