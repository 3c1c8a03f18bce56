package villi.usecase.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrongTriesTest {

    private final WrongTries tries = new WrongTries(Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void two_tries_are_free_then_the_wait_doubles_up_to_a_minute() {
        var seconds = new ArrayList<Long>();
        for (int i = 0; i < 12; i++) seconds.add(tries.wrong().toSeconds());
        assertThat(seconds).isEqualTo(List.of(0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L));
        assertThat(tries.left()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void a_right_password_ends_the_waiting() {
        for (int i = 0; i < 5; i++) tries.wrong();
        tries.right();
        assertThat(tries.left()).isZero();
        assertThat(tries.wrong()).isZero();
    }
}
