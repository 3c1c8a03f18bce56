package villi.usecase.backup;

import java.nio.file.Path;
import villi.usecase.practice.FolderHold;

/// Before anybody looks into a data folder: goes on with putting a backup back that a power cut interrupted.
public final class FinishRestore {

    private final Path data;
    private final FolderHold hold;
    private final BackupFiles files;

    public FinishRestore(Path data, FolderHold hold, BackupFiles files) {
        this.data = data;
        this.hold = hold;
        this.files = files;
    }

    /// Does nothing when nothing was interrupted, or when another program has the folder.
    ///
    /// @throws villi.usecase.Trouble `backup-disk-full` or `backup-disk`
    public void finish() {
        if (!files.interrupted(data) || hold.take() instanceof FolderHold.Grip.Other) return;
        try {
            files.goOn(data);
        } finally {
            hold.release();
        }
    }
}
