package villi.domain.patient;

import java.util.List;

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
    public record Guardian(String name, String relationship, String phone, boolean mayReceiveHandouts) {}
}
