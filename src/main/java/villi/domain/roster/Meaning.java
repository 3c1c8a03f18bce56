package villi.domain.roster;

/// What a column of a list is taken for.
public enum Meaning {
    /// not read
    NOTHING,
    GIVEN,
    FAMILY,
    /// `Keller, Mia` or `Mia Keller`
    FULL_NAME,
    PREFERRED,
    BIRTH_DATE,
    SEX,
    /// the practice's running number
    NUMBER,
    /// what people of one household have in common: its number or its name
    HOUSEHOLD,
    /// several columns are joined
    ADDRESS,
    PHONE,
    EMAIL,
    MOTHER,
    FATHER,
    GUARDIAN,
    RELATIONSHIP,
    GUARDIAN_PHONE,
    /// whether the guardian may be given handouts
    HANDOUTS,
    /// whether the patient is put away
    PUT_AWAY;

    /// True when a list can have it for the first guardian, the second, and so on.
    public boolean ofGuardian() {
        return this == GUARDIAN || this == RELATIONSHIP || this == GUARDIAN_PHONE || this == HANDOUTS;
    }

    /// True when several columns may say it, one after the other.
    public boolean joined() {
        return this == NOTHING || this == ADDRESS;
    }
}
