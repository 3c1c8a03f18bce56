package villi.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import villi.usecase.Trouble;
import villi.usecase.backup.Contents;
import villi.usecase.practice.Store;
import villi.usecase.practice.StoreKeys;

/// The encrypted database of one data folder. All `Stored…` classes read and write through it, one at a time.
///
/// When H2 closes itself, as it does on a full disk, the next call opens it again.
public final class Database implements Store {

    private final Address address;
    private final Schema schema;
    private final Faults faults;
    private @Nullable StoreKeys keys;
    private @Nullable Live live;
    private boolean together;
    private boolean damaged;

    /// @param folder the data folder, absolute
    public Database(Path folder) {
        this(folder, Schema.CURRENT);
    }

    Database(Path folder, Schema schema) {
        this.address = new Address(folder.toAbsolutePath().normalize());
        this.schema = schema;
        this.faults = new Faults(address.folder());
    }

    @Override
    public Found found() {
        return new Found(
                address.folder(), Folder.state(address), Folder.size(address.file()), Folder.free(address.folder()));
    }

    @Override
    public int schema() {
        return schema.newest();
    }

    @Override
    public synchronized void create(StoreKeys fresh) {
        drop();
        keys = null;
        try {
            Folder.make(address);
            try (Connection owner = address.create(fresh.file(), fresh.owner())) {
                Schema.run(owner, "create user " + Address.USER + " password '" + fresh.user() + "'");
                schema.migrate(owner, () -> owner(fresh));
                Schema.run(owner, "checkpoint sync");
                live = Live.of(address.user(fresh.file(), fresh.user()), owner(fresh));
            }
            keys = fresh;
        } catch (SQLException | IOException e) {
            throw faults.trouble(faults.kind(e), e);
        }
    }

    @Override
    public synchronized Opening open(StoreKeys given) {
        if (live != null) return new Opening.Opened(Optional.empty());
        int before;
        try (Connection look = address.look(given.file(), given.owner())) {
            before = Schema.number(look);
        } catch (SQLException e) {
            return unseen(faults.kind(e));
        }
        if (before == 0) return unseen(Faults.Kind.UNREADABLE);
        if (before > schema.newest()) return new Opening.Newer(before);
        try {
            if (before < schema.newest()) bringUpToDate(given, before);
            connect(given);
            return new Opening.Opened(before < schema.newest() ? Optional.of(before) : Optional.empty());
        } catch (SQLException e) {
            return faults.opening(e);
        }
    }

    /// Looking writes nothing and a practice is never empty, so that whatever fails there is damage. H2 does not
    /// let go of a file whose damage it met: from then on only a new start of the program can open it.
    private Opening unseen(Faults.Kind kind) {
        boolean writable = Folder.state(address) == State.WRITABLE;
        if (kind == Faults.Kind.READ_ONLY && !writable) return new Opening.ReadOnly();
        if (kind == Faults.Kind.IN_USE && !damaged) return new Opening.InUse();
        damaged = true;
        return new Opening.Unreadable();
    }

    @Override
    public synchronized void close() {
        Live open = live;
        live = null;
        keys = null;
        if (open == null) return;
        try {
            open.close();
        } catch (SQLException e) {
            if (faults.kind(e) != Faults.Kind.CLOSED) throw faults.trouble(faults.kind(e), e);
        }
    }

    /// Reads in one moment: nothing changes between the statements.
    <T> T read(Function<DSLContext, T> work) {
        return run(work, Live::rollback);
    }

    /// Writes all or nothing; when it returns the disk has it.
    <T> T write(Function<DSLContext, T> work) {
        return run(work, open -> {
            try {
                open.save();
            } catch (SQLException e) {
                throw new Unsaved(e);
            }
        });
    }

    /// Writes the whole database into a new file and counts what is in it, both of one moment.
    synchronized Contents copyTo(Path file) {
        if (together) throw new IllegalStateException("something is being written together");
        return read(sql -> sql.connectionResult(user -> {
            Contents contents = StoreContents.of(user);
            backup(file);
            return contents;
        }));
    }

    private void backup(Path file) {
        try (PreparedStatement backup = live().owner().prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
        } catch (SQLException e) {
            Path folder = Objects.requireNonNullElse(file.getParent(), file);
            boolean full = new Faults(folder).kind(e) == Faults.Kind.DISK_FULL;
            throw new Trouble(full ? "backup-disk-full" : "backup-disk", List.of(folder.toString()), e);
        }
    }

    /// The keys of the open database.
    synchronized StoreKeys keys() {
        StoreKeys known = keys;
        if (known == null) throw new IllegalStateException("the store is not open");
        return known;
    }

    /// Everything that is written while `work` runs, on whichever thread, is saved at its end, or nothing of it.
    public void together(Runnable work) {
        begin();
        boolean done = false;
        try {
            work.run();
            done = true;
        } finally {
            end(done);
        }
    }

    private synchronized void begin() {
        if (together) throw new IllegalStateException("together already");
        together = true;
    }

    private synchronized void end(boolean save) {
        together = false;
        if (save) write(_ -> true);
        else if (live != null) live.rollback();
    }

    private synchronized <T> T run(Function<DSLContext, T> work, Consumer<Live> end) {
        if (together) return part(work);
        try {
            T result = once(work);
            end.accept(live());
            return result;
        } catch (Unsaved e) {
            drop();
            throw faults.trouble(faults.kind(e), e.getCause());
        }
    }

    /// One step of what is saved together. Not tried again: what was written before it would be missing.
    private <T> T part(Function<DSLContext, T> work) {
        try {
            return work.apply(live().sql());
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    /// Does the work, a second time when H2 had closed itself before.
    private <T> T once(Function<DSLContext, T> work) {
        try {
            return work.apply(live().sql());
        } catch (RuntimeException e) {
            if (faults.kind(e) != Faults.Kind.CLOSED) throw failed(e);
        }
        drop();
        try {
            return work.apply(live().sql());
        } catch (RuntimeException e) {
            throw failed(e);
        }
    }

    private RuntimeException failed(RuntimeException fault) {
        switch (faults.kind(fault)) {
            case STATEMENT, TOO_LONG -> {
                if (live != null) live.rollback();
            }
            case DISK_FULL, READ_ONLY, IN_USE, UNREADABLE, CLOSED, DISK -> drop();
        }
        return faults.toThrow(fault);
    }

    private void drop() {
        if (live != null) live.drop();
        live = null;
    }

    private Live live() {
        if (live != null) return live;
        StoreKeys known = keys;
        if (known == null) throw new IllegalStateException("the store is not open");
        try {
            return connect(known);
        } catch (SQLException e) {
            throw faults.trouble(faults.kind(e), e);
        }
    }

    private Live connect(StoreKeys given) throws SQLException {
        Connection owner = owner(given);
        try {
            Live opened = Live.of(address.user(given.file(), given.user()), owner);
            live = opened;
            keys = given;
            return opened;
        } catch (SQLException e) {
            Live.quietly(owner);
            throw e;
        }
    }

    private Connection owner(StoreKeys given) throws SQLException {
        return address.owner(given.file(), given.owner());
    }

    private void bringUpToDate(StoreKeys given, int before) throws SQLException {
        try {
            Folder.keep(address, "before-schema-" + schema.newest() + "-from-" + before);
        } catch (IOException e) {
            throw faults.trouble(faults.kind(e), e);
        }
        try (Connection owner = owner(given)) {
            schema.migrate(owner, () -> owner(given));
            Schema.run(owner, "checkpoint sync");
        }
    }

    /// A commit, or forcing the disk, failed: nobody knows whether the change is there.
    private static final class Unsaved extends RuntimeException {

        private static final long serialVersionUID = 1;

        Unsaved(SQLException cause) {
            super(cause);
        }
    }
}
