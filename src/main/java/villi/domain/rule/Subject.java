package villi.domain.rule;

import java.time.LocalDate;
import villi.domain.patient.Age;
import villi.domain.patient.Sex;

/// The person an evaluation is about.
public record Subject(Sex sexAtBirth, LocalDate birthDate) {

    public Age ageOn(LocalDate day) {
        return Age.between(birthDate, day);
    }
}
