package villi.usecase.practice;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import villi.domain.practice.UserId;

/// What stands in a data folder, seen without a password and without changing anything.
public sealed interface Look {

    /// No practice yet: one can be created here.
    record Missing(Path folder) implements Look {}

    /// A practice that one of these people can unlock.
    record Locked(String practiceName, List<Person> people) implements Look {
        public Locked {
            people = List.copyOf(people);
        }
    }

    /// Another running program holds the folder.
    record InUse(Holder holder) implements Look {}

    /// Written by a newer program; this one does not touch it.
    ///
    /// @param found schema number in the folder
    /// @param known newest schema number that this program understands
    record NewerThanProgram(int found, int known) implements Look {}

    /// Something is broken; nothing was changed.
    record Damaged(Path folder, Damage damage) implements Look {}

    /// The folder or a file in it cannot be written.
    record ReadOnlyFolder(Path folder) implements Look {}

    /// A person on the unlock screen.
    record Person(UserId id, String name) {}

    /// Who holds a folder that is in use.
    ///
    /// @param user account name on the computer, or empty when it cannot be told
    /// @param since when that program started
    record Holder(String user, long process, Instant since) {}

    /// What is broken.
    enum Damage {
        /// the key file is gone, the database is there
        KEYS_MISSING,
        /// the key file cannot be read
        KEYS_UNREADABLE,
        /// the database is gone, the key file is there
        DATABASE_MISSING,
        /// the database does not open with its key
        DATABASE_UNREADABLE,
        /// the folder's name is taken by a file, or cannot be used
        FOLDER_UNUSABLE
    }
}
