package villi.usecase.paper;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was found in a file that came back.
public sealed interface FilledFile {

    /// A form with fields.
    ///
    /// @param mark the form that it says it is; empty when another program dropped it
    /// @param texts fields with words, by name
    /// @param ticked boxes that are ticked, by name
    /// @param doubtful boxes that look ticked to one program and empty to another
    /// @param present every field in the file
    record Fields(
            Optional<FormMark> mark,
            Map<String, String> texts,
            Set<String> ticked,
            Set<String> doubtful,
            Set<String> present)
            implements FilledFile {
        public Fields {
            texts = Map.copyOf(texts);
            ticked = Set.copyOf(ticked);
            doubtful = Set.copyOf(doubtful);
            present = Set.copyOf(present);
        }
    }

    /// No answers can be taken from it.
    ///
    /// @param code the form code that stands on its pages, where one was found
    record Refused(Reason reason, Optional<String> code) implements FilledFile {}

    /// Why a file is not read; the window says what to do.
    enum Reason {
        NOT_A_PDF,
        TOO_LARGE,
        TOO_MANY_PAGES,
        /// Small on disk and huge in memory, or nested without end.
        HOSTILE,
        LOCKED,
        DAMAGED,
        /// One of our forms whose fields were turned into plain print.
        FLATTENED,
        /// Pictures of pages.
        SCANNED,
        NOT_OUR_FORM
    }
}
