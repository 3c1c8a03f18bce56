package villi.domain.patient;

import java.util.List;
import java.util.Optional;

/// People who share a kitchen. Patients point to it; guardians who are not patients live here.
///
/// @param name for example `Keller`
public record Household(
        HouseholdId id, String name, String phone, String email, String address, List<Guardian> guardians) {

    public Household {
        guardians = List.copyOf(guardians);
    }

    /// An adult responsible for the children of the household.
    ///
    /// @param relationship in the family's words, for example `mother`
    /// @param consent what was agreed and what not, in the practice's words, or empty
    /// @param nurses the infant that she breast-feeds, whose exclusions concern her own meals
    public record Guardian(
            String name,
            String relationship,
            String phone,
            boolean mayReceiveHandouts,
            String consent,
            Optional<PatientId> nurses) {

        public Guardian(String name, String relationship, String phone, boolean mayReceiveHandouts) {
            this(name, relationship, phone, mayReceiveHandouts, "", Optional.empty());
        }
    }
}
