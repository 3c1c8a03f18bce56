package villi.usecase.backup;

import java.nio.file.Path;
import java.time.Instant;

/// Backups as files. One file holds the encrypted store, the key file and what they must amount to.
public interface BackupFiles {

    /// A folder of its own for the work on one backup, beside the backups, so that only their disk is needed.
    ///
    /// @throws villi.usecase.Trouble `backup-folder-gone` or `backup-folder-read-only`
    Path begin(Path folder);

    /// Makes one file of a copied store and the key file. On disk when it returns.
    ///
    /// @param copy in the work folder, as [StoreCopies] wrote it
    /// @param keys bytes of the key file
    /// @throws villi.usecase.Trouble `backup-disk-full` or `backup-disk`
    Path pack(Path copy, byte[] keys, Contents contents, Instant made);

    /// Takes a backup apart into a folder.
    ///
    /// @param into is made when needed
    /// @throws villi.usecase.Trouble `backup-disk-full` or `backup-disk`
    Opened unpack(Path backup, Path into);

    /// Gives a finished backup its name and takes away the oldest of the same practice.
    ///
    /// @param mark of the practice
    /// @param keep how many stay, at least 1
    void finish(Path packed, Path folder, String mark, Instant made, int keep);

    /// Deletes a work folder, unless it is needed to go on with what was interrupted.
    void drop(Path work);

    /// Puts an unpacked practice into a data folder. What is there is moved into a folder of its own beside it and
    /// never deleted. When the disk refuses, everything is as it was.
    ///
    /// @return where it was moved to; empty path when there was nothing
    Path putInPlace(Path unpacked, Path data, Instant now);

    /// Whether the program or the machine stopped while a practice was put into this data folder.
    boolean interrupted(Path data);

    /// Makes an interrupted [#putInPlace] whole.
    ///
    /// @throws villi.usecase.Trouble `backup-disk-full` or `backup-disk`; it can be tried again
    void goOn(Path data);

    /// What taking apart came to.
    sealed interface Opened {

        /// @param contents what it must amount to
        record Whole(Instant made, Contents contents) implements Opened {}

        /// Cut off, changed, or no backup at all.
        record Damaged() implements Opened {}

        /// Written in a form of a newer program.
        record Newer() implements Opened {}
    }
}
