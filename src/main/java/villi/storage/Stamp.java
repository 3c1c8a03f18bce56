package villi.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// Moments as columns, in UTC and to the microsecond.
final class Stamp {

    private Stamp() {}

    static OffsetDateTime of(Instant instant) {
        return exact(instant).atOffset(ZoneOffset.UTC);
    }

    static Instant of(OffsetDateTime column) {
        return column.toInstant();
    }

    /// The moment as it can be kept.
    static Instant exact(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }
}
