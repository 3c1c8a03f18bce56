package villi.usecase.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import villi.domain.practice.BackupState.Past;
import villi.usecase.Trouble;
import villi.usecase.practice.Safe;
import villi.usecase.practice.StoreKeys;

/// Backups that lie nowhere, for pictures and screen tests.
public final class MemoryBackups implements StoreCopies, BackupFiles, BackupNotes {

    private static final Contents CONTENTS = new Contents(
            1,
            new TreeMap<>(Map.of("patient", 412L, "intake", 430L, "intake_answer", 61_204L, "care_plan", 388L)),
            92_117,
            "a".repeat(64),
            "b".repeat(64));

    private final Opened opened;
    private Contents inside = CONTENTS;
    private Notes notes = Notes.NONE;
    private boolean interrupted;
    private boolean full;

    private MemoryBackups(Opened opened) {
        this.opened = opened;
    }

    /// A backup as it should be.
    public static MemoryBackups whole(Instant made) {
        return new MemoryBackups(new Opened.Whole(made, CONTENTS));
    }

    /// The power went while one was put in place.
    MemoryBackups interrupt(boolean full) {
        interrupted = true;
        this.full = full;
        return this;
    }

    /// A file that is none.
    public static MemoryBackups damaged() {
        return new MemoryBackups(new Opened.Damaged());
    }

    /// What is known about earlier ones.
    public MemoryBackups noted(Optional<Path> folder, Past past) {
        notes = new Notes(folder, true, 14, past);
        return this;
    }

    /// The store holds other rows than the backup says.
    public MemoryBackups other() {
        inside = new Contents(1, new TreeMap<>(), 1, "a".repeat(64), "b".repeat(64));
        return this;
    }

    public BackUp backUp(Safe safe, villi.usecase.practice.AuditLog audit, Clock clock) {
        return new BackUp(this, safe.keys(), this, this, audit, clock);
    }

    /// @param there the folder that backups go to
    /// @param unpacked a backup that was taken apart
    public RestoreBackup restore(Path target, Safe there, Safe unpacked, Clock clock) {
        return new RestoreBackup(target, there, this, this, _ -> unpacked, clock);
    }

    @Override
    public Contents copy(Path file) {
        return CONTENTS;
    }

    @Override
    public Contents rehearse(Path folder) {
        return CONTENTS;
    }

    @Override
    public Contents read(Path folder, StoreKeys keys) {
        return inside;
    }

    @Override
    public Path begin(Path folder) {
        return folder.resolve("work");
    }

    @Override
    public Path pack(Path copy, byte[] keys, Contents contents, Instant made) {
        return copy;
    }

    @Override
    public Opened unpack(Path backup, Path into) {
        return opened;
    }

    @Override
    public void finish(Path packed, Path folder, String mark, Instant made, int keep) {}

    @Override
    public void drop(Path work) {}

    @Override
    public Path putInPlace(Path unpacked, Path data, Instant now) {
        return data.resolve("set-aside-20260910-084112");
    }

    @Override
    public boolean interrupted(Path data) {
        return interrupted;
    }

    @Override
    public void goOn(Path data) {
        if (!interrupted) throw new IllegalStateException("nothing was interrupted");
        if (full) throw new Trouble("backup-disk-full", data.toString());
        interrupted = false;
    }

    @Override
    public Notes read() {
        return notes;
    }

    @Override
    public void write(Notes next) {
        notes = next;
    }
}
