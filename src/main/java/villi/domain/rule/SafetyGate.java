package villi.domain.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import villi.domain.intake.Slot;

/// The one place that says whether a measure may enter a plan: for proposals of the rules and for lines added by hand.
public final class SafetyGate {

    private static final Comparator<Blocker> STRONGEST = Comparator.comparing(Blocker::certainty)
            .thenComparing(Comparator.comparing(Blocker::overriding).reversed())
            .thenComparing(Blocker::id);

    /// The strongest first.
    private final List<Barrier> barriers;
    private final TrialLimit limit;

    SafetyGate(List<Barrier> barriers, TrialLimit limit) {
        this.barriers = barriers.stream()
                .sorted(Comparator.comparing(Barrier::blocker, STRONGEST))
                .toList();
        this.limit = limit;
    }

    /// Everything that stands against one measure, looked at alone.
    public Verdict check(Measure measure) {
        var against = new ArrayList<Blocker>();
        for (var barrier : barriers) if (barrier.hits(measure)) against.add(barrier.blocker());
        return new Verdict(measure, against);
    }

    /// As [#check(Measure)], and for a food to leave out also the number of foods that are already left out by the
    /// plan.
    ///
    /// @param out food codes that the plan leaves out without this one
    public Verdict check(Measure measure, Collection<String> out) {
        var alone = check(measure);
        var others =
                out.stream().filter(f -> !f.equals(measure.code())).distinct().count();
        if (measure.kind() != Measure.Kind.ELIMINATE || others < limit.foods()) return alone;
        var all = new ArrayList<>(alone.blockers());
        all.add(new Blocker("R-046", limit.reason(), Overriding.WITH_REASON, Blocker.Certainty.KNOWN, limit.because()));
        return new Verdict(measure, all);
    }

    /// Why a plan that leaves out these foods needs a dietitian, if it does.
    public Optional<Blocker> dietitian(Collection<String> out) {
        var all = new TreeSet<>(out);
        if (all.isEmpty()) return Optional.empty();
        all.addAll(limit.alreadyOut());
        boolean milkAndEgg = limit.underFive() && all.contains("milk") && all.contains("egg");
        if (all.size() < 3 && !limit.vegan() && !milkAndEgg) return Optional.empty();
        return Optional.of(new Blocker(
                "R-045",
                "So many foods out needs a dietitian, because nutrients fall short. Record who it is.",
                Overriding.WITH_REASON,
                Blocker.Certainty.KNOWN,
                limit.because()));
    }

    /// One block with the measures it hits.
    record Barrier(Blocker blocker, List<Target> targets) {
        Barrier {
            targets = List.copyOf(targets);
        }

        boolean hits(Measure measure) {
            for (var target : targets) if (target.hits(measure)) return true;
            return false;
        }
    }

    /// How many foods may be out at once (P1), and what R-045 looks at.
    record TrialLimit(
            int foods,
            String reason,
            SortedSet<String> alreadyOut,
            boolean vegan,
            boolean underFive,
            SortedSet<Slot> because) {}
}
