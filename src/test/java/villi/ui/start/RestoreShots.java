package villi.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.usecase.backup.MemoryBackups;

/// Putting a backup back, in every state.
public final class RestoreShots {

    private RestoreShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("restore-choose", s -> screen(s, whole())),
                Shot.of("restore-other-folder", s -> screen(s, whole())).after(s -> press(s, "#restore-target")),
                Shot.of("restore-damaged", s -> screen(s, MemoryBackups.damaged()))
                        .after(s -> press(s, "#restore-file")),
                Shot.of("restore-open", s -> screen(s, whole())).after(s -> press(s, "#restore-file")),
                Shot.of("restore-wrong", s -> screen(s, whole())).after(s -> password(s, "not the right one")),
                Shot.of("restore-not-the-same", s -> screen(s, whole().other()))
                        .after(s -> password(s, "violet anchor bread seven")),
                Shot.of("restore-look", s -> screen(s, whole())).after(s -> password(s, "violet anchor bread seven")),
                Shot.of("restore-done", s -> screen(s, whole())).after(s -> {
                    password(s, "violet anchor bread seven");
                    press(s, "#restore-put");
                }));
    }

    private static MemoryBackups whole() {
        return MemoryBackups.whole(ShotStage.CLOCK.instant().minusSeconds(90_000));
    }

    static RestoreScreen screen(ShotStage stage, MemoryBackups backups) {
        StartFakes fakes = new StartFakes();
        fakes.createNow();
        Path usual = Path.of("/home", "front-desk", ".local", "share", "villi", "practice");
        return new RestoreScreen(
                stage.kit(),
                new RestoreScreen.Uses(
                        usual,
                        target -> backups.restore(target, fakes.safe(), fakes.safe(), ShotStage.CLOCK),
                        () -> Optional.of(Path.of("villi-3f09aa-20260909-080112.villi")),
                        () -> Optional.of(Path.of("/media", "second disk", "villi of last week")),
                        () -> {}));
    }

    private static void password(ShotStage stage, String password) {
        press(stage, "#restore-file");
        ((TextField) stage.root().lookup("#restore-password")).setText(password);
        press(stage, "#restore-open");
    }

    static void press(ShotStage stage, String id) {
        stage.root().applyCss();
        ((Button) stage.root().lookup(id)).fire();
    }
}
