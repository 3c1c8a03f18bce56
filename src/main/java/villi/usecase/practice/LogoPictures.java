package villi.usecase.practice;

import java.nio.file.Path;
import villi.domain.practice.Practice;

/// Reads the picture that a practice chose for its sheets. Never called on the FX thread.
public interface LogoPictures {

    Choice read(Path file);

    /// What became of it.
    sealed interface Choice {

        record Taken(Practice.Logo logo) implements Choice {}

        record Refused(Reason reason) implements Choice {}
    }

    /// Why a file cannot be the logo.
    enum Reason {
        /// More than 2 MB, or more than 4000 pixels a side.
        TOO_LARGE,
        /// Not a PNG, JPEG, GIF or BMP picture, or a broken one.
        NOT_A_PICTURE,
        /// The file could not be read.
        UNREADABLE
    }
}
