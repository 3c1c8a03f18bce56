package villi.domain.finding;

import java.util.SortedSet;
import villi.domain.intake.Slot;

/// What a rule says without proposing anything: a warning, a medicine to protect, a sentence for the sheet.
///
/// @param id the rule, for example `R-020`
/// @param text plain words
/// @param reason why, without the word "because"
/// @param because the answers it rests on
public record Notice(Kind kind, String id, String text, String reason, SortedSet<Slot> because) {

    /// Kinds, strongest first.
    public enum Kind {
        /// The plan is paused.
        STOP,
        /// A medicine that the plan never stops or alters.
        PROTECT,
        /// Shown, must be acknowledged.
        WARN,
        /// A sentence for the sheet.
        PRINT
    }
}
