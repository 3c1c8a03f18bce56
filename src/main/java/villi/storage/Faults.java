package villi.storage;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import villi.usecase.Trouble;
import villi.usecase.practice.Store.Opening;

/// Turns what H2 and the disk report into what the user is told.
record Faults(Path folder) {

    private static final long NEARLY_NOTHING = 1 << 20;

    /// What went wrong, as far as the store has to act on it.
    enum Kind {
        DISK_FULL,
        READ_ONLY,
        IN_USE,
        UNREADABLE,
        CLOSED,
        TOO_LONG,
        DISK,
        STATEMENT
    }

    Kind kind(Throwable fault) {
        if (fullDisk(fault)) return Kind.DISK_FULL;
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof EOFException) return Kind.UNREADABLE;
        }
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql) {
                Kind kind = kind(sql.getErrorCode());
                if (kind != Kind.STATEMENT) return kind == Kind.DISK && nearlyFull() ? Kind.DISK_FULL : kind;
            }
            if (t instanceof IOException) return nearlyFull() ? Kind.DISK_FULL : Kind.DISK;
        }
        return Kind.STATEMENT;
    }

    /// The failure to show; anything that is not the disk's or the file's fault stays what it is.
    RuntimeException toThrow(RuntimeException fault) {
        if (fault instanceof Trouble) return fault;
        Kind kind = kind(fault);
        return kind == Kind.STATEMENT ? fault : trouble(kind, fault);
    }

    Trouble trouble(Kind kind, @Nullable Throwable cause) {
        String key = switch (kind) {
            case DISK_FULL -> "disk-full";
            case READ_ONLY -> "read-only";
            case IN_USE -> "in-use";
            case UNREADABLE -> "unreadable";
            case TOO_LONG -> "too-long";
            case CLOSED, DISK, STATEMENT -> "storage";
        };
        return cause == null
                ? new Trouble(key, folder.toString())
                : new Trouble(key, List.of(folder.toString()), cause);
    }

    /// How opening ended, or the trouble that is none of the expected ends.
    Opening opening(SQLException fault) {
        return switch (kind(fault)) {
            case IN_USE -> new Opening.InUse();
            case UNREADABLE -> new Opening.Unreadable();
            case READ_ONLY -> new Opening.ReadOnly();
            case DISK_FULL -> throw trouble(Kind.DISK_FULL, fault);
            case CLOSED, TOO_LONG, DISK, STATEMENT -> throw trouble(Kind.DISK, fault);
        };
    }

    private static Kind kind(int code) {
        return switch (code) {
            case 90020 -> Kind.IN_USE;
            case 90030, 90049, 90048, 90050, 90013, 90146, 28000 -> Kind.UNREADABLE;
            case 90097 -> Kind.READ_ONLY;
            case 90007, 90067, 90098, 90121 -> Kind.CLOSED;
            case 22001 -> Kind.TOO_LONG;
            case 90025, 90028, 90031, 90062, 50000 -> Kind.DISK;
            default -> Kind.STATEMENT;
        };
    }

    private static boolean fullDisk(Throwable fault) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            String message = String.valueOf(t.getMessage()).toLowerCase(Locale.ROOT);
            if (message.contains("no space left")
                    || message.contains("not enough space")
                    || message.contains("disk quota exceeded")
                    || message.contains("disk full")) {
                return true;
            }
        }
        return false;
    }

    private boolean nearlyFull() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < NEARLY_NOTHING;
        } catch (IOException e) {
            return false;
        }
    }
}
