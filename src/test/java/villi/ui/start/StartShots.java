package villi.ui.start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.shots.Shot;
import villi.shots.ShotStage;
import villi.usecase.practice.Look;

/// First run, unlock and the states in which Villi does not open.
public final class StartShots {

    private StartShots() {}

    public static List<Shot> all() {
        return List.of(
                Shot.of("first-run-1", StartShots::firstRun),
                Shot.of("first-run-2", StartShots::firstRun).after(s -> press(s, "#first-run-next")),
                Shot.of("first-run-2-missing", StartShots::firstRun).after(s -> {
                    press(s, "#first-run-next");
                    press(s, "#first-run-next");
                }),
                Shot.of("first-run-3", StartShots::firstRun).after(StartShots::toPassword),
                Shot.of("first-run-3-refused", StartShots::firstRun).after(s -> {
                    toPassword(s);
                    press(s, "#first-run-next");
                }),
                Shot.of("first-run-key", StartShots::firstRun).after(StartShots::toKey),
                Shot.of("first-run-4", StartShots::firstRun).after(s -> {
                    toKey(s);
                    type(s, "#first-run-key-first", StartFakes.KEY.groups().get(3));
                    type(s, "#first-run-key-second", StartFakes.KEY.groups().get(10));
                    press(s, "#first-run-next");
                }),
                Shot.of("unlock", s -> unlock(s, Optional.empty())),
                Shot.of("unlock-wrong", s -> unlock(s, Optional.empty())).after(s -> {
                    type(s, "#unlock-password", "not the right one");
                    for (int i = 0; i < 3; i++) press(s, "#unlock-act");
                }),
                Shot.of("unlock-recovery", s -> unlock(s, Optional.empty())).after(s -> press(s, "#unlock-other")),
                Shot.of(
                        "unlock-locked",
                        s -> unlock(
                                s, Optional.of(new Actor(StartFakes.ROSA.id(), StartFakes.ROSA.name(), Role.OWNER)))),
                Shot.of(
                        "stopped-in-use",
                        s -> stopped(s, new Look.InUse(new Look.Holder("rosa", 4711, Instant.EPOCH)))),
                Shot.of("stopped-newer", s -> stopped(s, new Look.NewerThanProgram(9, 4))),
                Shot.of(
                        "stopped-damaged",
                        s -> stopped(
                                s,
                                new Look.Damaged(
                                        Path.of("villi-data", "a-rather-long-name-of-a-folder", "practice"),
                                        Look.Damage.DATABASE_MISSING))),
                Shot.of("stopped-read-only", s -> stopped(s, new Look.ReadOnlyFolder(Path.of("villi-data")))));
    }

    private static FirstRunScreen firstRun(ShotStage stage) {
        return new FirstRunScreen(
                stage.kit(),
                new StartFakes().create(),
                StartFakes::suggestion,
                StartFakes::noPicture,
                (_, _) -> {},
                () -> {});
    }

    private static UnlockScreen unlock(ShotStage stage, Optional<Actor> locked) {
        StartFakes fakes = new StartFakes();
        fakes.createNow();
        return new UnlockScreen(
                stage.kit(),
                new Look.Locked(
                        "Birchwood Family Practice",
                        List.of(StartFakes.ROSA, new Look.Person(StartFakes.user(2), "Jo Brandt"))),
                fakes.unlock(),
                new UnlockScreen.Then(locked, _ -> {}, () -> {}));
    }

    private static StoppedScreen stopped(ShotStage stage, Look look) {
        return new StoppedScreen(stage.kit(), look, () -> {}, Optional.of(() -> {}), () -> {});
    }

    private static void toPassword(ShotStage stage) {
        press(stage, "#first-run-next");
        type(stage, "#first-run-name", "Birchwood Family Practice");
        press(stage, "#first-run-next");
    }

    private static void toKey(ShotStage stage) {
        toPassword(stage);
        type(stage, "#first-run-owner", "Rosa Marin, ND");
        type(stage, "#first-run-password", "violet anchor bread seven");
        type(stage, "#first-run-again", "violet anchor bread seven");
        press(stage, "#first-run-next");
    }

    private static void press(ShotStage stage, String id) {
        ((Button) stage.root().lookup(id)).fire();
    }

    private static void type(ShotStage stage, String id, String text) {
        ((TextField) stage.root().lookup(id)).setText(text);
    }
}
