package villi.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import villi.shots.ShotStage;
import villi.ui.kit.Background;
import villi.ui.start.RestoreModel.Step;
import villi.usecase.backup.MemoryBackups;
import villi.usecase.practice.Password;

/// A backup is chosen, opened and looked at before it is put in place, and can be left at any step before.
final class RestoreModelTest {

    private static final Path USUAL = Path.of("usual");
    private static final Path FILE = Path.of("backup.villi");
    private static final Password RIGHT = Password.of("violet anchor bread seven");

    @Test
    void a_backup_goes_in_place_after_it_was_opened_and_counted() {
        RestoreModel model = model(MemoryBackups.whole(ShotStage.CLOCK.instant()));
        model.putInPlace();
        assertThat(model.step().get()).as("nothing is chosen yet").isInstanceOf(Step.Choose.class);
        model.look(FILE);
        model.putInPlace();
        assertThat(model.step().get()).as("it is not opened yet").isInstanceOf(Step.Open.class);
        model.open(StartFakes.ROSA.id(), RIGHT);
        assertThat(model.step().get()).isInstanceOf(Step.Right.class);
        model.putInPlace();
        assertThat(model.step().get())
                .isEqualTo(new Step.Done(USUAL, Optional.of(USUAL.resolve("set-aside-20260910-084112"))));
    }

    @Test
    void a_wrong_password_can_be_typed_again() {
        RestoreModel model = model(MemoryBackups.whole(ShotStage.CLOCK.instant()));
        model.look(FILE);
        model.open(StartFakes.ROSA.id(), Password.of("not the right one"));
        assertThat(model.step().get())
                .isInstanceOfSatisfying(
                        Step.Open.class, s -> assertThat(s.refused()).isEqualTo("restore.wrong"));
        model.open(StartFakes.ROSA.id(), RIGHT);
        assertThat(model.step().get()).isInstanceOf(Step.Right.class);
    }

    @Test
    void a_backup_that_holds_something_else_is_not_put_in_place() {
        RestoreModel model =
                model(MemoryBackups.whole(ShotStage.CLOCK.instant()).other());
        model.look(FILE);
        model.open(StartFakes.ROSA.id(), RIGHT);
        model.putInPlace();
        assertThat(model.step().get())
                .isInstanceOfSatisfying(
                        Step.Open.class, s -> assertThat(s.refused()).isEqualTo("restore.not-the-same"));
    }

    @Test
    void a_file_that_is_no_backup_is_refused_and_another_can_be_chosen_for_another_folder() {
        RestoreModel model = model(MemoryBackups.damaged());
        model.look(FILE);
        assertThat(model.step().get()).isEqualTo(new Step.Choose(USUAL, "restore.damaged", Optional.empty()));
        model.target(Path.of("other"));
        assertThat(model.step().get()).isEqualTo(new Step.Choose(Path.of("other"), "", Optional.empty()));
    }

    private static RestoreModel model(MemoryBackups backups) {
        StartFakes fakes = new StartFakes();
        fakes.createNow();
        var now = new Background(Runnable::run, Runnable::run, thrown -> {
            throw new AssertionError(thrown);
        });
        return new RestoreModel(
                USUAL, target -> backups.restore(target, fakes.safe(), fakes.safe(), ShotStage.CLOCK), now.scope());
    }
}
