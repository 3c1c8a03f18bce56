package villi.domain.rule;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;

/// Every computed fact by name (section 8.2), each a pure function of one intake.
public final class Facts {

    private static final Map<String, Function<Case, Fact>> ALL = all();

    private static final SortedSet<String> NAMES = Collections.unmodifiableSortedSet(new TreeSet<>(ALL.keySet()));

    private static final Map<String, Set<String>> WORDS = Map.of(
            "ed_gate", Set.of("red", "amber", "clear"),
            "celiac_status",
                    Set.of(
                            "positive",
                            "negative_valid",
                            "not_indicated",
                            "pending",
                            "negative_not_valid",
                            "not_tested",
                            "unknown"),
            "bsc_band", Set.of("low", "mild", "moderate", "high"),
            "diet_band", Set.of("low", "fair", "good"),
            "response", Set.of("responder", "partial", "none", "worse", "adherence_unclear"),
            "feeding_mode",
                    Set.of(
                            "breast",
                            "breast-formula",
                            "formula",
                            "solids-breast",
                            "solids-formula",
                            "solids-breast-formula",
                            "other-milk",
                            "solids-only"));

    private Facts() {}

    private static Map<String, Function<Case, Fact>> all() {
        var all = new HashMap<String, Function<Case, Fact>>();
        Bowel.facts(all);
        Diet.facts(all);
        Burden.facts(all);
        Strongest.facts(all);
        Mind.facts(all);
        Habits.facts(all);
        Tests.facts(all);
        Body.facts(all);
        Growth.facts(all);
        Infancy.facts(all);
        Gaps.facts(all);
        Cancer.facts(all);
        Limits.facts(all);
        FollowUp.facts(all);
        GivenBack.facts(all);
        return Map.copyOf(all);
    }

    /// The names that conditions and texts may use, sorted.
    public static SortedSet<String> names() {
        return NAMES;
    }

    /// The words of a fact that is told in words; empty for numbers and for yes and no.
    public static Set<String> words(String name) {
        return WORDS.getOrDefault(name, Set.of());
    }

    static boolean known(String name) {
        return ALL.containsKey(name);
    }

    static Fact compute(String name, Case of) {
        var function = ALL.get(name);
        if (function == null) throw new IllegalArgumentException("no fact " + name);
        return function.apply(of);
    }

    static Fact amount(BigDecimal value, SortedSet<Slot> because) {
        return new Fact.Amount(value, because);
    }

    static Fact amount(long value, SortedSet<Slot> because) {
        return new Fact.Amount(BigDecimal.valueOf(value), because);
    }

    static Fact flag(Truth truth) {
        return truth.unknown() ? new Fact.Unknown(truth.because()) : new Fact.Flag(truth.yes(), truth.because());
    }

    /// The number told at an item, unknown otherwise; what is not asked is unknown too.
    static Fact number(Seen seen) {
        return Numbers.of(seen)
                .<Fact>map(n -> amount(n, seen.because()))
                .orElseGet(() -> new Fact.Unknown(seen.because()));
    }
}
