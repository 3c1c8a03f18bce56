package villi.domain.patient;

/// Sex at birth, needed for growth references and nutrient needs.
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN
}
