package villi.domain.patient;

import java.time.Instant;

/// Two records of one person. What belongs to the other is read as the kept one's; nothing of it is changed.
///
/// @param other the record that is no longer listed, as it stood and stands
/// @param reason why, in the practice's words, or empty
public record Union(PatientId kept, Patient other, Instant at, String reason) {}
