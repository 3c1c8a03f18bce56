package villi.domain.library;

/// How sure one claim is (section 0.2 of the clinical base). Barrier and action are graded apart and never merged.
public enum Grade {
    STRONG,
    MODERATE,
    LIMITED,
    VERY_LOW,
    NOT_SUPPORTED,
    /// The question does not arise for this item.
    NOT_APPLICABLE;

    /// Rising bars of the badge: 4 strong to 1 very low; 0 where a cross or a dash stands instead.
    public int bars() {
        return switch (this) {
            case STRONG -> 4;
            case MODERATE -> 3;
            case LIMITED -> 2;
            case VERY_LOW -> 1;
            case NOT_SUPPORTED, NOT_APPLICABLE -> 0;
        };
    }
}
