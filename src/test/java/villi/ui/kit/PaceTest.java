package villi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;

/// The test is the FX thread and the clock.
final class PaceTest {

    private final ArrayDeque<Runnable> fx = new ArrayDeque<>();
    private final ArrayDeque<Runnable> rests = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final Background.Scope scope = new Background(fx::add, fx::add, (_, step) -> rests.add(step), thrown -> {
                throw new AssertionError(thrown);
            })
            .scope();
    private final Pace pace = scope.pace(Duration.millis(100), () -> done.add("step"));

    private void work() {
        while (!fx.isEmpty()) fx.remove().run();
    }

    private void restOver() {
        rests.remove().run();
        work();
    }

    @Test
    void the_first_is_done_next_and_whatever_is_asked_during_the_rest_is_one_step_when_it_is_over() {
        pace.ask();
        pace.ask();
        work();
        assertThat(done).hasSize(1);

        pace.ask();
        pace.ask();
        work();
        assertThat(done).as("during the rest").hasSize(1);

        restOver();
        assertThat(done).as("after the rest").hasSize(2);

        restOver();
        assertThat(done).as("nothing was asked since").hasSize(2);
        assertThat(rests).isEmpty();
    }

    @Test
    void what_cannot_wait_is_done_during_the_rest_and_not_again_after_it() {
        pace.ask();
        work();
        pace.ask();
        pace.soon();
        work();
        assertThat(done).hasSize(2);

        restOver();
        assertThat(done).hasSize(2);
    }

    @Test
    void a_closed_screen_gets_no_step_and_no_further_rest() {
        pace.ask();
        work();
        pace.ask();
        scope.close();
        restOver();
        assertThat(done).hasSize(1);

        pace.ask();
        while (!rests.isEmpty()) restOver();
        assertThat(done).hasSize(1);
    }

    @Test
    void a_key_that_came_meanwhile_goes_before_a_later_step() {
        scope.later(() -> done.add("later"));
        fx.add(() -> done.add("key"));
        work();
        assertThat(done).containsExactly("key", "later");
    }
}
