package villi.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import villi.domain.practice.BackupState;
import villi.domain.practice.BackupState.Past;
import villi.shots.Birchwood;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.start.StartFakes;
import villi.usecase.backup.BackUp;
import villi.usecase.backup.MemoryBackups;
import villi.usecase.practice.CheckStore;
import villi.usecase.practice.EditPractice;
import villi.usecase.practice.ManagePeople;
import villi.usecase.practice.Settings;

/// The settings of an owner.
public final class SettingsShots {

    private SettingsShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("settings", s -> screen(s, Optional.of(Path.of("/media", "office", "villi")), good())),
                Shot.of("settings-backup-none", s -> screen(s, Optional.empty(), Past.NONE)),
                Shot.of("settings-backup-failed", s -> screen(s, Optional.of(Path.of("/media", "stick")), failed())));
    }

    private static Past good() {
        return new Past(Optional.of(new BackupState.Done(ShotStage.CLOCK.instant(), 412, 61_204)), Optional.empty());
    }

    private static Past failed() {
        return new Past(
                good().last(),
                Optional.of(new BackupState.Failure(
                        ShotStage.CLOCK.instant(), "backup-disk-full", List.of("/media/stick"))));
    }

    private static SettingsScreen screen(ShotStage stage, Optional<Path> folder, Past past) {
        StartFakes fakes = new StartFakes();
        fakes.createNow();
        BackUp backUp = MemoryBackups.whole(ShotStage.CLOCK.instant())
                .noted(folder, past)
                .backUp(fakes.safe(), fakes.books().audit(), ShotStage.CLOCK);
        var backing = Optional.of(new SettingsScreen.Backing(
                backUp, () -> backUp.now(Birchwood.ROSA), () -> Optional.of(Path.of("/media", "stick"))));
        return new SettingsScreen(
                stage.kit(),
                new SettingsScreen.Uses(
                        new Kept(),
                        _ -> {},
                        new EditPractice(fakes.safe(), fakes.books(), ShotStage.CLOCK),
                        StartFakes::noPicture,
                        new ManagePeople(fakes.safe(), fakes.books(), ShotStage.CLOCK, () -> new UUID(7, 7)),
                        new CheckStore(fakes.safe()),
                        fakes.books().audit(),
                        backing,
                        new SettingsScreen.About("0.1.0", "2026.1", "25", "Notices")),
                Birchwood.ROSA);
    }

    private static final class Kept implements Settings {
        @Override
        public Preferences read() {
            return Preferences.DEFAULT;
        }

        @Override
        public void write(Preferences preferences) {}
    }
}
