package villi.domain.practice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// How the backup of a practice stands.
public sealed interface BackupState {

    /// No folder was chosen.
    record NotSetUp() implements BackupState {}

    /// A folder was chosen, and nothing is there yet.
    record NoneYet() implements BackupState {}

    /// The last one is young enough and was checked.
    record Good(Done last) implements BackupState {}

    /// The last one is old.
    ///
    /// @param days since then
    record Overdue(Done last, long days) implements BackupState {}

    /// The last try failed.
    ///
    /// @param last that did not
    record Failed(Failure why, Optional<Done> last) implements BackupState {}

    /// A backup that was checked.
    ///
    /// @param people patients in it
    /// @param answers in it
    record Done(Instant at, long people, long answers) {}

    /// @param key names the reason
    /// @param arguments of its words
    record Failure(Instant at, String key, List<String> arguments) {
        public Failure {
            arguments = List.copyOf(arguments);
        }
    }

    /// What happened last.
    record Past(Optional<Done> last, Optional<Failure> failed) {
        public static final Past NONE = new Past(Optional.empty(), Optional.empty());
    }

    /// One that is made every day is overdue when a whole day went by without one; one made by hand after a week.
    static BackupState of(boolean setUp, boolean daily, Past past, Instant now, ZoneId zone) {
        if (!setUp) return new NotSetUp();
        if (past.failed().isPresent()) return new Failed(past.failed().get(), past.last());
        if (past.last().isEmpty()) return new NoneYet();
        Done last = past.last().get();
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(last.at(), zone), LocalDate.ofInstant(now, zone));
        return days > (daily ? 1 : 7) ? new Overdue(last, days) : new Good(last);
    }

    /// True when one has to be made by itself: none was made today, and a failed try is an hour old.
    static boolean due(boolean setUp, boolean daily, Past past, Instant now, ZoneId zone) {
        if (!setUp || !daily) return false;
        boolean waits = past.failed()
                .filter(f -> Duration.between(f.at(), now).abs().toHours() < 1)
                .isPresent();
        boolean today = past.last()
                .filter(d -> LocalDate.ofInstant(d.at(), zone).equals(LocalDate.ofInstant(now, zone)))
                .isPresent();
        return !waits && !today;
    }
}
