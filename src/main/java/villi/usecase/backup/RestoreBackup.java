package villi.usecase.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import villi.domain.practice.UserId;
import villi.usecase.Trouble;
import villi.usecase.practice.FolderHold;
import villi.usecase.practice.Keys;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;
import villi.usecase.practice.Safe;
import villi.usecase.practice.StoreKeys;

/// Puts a backup back: look at it, open it with a password of that day, see what is in it, then put it in place. What
/// was in place is set aside and never deleted. Nothing of the practice is open meanwhile.
public final class RestoreBackup {

    private final Path target;
    private final Safe there;
    private final StoreCopies copies;
    private final BackupFiles files;
    private final Function<Path, Safe> safes;
    private final Clock clock;

    /// @param target the data folder that it goes to
    /// @param there of that folder, closed
    /// @param safes of other folders
    public RestoreBackup(
            Path target, Safe there, StoreCopies copies, BackupFiles files, Function<Path, Safe> safes, Clock clock) {
        this.target = target;
        this.there = there;
        this.copies = copies;
        this.files = files;
        this.safes = safes;
        this.clock = clock;
    }

    /// What a file turned out to be.
    public sealed interface Looked {

        /// A backup that can be opened by one of these people.
        ///
        /// @param unpacked where it lies taken apart, inside of the folder that it would go to
        /// @param place what is in that folder now
        record Backup(
                Path unpacked, Instant made, String practice, List<Look.Person> people, Contents contents, Place place)
                implements Looked {
            public Backup {
                people = List.copyOf(people);
            }
        }

        /// Cut off, changed, or no backup at all.
        record Damaged() implements Looked {}

        /// Made by a newer program.
        record Newer() implements Looked {}

        /// Another program uses the folder that it would go to.
        record InUse(Look.Holder holder) implements Looked {}
    }

    /// What is in the data folder now.
    public sealed interface Place {

        record Empty() implements Place {}

        /// The same practice.
        record Same() implements Place {}

        /// A practice without anybody in common with the backup.
        record Other(String practice) implements Place {}

        /// Something that cannot be read.
        record Unclear() implements Place {}
    }

    /// What opening it came to.
    public sealed interface Opened {

        /// Every table has as many rows as on the day it was made, and the audit is whole.
        record Right() implements Opened {}

        record WrongPassword() implements Opened {}

        /// It does not hold what it should.
        record NotTheSame() implements Opened {}
    }

    /// Takes a backup apart beside the practice that it would become; nothing there changes.
    public Looked look(Path backup) {
        if (there.hold().take() instanceof FolderHold.Grip.Other(Look.Holder holder, boolean _)) {
            return new Looked.InUse(holder);
        }
        Path unpacked = files.begin(target);
        boolean kept = false;
        try {
            Looked looked = looked(backup, unpacked);
            kept = looked instanceof Looked.Backup;
            return looked;
        } finally {
            if (!kept) drop(unpacked);
        }
    }

    private Looked looked(Path backup, Path unpacked) {
        return switch (files.unpack(backup, unpacked)) {
            case BackupFiles.Opened.Damaged() -> new Looked.Damaged();
            case BackupFiles.Opened.Newer() -> new Looked.Newer();
            case BackupFiles.Opened.Whole(Instant _, Contents contents)
            when contents.schema() > there.store().schema() -> new Looked.Newer();
            case BackupFiles.Opened.Whole(Instant made, Contents contents) ->
                switch (safes.apply(unpacked).keys().look()) {
                    case Keys.Header.Ready ready ->
                        new Looked.Backup(
                                unpacked, made, ready.practiceName(), ready.people(), contents, place(ready.people()));
                    case Keys.Header.Newer(int _) -> new Looked.Newer();
                    case Keys.Header.Absent(), Keys.Header.Unfinished(), Keys.Header.Unreadable() ->
                        new Looked.Damaged();
                };
        };
    }

    private Place place(List<Look.Person> people) {
        boolean store = there.store().found().bytes().isPresent();
        return switch (there.keys().look()) {
            case Keys.Header.Ready ready -> {
                Set<UserId> ids = new HashSet<>(
                        ready.people().stream().map(Look.Person::id).toList());
                boolean same = people.stream().anyMatch(p -> ids.contains(p.id()));
                yield same ? new Place.Same() : new Place.Other(ready.practiceName());
            }
            case Keys.Header.Absent() when !store -> new Place.Empty();
            case Keys.Header.Absent(), Keys.Header.Unfinished(), Keys.Header.Unreadable() -> new Place.Unclear();
            case Keys.Header.Newer(int _) -> new Place.Unclear();
        };
    }

    /// Opens it with a password that was right on the day it was made, and counts what is in it.
    public Opened open(Looked.Backup backup, UserId person, Password password) {
        Safe own = safes.apply(backup.unpacked());
        Optional<StoreKeys> keys = own.keys().unlock(person, password);
        if (keys.isEmpty()) return new Opened.WrongPassword();
        try {
            boolean same = copies.read(backup.unpacked(), keys.get()).equals(backup.contents());
            return same ? new Opened.Right() : new Opened.NotTheSame();
        } catch (Trouble unreadable) {
            return new Opened.NotTheSame();
        } finally {
            own.keys().close();
        }
    }

    /// Puts an opened backup in place.
    ///
    /// @return where the practice lies that was there before; empty when there was none
    public Optional<Path> putInPlace(Looked.Backup backup) {
        Path aside = files.putInPlace(backup.unpacked(), target, clock.instant());
        drop(backup.unpacked());
        return aside.toString().isEmpty() ? Optional.empty() : Optional.of(aside);
    }

    /// Leaves everything as it was.
    public void leave(Looked.Backup backup) {
        drop(backup.unpacked());
    }

    private void drop(Path unpacked) {
        files.drop(unpacked);
        there.hold().release();
    }
}
