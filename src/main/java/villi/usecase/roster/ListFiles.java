package villi.usecase.roster;

import java.nio.file.Path;
import java.util.List;
import villi.domain.roster.Sheet;

/// Lists as text files with rows and columns (CSV).
public interface ListFiles {

    /// The largest file that is read, in bytes.
    int LARGEST = 64_000_000;

    /// The most rows of a list.
    int MOST_ROWS = 200_000;

    /// The most columns of a list.
    int MOST_COLUMNS = 300;

    /// Reads a file once and finds out how it is written. What happens to the file afterwards changes nothing.
    Reading read(Path file);

    /// Reads the same content with other letters or another sign between the cells.
    Reading again(Content content, Writing writing);

    /// Reads a file of text as it stands, for example a calendar.
    Whole text(Path file);

    /// Writes a list for spreadsheets, all or nothing.
    ///
    /// @throws villi.usecase.Trouble when the file cannot be written
    void write(Path file, Iterable<List<String>> rows);

    /// The bytes of a file as they were.
    interface Content {}

    /// How reading ended.
    sealed interface Reading {

        record Read(Content content, Writing writing, Sheet sheet) implements Reading {}

        /// @param row where, or 0
        record Refused(Refusal why, int row) implements Reading {}
    }

    /// How reading a whole text ended.
    sealed interface Whole {

        record Read(String text) implements Whole {}

        record Refused(Refusal why) implements Whole {}
    }

    /// How a list is written.
    ///
    /// @param between the sign between two cells
    /// @param sure false when the letters are a guess that somebody should look at
    record Writing(Letters letters, char between, boolean sure) {}

    /// The ways to write letters as bytes.
    enum Letters {
        UTF_8,
        UTF_16LE,
        UTF_16BE,
        /// Windows-1252
        WESTERN,
        /// Windows-1250
        CENTRAL_EUROPEAN,
        /// code page 850
        DOS
    }

    /// Why a file is not read.
    enum Refusal {
        MISSING,
        NO_FILE,
        EMPTY,
        TOO_LARGE,
        /// a workbook, an archive or another packed file
        PACKED,
        NO_TEXT,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        /// a quotation mark that is never closed, or a cell without an end
        BROKEN_ROW,
        CHANGED,
        UNREADABLE
    }
}
