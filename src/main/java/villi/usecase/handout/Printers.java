package villi.usecase.handout;

import java.util.List;
import java.util.Optional;
import villi.domain.handout.Pdf;

/// The printers of this computer.
public interface Printers {

    /// Names as the system shows them, the standard printer first.
    List<String> names();

    Optional<String> standard();

    /// Hands the pages to the printer. Done means sent: no program can see whether paper came out.
    ///
    /// @throws villi.usecase.Trouble `printer-none` when there is none at all, `printer-missing` when none of that
    /// name,
    ///     `printer-failed` when the system refuses the job
    void print(Pdf pdf, Job job);

    /// @param printer its name; empty means the standard printer
    /// @param copies 1 to 99
    /// @param firstPage from 1
    /// @param lastPage at most the number of pages; 0 means up to the last
    record Job(String printer, int copies, int firstPage, int lastPage, Sides sides) {

        public Job {
            if (copies < 1 || copies > 99 || firstPage < 1 || lastPage < 0 || (lastPage > 0 && lastPage < firstPage)) {
                throw new IllegalArgumentException("copies " + copies + ", pages " + firstPage + " to " + lastPage);
            }
        }

        /// All pages once.
        public static Job all(String printer, Sides sides) {
            return new Job(printer, 1, 1, 0, sides);
        }
    }

    /// Which sides of the paper are used.
    enum Sides {
        AS_SET,
        ONE,
        BOTH_LONG_EDGE
    }
}
