package villi.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import villi.domain.practice.BackupState;
import villi.usecase.backup.BackUp;
import villi.usecase.practice.Unlocked;

/// Makes a backup on a small disk with ever more room: `SmallDiskRun folderOnASmallDisk`. Each full disk is told, and
/// nothing is left on it.
final class SmallDiskRun {

    private SmallDiskRun() {}

    public static void main(String[] arguments) throws IOException {
        Path disk = Path.of(arguments[0]);
        Path ballast = disk.resolve("ballast");
        Path practice = Files.createTempDirectory("villi-small-disk");
        OnDisk.copyInto(practice);
        Desk desk = OnDisk.desk(practice, new OnDisk.HandClock());
        var opened = (Unlocked.Open) desk.unlock().unlock(OnDisk.rosa(desk).id(), OnDisk.password());
        BackUp backUp = desk.backUp();
        backUp.choose(Optional.of(disk), true, 3);
        long step = 16 << 10;
        for (long room = 0; room < 20 * step; room += step) {
            fill(ballast, disk, room);
            BackupState state = backUp.now(opened.actor());
            Files.delete(ballast);
            String told =
                    state instanceof BackupState.Failed failed ? failed.why().key() : "good";
            try (Stream<Path> left = Files.list(disk)) {
                System.out.println(room / 1024 + " KiB free: " + told + ", files there: " + left.count()
                        + ", practice: " + desk.patients.all().size() + " people, whole: "
                        + desk.audit.verify().firstBroken().isEmpty());
            }
        }
        desk.unlock().close();
    }

    /// Leaves about so many bytes.
    private static void fill(Path ballast, Path disk, long room) throws IOException {
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(ballast, new byte[(int) Math.max(0, free - room)]);
    }
}
