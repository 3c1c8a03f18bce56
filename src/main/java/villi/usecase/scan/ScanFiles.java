package villi.usecase.scan;

import java.nio.file.Path;
import villi.domain.scan.ContentType;

/// Reads files of strangers as scans, and writes copies. Never called on the FX thread.
public interface ScanFiles {

    /// Looks at the content, not at the name. What comes out is made anew: no place, no camera, no script, no
    /// hidden file is left in it, a picture stands upright, and every page was drawn once.
    ///
    /// @param steps told of every page
    Read read(Path file, Steps steps);

    /// Writes the file whole or not at all.
    ///
    /// @throws villi.usecase.Trouble `scan-not-saved`
    void save(ScanContent content, Path file);

    /// Told how far reading is.
    @FunctionalInterface
    interface Steps {

        /// @param page from 1
        /// @return false to stop
        boolean at(int page, int pages);
    }

    /// What reading found.
    sealed interface Read {

        /// @param pages from 1
        /// @param hash SHA-256 of the content
        /// @param fileHash SHA-256 of the file
        record Taken(ContentType type, ScanContent content, int pages, String hash, String fileHash) implements Read {}

        /// Nothing was taken.
        record Refused(Reason reason) implements Read {}

        /// It was stopped.
        record Stopped() implements Read {}
    }

    /// Why a file is not taken; the window says what to do instead.
    enum Reason {
        /// Gone, a folder, or not readable.
        NOT_THERE,
        EMPTY,
        TOO_LARGE,
        TOO_MANY_PIXELS,
        TOO_MANY_PAGES,
        /// The format of new phones.
        HEIC,
        TIFF,
        /// A picture of another kind, such as GIF or WebP.
        OTHER_PICTURE,
        NOT_A_PICTURE,
        /// A part is missing or broken.
        DAMAGED,
        LOCKED,
        /// Small on disk and huge in memory, or nested without end.
        HOSTILE,
        /// Its pages cannot be drawn.
        CANNOT_SHOW
    }
}
