package villi.usecase.handout;

import java.nio.file.Path;
import java.time.LocalDate;
import villi.domain.handout.Pdf;

/// Sheets as files.
public interface SheetFiles {

    /// Writes the file whole or not at all.
    ///
    /// @throws villi.usecase.Trouble `sheet-not-saved`
    void save(Pdf pdf, Path file);

    /// A file for another program to show, in a folder that only this user can read and that is emptied at the next
    /// start.
    Path forViewing(Pdf pdf, LocalDate made);

    /// A name that does not name the person: code, date and version.
    String name(String code, LocalDate made, int version);

    /// Deletes what an earlier run left in the folder.
    void sweep();
}
