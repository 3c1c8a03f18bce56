package villi.domain.intake;

import java.util.UUID;

/// Identifies one person's answers to one version of a questionnaire.
public record IntakeId(UUID value) {}
