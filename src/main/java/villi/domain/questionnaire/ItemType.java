package villi.domain.questionnaire;

/// Kinds of item, named as in FHIR R4. A yes/no question is a `CHOICE` over yes, no and not-sure;
/// a multiple choice is a `CHOICE` whose item repeats; a table is a `GROUP` whose item repeats.
public enum ItemType {
    GROUP,
    DISPLAY,
    CHOICE,
    OPEN_CHOICE,
    INTEGER,
    DECIMAL,
    QUANTITY,
    DATE,
    /// A calendar month; exported as a FHIR `date` with year and month.
    MONTH,
    STRING,
    TEXT
}
