package villi.domain.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import villi.domain.patient.Household;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;

/// Somebody whom a row names.
///
/// @param number the one to keep, if the list gives one
public record Person(
        int row, PersonName name, LocalDate birthDate, Sex sex, Optional<Integer> number, boolean away, Home home) {

    /// How the person is reached.
    ///
    /// @param household what the row says about the household, or empty
    public record Home(
            String household, String phone, String email, String address, List<Household.Guardian> guardians) {
        public Home {
            guardians = List.copyOf(guardians);
        }
    }
}
