package villi.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import villi.domain.practice.Actor;
import villi.shots.ShotStage;
import villi.ui.kit.Background;
import villi.usecase.practice.Password;

/// No toolkit, no sleeping: the test is the executor.
final class UnlockModelTest {

    private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final List<Actor> opened = new ArrayList<>();
    private final Background.Scope work = new Background(queue::add, queue::add, unexpected::add).scope();
    private final StartFakes fakes = new StartFakes();
    private final UnlockModel model =
            new UnlockModel(fakes.unlock(), work, ShotStage.CLOCK, Optional.empty(), opened::add);

    @BeforeEach
    void practice() {
        fakes.createNow();
    }

    @Test
    void the_right_password_opens() {
        unlock("violet anchor bread seven");

        assertThat(opened).singleElement().extracting(Actor::name).isEqualTo("Rosa Marin, ND");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void a_wrong_password_says_so_and_is_idle_again() {
        unlock("something else");

        assertThat(model.said().get().problems())
                .extracting(UnlockModel.Line::key)
                .containsExactly("start.unlock.wrong");
        assertThat(model.busy().get()).isFalse();
        assertThat(opened).isEmpty();
    }

    @Test
    void the_third_wrong_password_makes_the_next_try_wait() {
        unlock("one");
        unlock("two");
        assertThat(model.waitLeft().isZero()).isTrue();

        unlock("three");

        assertThat(model.waitLeft().toSeconds()).isEqualTo(1);
    }

    @Test
    void a_mistyped_recovery_key_names_the_group() {
        List<String> groups = new ArrayList<>(StartFakes.KEY.groups());
        groups.set(2, "ZZZZ2");

        model.recover(String.join(" ", groups), StartFakes.ROSA, Password.of("four quite new words"));

        assertThat(model.said().get().problems())
                .containsExactly(new UnlockModel.Line("start.recovery.wrong-group", 3));
    }

    @Test
    void the_recovery_key_opens_with_a_new_password() {
        model.recover(String.join("-", StartFakes.KEY.groups()), StartFakes.ROSA, Password.of("four quite new words"));
        drain();

        assertThat(opened).hasSize(1);
    }

    @Test
    void a_result_after_the_screen_was_left_is_dropped() {
        model.unlock(StartFakes.ROSA, Password.of("violet anchor bread seven"));
        work.close();
        drain();

        assertThat(opened).isEmpty();
    }

    private void unlock(String typed) {
        model.unlock(StartFakes.ROSA, Password.of(typed));
        drain();
    }

    private void drain() {
        while (!queue.isEmpty()) queue.remove().run();
    }
}
