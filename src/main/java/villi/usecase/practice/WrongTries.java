package villi.usecase.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Counts wrong passwords in a row and makes the next try wait: 2 free tries, then 1, 2, 4 … at most 60 seconds.
final class WrongTries {

    private static final int FREE = 2;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Clock clock;
    private int wrong;
    private Instant until = Instant.MIN;

    WrongTries(Clock clock) {
        this.clock = clock;
    }

    /// Time left; a clock that was set back never makes it longer than the wait itself.
    Duration left() {
        Instant now = clock.instant();
        if (!until.isAfter(now)) return Duration.ZERO;
        Duration left = Duration.between(now, until);
        return left.compareTo(wait(wrong)) > 0 ? wait(wrong) : left;
    }

    Duration wrong() {
        wrong++;
        until = clock.instant().plus(wait(wrong));
        return wait(wrong);
    }

    void right() {
        wrong = 0;
        until = Instant.MIN;
    }

    private static Duration wait(int wrong) {
        if (wrong <= FREE) return Duration.ZERO;
        Duration wait = Duration.ofSeconds(1L << Math.min(wrong - FREE - 1, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
