package villi.domain.patient;

import java.time.LocalDate;

/// A person who is cared for.
///
/// @param number the practice's own running number, from 1
/// @param archived true when put away; archived patients are found, but not listed
public record Patient(
        PatientId id,
        int number,
        PersonName name,
        LocalDate birthDate,
        Sex sexAtBirth,
        HouseholdId household,
        boolean archived) {

    /// Age on a day; a birth date after that day is refused when the patient is registered.
    public Age ageOn(LocalDate day) {
        return Age.between(birthDate, day);
    }
}
