package villi.domain.patient;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// Somebody comes, or calls, on a day.
///
/// @param time to the minute, if one was agreed
/// @param what in the practice's words, for example `follow-up`, or empty
public record Visit(VisitId id, LocalDate day, Optional<LocalTime> time, PatientId patient, String what, State state) {

    /// What became of it.
    public enum State {
        EXPECTED,
        ARRIVED,
        DONE,
        MISSED,
        CANCELLED
    }
}
