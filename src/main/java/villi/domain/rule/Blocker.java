package villi.domain.rule;

import java.util.SortedSet;
import villi.domain.intake.Slot;

/// One reason why a measure may not enter the plan.
///
/// @param id of the flag, gate or rule, for example `G-CELIAC`
/// @param reason plain words
/// @param overriding whether a practitioner may let it pass
/// @param certainty whether it holds, or only cannot be ruled out yet
/// @param because the answers it rests on, or those that are missing
public record Blocker(String id, String reason, Overriding overriding, Certainty certainty, SortedSet<Slot> because) {

    /// How sure the block is.
    public enum Certainty {
        /// The answers say so.
        KNOWN,
        /// Not answered; for minors this counts as yes.
        ASSUMED,
        /// Not answered; an adult's plan waits for the answer.
        TO_ASK,
        /// Nothing against it, but a step that is recorded before this measure is signed.
        TO_RECORD;

        /// True for a reason that keeps the measure out of the plan.
        boolean holds() {
            return this == KNOWN || this == ASSUMED;
        }
    }
}
