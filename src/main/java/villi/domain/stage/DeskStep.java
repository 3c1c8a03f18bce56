package villi.domain.stage;

import java.time.Instant;
import villi.domain.patient.PatientId;

/// One thing that was done with somebody's papers. There is one of each kind about each paper: the newest.
///
/// @param about the form code, the id of the intake or of the plan; [#BY_HAND] for a form that nobody printed here
/// @param way how, as one of the `WAY` words, or what the printer said
public record DeskStep(PatientId patient, Kind kind, String about, Instant at, String way) {

    /// Stands in place of a form code.
    public static final String BY_HAND = "by-hand";

    /// Sent to a printer.
    public static final String PAPER = "paper";

    /// Saved as a file.
    public static final String FILE = "file";

    /// Told by somebody at the desk.
    public static final String TOLD = "told";

    /// Signed before Villi kept who got it.
    public static final String BEFORE = "before";

    /// What was done.
    public enum Kind {
        /// an empty form went to the family
        FORM_GIVEN,
        /// a filled in form lies at the desk
        FORM_BACK,
        /// a slip went to the family that asks some questions again
        ASKED,
        /// the sheets of a signed plan were sent to a printer or saved
        PRINTED,
        /// a printer did not take them
        PRINT_FAILED,
        /// the family has them
        GIVEN
    }
}
