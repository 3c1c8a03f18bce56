package villi.domain.plan;

import java.util.UUID;

/// Identifies one version of a care plan.
public record PlanId(UUID value) {}
