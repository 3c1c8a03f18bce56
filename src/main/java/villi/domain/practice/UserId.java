package villi.domain.practice;

import java.util.UUID;

/// Identifies one person who works in the practice.
public record UserId(UUID value) {}
