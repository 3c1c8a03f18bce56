package villi.domain.scan;

import java.util.UUID;

/// Identifies one photo or scan.
public record ScanId(UUID value) {}
