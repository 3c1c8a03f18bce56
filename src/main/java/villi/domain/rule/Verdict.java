package villi.domain.rule;

import java.util.Collection;
import java.util.List;

/// What the [SafetyGate] says about one measure.
///
/// @param blockers every reason against it, strongest first
public record Verdict(Measure measure, List<Blocker> blockers) {

    public Verdict {
        blockers = List.copyOf(blockers);
    }

    /// True when the measure may be proposed: nothing stands against it except answers that are still to be asked.
    public boolean allowed() {
        return blockers.stream().noneMatch(b -> b.certainty().holds());
    }

    /// The reasons that hold; what is still to be asked or recorded is left out, it stops signing instead.
    public List<Blocker> blocking() {
        return blockers.stream().filter(b -> b.certainty().holds()).toList();
    }

    /// The answers that must be asked before this measure is signed.
    public List<Blocker> toAsk() {
        return blockers.stream()
                .filter(b -> b.certainty() == Blocker.Certainty.TO_ASK)
                .toList();
    }

    /// The steps that must be recorded before this measure is signed.
    public List<Blocker> toRecord() {
        return blockers.stream()
                .filter(b -> b.certainty() == Blocker.Certainty.TO_RECORD)
                .toList();
    }

    public List<String> blockedBy() {
        return blocking().stream().map(Blocker::id).distinct().toList();
    }

    /// True when a practitioner may let every remaining reason pass.
    public boolean overridable() {
        return blocking().stream().allMatch(b -> b.overriding().possible());
    }

    /// The verdict after a practitioner let some ids pass; what can never be let pass stays.
    public Verdict without(Collection<String> cleared) {
        return new Verdict(
                measure,
                blockers.stream()
                        .filter(b -> !b.overriding().possible() || !cleared.contains(b.id()))
                        .toList());
    }
}
