package villi.domain.finding;

import java.util.SortedSet;
import villi.domain.intake.Slot;

/// A finding that stops or limits a plan until a named practitioner clears it with a reason.
///
/// @param id of the clinical base, for example `RF12`
/// @param reason plain words
public record RedFlag(String id, Level level, String title, String reason, SortedSet<Slot> because) {

    /// What the flag does (section 3.1), strongest first.
    public enum Level {
        /// RED-E: emergency now; only the emergency sheet.
        EMERGENCY,
        /// RED-S: same-day medical contact; the plan waits for it.
        SAME_DAY,
        /// RED-R: medical review before any elimination or supplement; safe basics only.
        REVIEW,
        /// AMBER: the plan is allowed with a condition.
        AMBER
    }
}
