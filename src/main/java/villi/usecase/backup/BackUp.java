package villi.usecase.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import villi.domain.practice.Actor;
import villi.domain.practice.BackupState;
import villi.domain.practice.BackupState.Done;
import villi.domain.practice.BackupState.Failure;
import villi.domain.practice.BackupState.Past;
import villi.usecase.Trail;
import villi.usecase.Trouble;
import villi.usecase.backup.BackupNotes.Notes;
import villi.usecase.practice.AuditLog;
import villi.usecase.practice.Keys;

/// Makes a backup and proves it: the finished file is taken apart again, opened twice with the practice's own keys, and
/// must hold what the store held. Only then it gets its name and an older one may go.
public final class BackUp {

    private final StoreCopies copies;
    private final Keys keys;
    private final BackupFiles files;
    private final BackupNotes notes;
    private final AuditLog audit;
    private final Clock clock;

    public BackUp(StoreCopies copies, Keys keys, BackupFiles files, BackupNotes notes, AuditLog audit, Clock clock) {
        this.copies = copies;
        this.keys = keys;
        this.files = files;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    public Notes notes() {
        return notes.read();
    }

    public BackupState state() {
        Notes now = notes.read();
        return BackupState.of(now.folder().isPresent(), now.daily(), now.past(), clock.instant(), clock.getZone());
    }

    /// True when one has to be made by itself now.
    public boolean due() {
        Notes now = notes.read();
        return BackupState.due(now.folder().isPresent(), now.daily(), now.past(), clock.instant(), clock.getZone());
    }

    /// Where backups go, whether they are made daily, and how many stay. Another folder has no past.
    public void choose(Optional<Path> folder, boolean daily, int keep) {
        Notes before = notes.read();
        Past past = before.folder().equals(folder) ? before.past() : Past.NONE;
        notes.write(new Notes(folder, daily, Math.max(1, keep), past));
    }

    /// Makes one now. What failed is kept, and the backups that were there stay as they are.
    public BackupState now(Actor by) {
        Notes before = notes.read();
        if (before.folder().isEmpty()) return new BackupState.NotSetUp();
        try {
            Done done = made(before.folder().get(), before.keep());
            notes.write(notes.read().with(new Past(Optional.of(done), Optional.empty())));
            audit.add(new Trail(by, clock.instant(), "practice.backup"), new AuditLog.Subject("practice", ""));
        } catch (Trouble e) {
            boolean ours = e.key().startsWith("backup-");
            List<String> arguments = ours ? List.of(before.folder().get().toString()) : e.arguments();
            var failure = new Failure(clock.instant(), e.key(), arguments);
            notes.write(notes.read().with(new Past(before.past().last(), Optional.of(failure))));
        }
        return state();
    }

    private Done made(Path folder, int keep) {
        Path work = files.begin(folder);
        try {
            Instant now = clock.instant();
            Path copy = work.resolve("copy.zip");
            Contents live = copies.copy(copy);
            Path packed = files.pack(copy, keys.copy(), live, now);
            prove(packed, work.resolve("proof"), live, folder);
            files.finish(packed, folder, live.mark(), now, keep);
            return new Done(now, live.count("patient"), live.count("intake_answer"));
        } finally {
            files.drop(work);
        }
    }

    private void prove(Path packed, Path proof, Contents live, Path folder) {
        boolean same = files.unpack(packed, proof) instanceof BackupFiles.Opened.Whole(Instant _, Contents written)
                && written.equals(live)
                && copies.rehearse(proof).equals(live);
        if (!same) throw new Trouble("backup-not-the-same", folder.toString());
    }
}
