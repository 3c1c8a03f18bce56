package villi.usecase.practice;

import java.nio.file.Path;
import java.util.Optional;

/// The encrypted database of one data folder.
public interface Store {

    /// What the files say without opening them.
    Found found();

    /// Makes an empty database with the newest schema and opens it.
    void create(StoreKeys keys);

    /// Opens the database and brings an older schema up to date, after keeping a copy.
    Opening open(StoreKeys keys);

    /// Closes and tidies the file. Nothing happens when it is not open.
    void close();

    /// Schema number that this program writes.
    int schema();

    /// @param folder the data folder, absolute
    /// @param bytes size of the database, empty when there is none
    /// @param free bytes free on its disk
    record Found(Path folder, State state, Optional<Long> bytes, long free) {}

    /// Whether files can be kept there.
    enum State {
        WRITABLE,
        READ_ONLY,
        UNUSABLE
    }

    /// How opening ended. Only `Opened` leaves it open.
    sealed interface Opening {

        /// @param migratedFrom the schema before, when it was older
        record Opened(Optional<Integer> migratedFrom) implements Opening {}

        record Newer(int schema) implements Opening {}

        record InUse() implements Opening {}

        record Unreadable() implements Opening {}

        record ReadOnly() implements Opening {}
    }
}
