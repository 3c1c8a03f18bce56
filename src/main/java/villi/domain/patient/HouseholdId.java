package villi.domain.patient;

import java.util.UUID;

/// Identifies people who share a kitchen.
public record HouseholdId(UUID value) {}
