package villi.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import villi.usecase.Trouble;
import villi.usecase.backup.Contents;
import villi.usecase.backup.StoreCopies;
import villi.usecase.practice.StoreKeys;

/// [StoreCopies] of an H2 database: `backup to` writes the file as it stands, encrypted as it is.
public final class StoredCopies implements StoreCopies {

    private final Database database;

    public StoredCopies(Database database) {
        this.database = database;
    }

    @Override
    public Contents copy(Path file) {
        return database.copyTo(file);
    }

    /// A copy opens once and not a second time when its last page is torn (h2database #2752).
    @Override
    public Contents rehearse(Path folder) {
        StoreKeys keys = database.keys();
        Address copy = new Address(folder.toAbsolutePath().normalize());
        try {
            Contents first;
            try (Connection owner = copy.owner(keys.file(), keys.owner())) {
                first = whole(StoreContents.proved(owner), folder);
                Schema.run(owner, "checkpoint sync");
            }
            Contents second = read(folder, keys);
            if (!second.equals(first)) throw trouble(folder);
            return second;
        } catch (SQLException | DataAccessException e) {
            throw trouble(folder, e);
        }
    }

    @Override
    public Contents read(Path folder, StoreKeys keys) {
        Address copy = new Address(folder.toAbsolutePath().normalize());
        try (Connection look = copy.look(keys.file(), keys.owner())) {
            return whole(StoreContents.proved(look), folder);
        } catch (SQLException | DataAccessException e) {
            throw trouble(folder, e);
        }
    }

    private static Contents whole(Optional<Contents> contents, Path folder) {
        return contents.orElseThrow(() -> trouble(folder));
    }

    private static Trouble trouble(Path folder, Exception e) {
        boolean full = new Faults(folder).kind(e) == Faults.Kind.DISK_FULL;
        return new Trouble(full ? "backup-disk-full" : "backup-not-the-same", List.of(folder.toString()), e);
    }

    private static Trouble trouble(Path folder) {
        return new Trouble("backup-not-the-same", folder.toString());
    }
}
