package villi.domain.patient;

import java.util.UUID;

/// Identifies one patient.
public record PatientId(UUID value) {}
