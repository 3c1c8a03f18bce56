package villi.usecase.paper;

import java.nio.file.Path;

/// Reads forms that were filled in with any program.
public interface FilledForms {

    /// Reads the values of all fields and nothing else: no script, no action, no link, no picture is opened.
    FilledFile read(byte[] file);

    /// Reads a file of at most the size that [#read(byte[])] takes.
    FilledFile read(Path file);
}
