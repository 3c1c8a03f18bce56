package villi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The test is the executor.
final class LatestTest {

    private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final Latest latest = new Latest(new Background(queue::addLast, queue::addLast, thrown -> {
                throw new AssertionError(thrown);
            })
            .scope());

    @Test
    void only_the_answer_to_the_newest_question_is_heard_however_late_the_others_come() {
        latest.ask(false, () -> "m", heard::add);
        latest.ask(false, () -> "mi", heard::add);
        latest.ask(false, () -> "mia", heard::add);
        while (!queue.isEmpty()) queue.removeLast().run();
        assertThat(heard).containsExactly("mia");
    }

    @Test
    void a_quick_answer_comes_at_once_and_drops_those_that_are_under_way() {
        latest.ask(false, () -> "m", heard::add);
        latest.ask(true, () -> "mi", heard::add);
        assertThat(heard).containsExactly("mi");
        while (!queue.isEmpty()) queue.remove().run();
        assertThat(heard).containsExactly("mi");
    }
}
