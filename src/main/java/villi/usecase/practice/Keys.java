package villi.usecase.practice;

import java.util.List;
import java.util.Optional;
import villi.domain.practice.UserId;

/// The practice's data key, wrapped under each person's password and under the recovery key. Open from unlocking to
/// [#close()].
public interface Keys {

    Header look();

    /// Makes a new data key. The header says that the practice is being made until [KeyHolders#describe] is called.
    StoreKeys create(Look.Person owner, Password password, RecoveryKey recovery);

    /// Empty when the password is wrong or the person is not known.
    Optional<StoreKeys> unlock(UserId person, Password password);

    /// Empty when it is another practice's key.
    Optional<StoreKeys> unlock(RecoveryKey recovery);

    /// The bytes of a key file with the same keys, for a backup.
    byte[] copy();

    /// Forgets the data key.
    void close();

    /// What can be read without a password.
    sealed interface Header {

        record Absent() implements Header {}

        /// Creation did not come to its end; nothing was ever saved.
        record Unfinished() implements Header {}

        /// @param schema schema number of the database
        record Ready(String practiceName, int schema, List<Look.Person> people) implements Header {
            public Ready {
                people = List.copyOf(people);
            }
        }

        /// Written in a format of a newer program.
        record Newer(int format) implements Header {}

        record Unreadable() implements Header {}
    }
}
