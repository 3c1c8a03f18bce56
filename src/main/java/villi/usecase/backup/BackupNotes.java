package villi.usecase.backup;

import java.nio.file.Path;
import java.util.Optional;
import villi.domain.practice.BackupState.Past;

/// What one data folder remembers about its backups, outside the store.
public interface BackupNotes {

    Notes read();

    /// @throws villi.usecase.Trouble `backup-notes`
    void write(Notes notes);

    /// @param folder where backups go; empty when none was chosen
    /// @param daily made by itself once a day while the program is open
    /// @param keep how many stay
    record Notes(Optional<Path> folder, boolean daily, int keep, Past past) {

        public static final Notes NONE = new Notes(Optional.empty(), true, 14, Past.NONE);

        public Notes with(Past next) {
            return new Notes(folder, daily, keep, next);
        }
    }
}
