package villi.domain.roster;

import java.util.function.Predicate;

/// A list as rows and columns. It stays as it was read, whatever becomes of its file.
public interface Sheet {

    /// How many rows say anything, the headings included.
    int rows();

    /// The most cells of a row.
    int columns();

    /// Gives every row that says anything, in order, until the reader has enough.
    ///
    /// @param reader false when it has enough
    void each(Predicate<Line> reader);
}
