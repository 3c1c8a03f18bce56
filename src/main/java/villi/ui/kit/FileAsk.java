package villi.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Lets the user choose a file; empty when nothing was chosen.
public interface FileAsk {

    /// A file to read.
    ///
    /// @param kinds words for the kind of file
    /// @param patterns for example `*.csv`
    Optional<Path> open(String title, String kinds, List<String> patterns);

    /// A place to write to.
    ///
    /// @param name the name that is offered
    Optional<Path> place(String title, String name);
}
