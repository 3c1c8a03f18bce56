package villi.domain.rule;

/// Whether a practitioner may let a block pass.
public enum Overriding {
    /// With a typed reason.
    WITH_REASON,
    /// Only with a recorded medical review (†).
    MEDICAL_REVIEW,
    /// Never inside the app (‡).
    NEVER;

    /// True when the app lets a practitioner go on after recording why.
    public boolean possible() {
        return this != NEVER;
    }
}
