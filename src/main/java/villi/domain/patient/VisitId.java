package villi.domain.patient;

import java.util.UUID;

/// Identifies one visit.
public record VisitId(UUID value) {}
