package villi.usecase.backup;

import java.nio.file.Path;
import villi.usecase.practice.StoreKeys;

/// Copies of the encrypted store.
public interface StoreCopies {

    /// Writes the open store into a file that [BackupFiles] can take apart. Nothing changes meanwhile.
    ///
    /// @param file does not exist
    /// @return what the store held at that moment
    Contents copy(Path file);

    /// Opens a copy with the keys of the open store, to write and once more to read, as two starts of the program
    /// would.
    ///
    /// @param folder with the copy in it
    /// @return what it holds
    Contents rehearse(Path folder);

    /// Opens a copy and writes no byte.
    ///
    /// @param folder with the copy in it
    /// @return what it holds
    Contents read(Path folder, StoreKeys keys);
}
