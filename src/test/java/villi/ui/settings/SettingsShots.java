package villi.ui.settings;

import java.util.List;
import java.util.UUID;
import villi.shots.Birchwood;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.ui.start.StartFakes;
import villi.usecase.practice.CheckStore;
import villi.usecase.practice.EditPractice;
import villi.usecase.practice.ManagePeople;
import villi.usecase.practice.Settings;

/// The settings of an owner.
public final class SettingsShots {

    private SettingsShots() {}

    public static List<Shot> all() {
        return List.of(Shot.of("settings", SettingsShots::screen));
    }

    private static SettingsScreen screen(ShotStage stage) {
        StartFakes fakes = new StartFakes();
        fakes.createNow();
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
