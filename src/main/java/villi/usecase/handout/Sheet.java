package villi.usecase.handout;

import java.util.List;
import villi.domain.handout.Pdf;

/// A finished sheet.
///
/// @param pages how many
/// @param notices what could not be printed as written; empty when all is well
public record Sheet(Pdf pdf, int pages, List<Notice> notices) {

    public Sheet {
        notices = List.copyOf(notices);
    }

    /// One thing that was printed differently from how it was written. It is visible on the paper too.
    ///
    /// @param words the name of the character, or the first words of the text
    /// @param count how often, or how many characters or rows were left out
    public record Notice(Kind kind, String words, int count) {}

    /// The window shows `sheet.notice.<kind>` with words and count.
    public enum Kind {
        /// No font has the character; its name is printed in its place.
        CHARACTER_NOT_PRINTABLE,
        /// The text is longer than a sheet takes; the rest is left out and the sheet says so.
        TEXT_CUT,
        /// A list is longer than a sheet takes; the rest is left out and the sheet says so.
        ROWS_CUT,
        /// The practice's logo is not a picture that can be printed.
        LOGO_UNREADABLE
    }
}
