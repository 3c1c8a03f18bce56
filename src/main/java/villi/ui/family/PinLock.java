package villi.ui.family;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The PIN of one hand-over. It lives in memory only and is wiped when the screen comes back.
final class PinLock {

    /// Wrong ones in a row until the lock waits.
    static final int TRIES = 3;

    static final Duration WAIT = Duration.ofSeconds(30);

    /// Most digits of a PIN.
    static final int MOST = 8;

    private static final Pattern SHAPE = Pattern.compile("\\d{4," + MOST + "}");

    private final byte[] pin;
    private final Clock clock;
    private int wrong;
    private Instant closedUntil = Instant.EPOCH;

    /// What trying a PIN came to.
    enum Result {
        RIGHT,
        WRONG,
        /// Not even looked at: three wrong ones came before.
        WAITS
    }

    private PinLock(byte[] pin, Clock clock) {
        this.pin = pin;
        this.clock = clock;
    }

    /// The text key of what is wrong with a new PIN that was typed twice; empty when it can be used.
    static Optional<String> problem(String first, String second) {
        if (!SHAPE.matcher(first).matches()) return Optional.of("family.pin.length");
        return first.equals(second) ? Optional.empty() : Optional.of("family.pin.differs");
    }

    /// @throws IllegalArgumentException when it is not 4 to 8 digits
    static PinLock of(String pin, Clock clock) {
        if (!SHAPE.matcher(pin).matches()) throw new IllegalArgumentException("not 4 to 8 digits");
        return new PinLock(bytes(pin), clock);
    }

    Result check(String typed) {
        if (waits().isPresent()) return Result.WAITS;
        if (MessageDigest.isEqual(pin, bytes(typed))) {
            wrong = 0;
            return Result.RIGHT;
        }
        wrong++;
        if (wrong < TRIES) return Result.WRONG;
        wrong = 0;
        closedUntil = clock.instant().plus(WAIT);
        return Result.WAITS;
    }

    /// How long no PIN is looked at, or nothing.
    Optional<Duration> waits() {
        Duration left = Duration.between(clock.instant(), closedUntil);
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    /// Wipes the PIN; afterwards none is right.
    void forget() {
        Arrays.fill(pin, (byte) 0);
    }

    private static byte[] bytes(String pin) {
        return pin.getBytes(StandardCharsets.UTF_8);
    }
}
