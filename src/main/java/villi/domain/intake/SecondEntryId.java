package villi.domain.intake;

import java.util.UUID;

/// Identifies one second entry of a paper.
public record SecondEntryId(UUID value) {}
