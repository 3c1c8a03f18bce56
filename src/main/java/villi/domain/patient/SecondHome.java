package villi.domain.patient;

/// Another household that a patient belongs to, for example the other parent's.
///
/// @param note when the patient is there and who may be called, in the family's words, or empty
public record SecondHome(HouseholdId household, String note) {}
