package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShowOnceTest {

    private final AtomicInteger shown = new AtomicInteger();
    private final ShowOnce once = new ShowOnce(shown::incrementAndGet);

    @Test
    void all_that_one_key_changes_is_shown_once_and_at_its_end() {
        boolean meant = once.during(() -> {
            once.changed();
            once.changed();
            assertThat(shown).hasValue(0);
            return true;
        });
        assertThat(meant).isTrue();
        assertThat(shown).hasValue(1);
    }

    @Test
    void a_key_that_changes_nothing_shows_nothing() {
        assertThat(once.during(() -> false)).isFalse();
        assertThat(shown).hasValue(0);
    }

    @Test
    void a_key_within_a_key_is_shown_with_the_outer_one() {
        once.during(() -> once.during(() -> {
            once.changed();
            return true;
        }));
        assertThat(shown).hasValue(1);
    }

    @Test
    void what_changes_without_a_key_is_shown_at_once() {
        once.changed();
        assertThat(shown).hasValue(1);
    }

    @Test
    void a_key_that_fails_still_shows_what_it_changed() {
        assertThatThrownBy(() -> once.during(() -> {
                    once.changed();
                    throw new IllegalStateException("full");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(shown).hasValue(1);
        once.changed();
        assertThat(shown).hasValue(2);
    }
}
