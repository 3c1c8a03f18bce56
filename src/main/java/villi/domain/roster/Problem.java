package villi.domain.roster;

/// Why a row is not taken in.
///
/// @param row as a spreadsheet counts it
/// @param column from 0, or [#WHOLE_ROW]
/// @param cell what stands there
/// @param other for doubles: the row, or the number, of the other one
public record Problem(int row, int column, Reason reason, String cell, int other) {

    public static final int WHOLE_ROW = -1;

    /// What is wrong.
    public enum Reason {
        NAME_MISSING,
        TOO_LONG,
        BIRTH_DATE_MISSING,
        BIRTH_DATE_UNREADABLE,
        BIRTH_DATE_IN_FUTURE,
        BIRTH_DATE_TOO_EARLY,
        SEX_UNREADABLE,
        NUMBER_UNREADABLE,
        NUMBER_TAKEN,
        YES_NO_UNREADABLE,
        LETTERS_UNREADABLE,
        PHONE_SHORTENED,
        MORE_CELLS,
        /// the same person stands in a row before
        TWICE,
        PERHAPS_TWICE,
        /// the same person is in the practice
        HERE,
        PERHAPS_HERE;

        /// True when the row is fine but its person is known.
        public boolean known() {
            return this == TWICE || this == PERHAPS_TWICE || this == HERE || this == PERHAPS_HERE;
        }
    }
}
