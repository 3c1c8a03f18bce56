package villi.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import villi.domain.finding.Fact;

/// Stool form (section 2.4) and constipation criteria (section 2.5): how many of those asked are met, how many are not
/// known.
final class Bowel {

    /// Fewer stools a month than this say nothing about their form.
    private static final BigDecimal ENOUGH_A_MONTH = BigDecimal.valueOf(4);
    private static final BigDecimal WEEKS_A_MONTH = BigDecimal.valueOf(4);

    private Bowel() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("constipation", Bowel::constipation);
        into.put("constipation_met", c -> count(c, Truth::yes));
        into.put("constipation_unknown", c -> count(c, Truth::unknown));
        into.put("constipation_criteria", c -> Facts.amount(criteria(c).size(), new TreeSet<>()));
        into.put("hard_pct_least", c -> share(c, "QH03a"));
        into.put("loose_pct_least", c -> share(c, "QH03b"));
    }

    /// At least so many percent of the stools, the lower end of the class that was chosen. Unknown with fewer than
    /// four stools a month.
    private static Fact share(Case c, String item) {
        var seen = c.view().at(item);
        if (!(seen instanceof Seen.Told told)) return new Fact.Unknown(seen.because());
        var stools = c.view().at("QH02");
        boolean few = Numbers.of(stools)
                .filter(n -> n.multiply(WEEKS_A_MONTH).compareTo(ENOUGH_A_MONTH) < 0)
                .isPresent();
        if (few) return new Fact.Unknown(new TreeSet<>());
        return Facts.amount(least(View.word(told.values().getFirst())), told.because());
    }

    private static int least(String share) {
        return switch (share) {
            case "under-quarter" -> 1;
            case "quarter-half" -> 25;
            case "over-half" -> 51;
            default -> 0;
        };
    }

    /// Two criteria or more. Adults need a clinician for this, so nothing is said of them; irritable bowel rules it
    /// out from 4 years on.
    private static Fact constipation(Case c) {
        if (!c.minor()) return new Fact.Unknown(new TreeSet<>());
        var irritable = c.test(Ask.all(Ask.years(Condition.Comparison.AT_LEAST, 4), Ask.chosen("QO04", "ibs")));
        if (irritable.yes()) return new Fact.Flag(false, irritable.because());
        return Facts.flag(Truth.atLeast(2, criteria(c), t -> t));
    }

    private static Fact count(Case c, Predicate<Truth> what) {
        var fit = criteria(c).stream().filter(what).toList();
        return Facts.amount(fit.size(), Truth.slots(fit));
    }

    /// The criteria that the form asks; "sometimes" or more often counts as met. Leaks count only of those who are
    /// trained.
    static List<Truth> criteria(Case c) {
        return Stream.of(
                        Ask.atMost("QH02", 2),
                        Ask.atLeast("QH04", 2),
                        Ask.atLeast("QH05", 2),
                        Ask.yes("QH08"),
                        Ask.atLeast("QH06", 2),
                        Ask.atLeast("QH07", 1))
                .filter(criterion -> !(c.view().at(item(criterion)) instanceof Seen.RuledOut))
                .map(c::test)
                .toList();
    }

    private static String item(Condition criterion) {
        return switch (criterion) {
            case Condition.Compared compared -> compared.item().value();
            case Condition.Chosen chosen -> chosen.item().value();
            default -> throw new IllegalArgumentException("no criterion " + criterion);
        };
    }
}
