package villi.domain.finding;

import java.util.List;
import java.util.SortedSet;
import villi.domain.intake.Slot;

/// What a rule suggests. A blocked proposal stays visible with what blocks it.
///
/// @param id food code (`milk`), `SUP.…`, or the rule id where nothing else names it
/// @param rule the rule that led to it, for example `R-082`
/// @param text what to do, one line
/// @param because plain words for the family, without the word "because"
/// @param answers the answers it rests on
/// @param blockedBy ids of the flags, gates and rules that block it; empty when proposed
public record Proposal(
        Kind kind,
        String id,
        Status status,
        String rule,
        String text,
        String because,
        SortedSet<Slot> answers,
        List<String> blockedBy) {

    public Proposal {
        blockedBy = List.copyOf(blockedBy);
    }

    /// What kind of measure it is.
    public enum Kind {
        ELIMINATE,
        SUPPORT,
        MEDICINE_QUESTION,
        REFER,
        HABIT,
        TEST
    }

    /// Whether it may enter a plan.
    public enum Status {
        PROPOSED,
        BLOCKED
    }
}
