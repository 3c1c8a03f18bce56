package villi.usecase.find;

import java.util.List;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.PersonName;

/// Everything that one patient can be found by.
///
/// @param homes the patient's own household first, then those that he or she also belongs to
/// @param former names and numbers of records that were united with this one
public record Listed(Patient patient, List<Household> homes, List<Former> former) {

    public Listed {
        homes = List.copyOf(homes);
        former = List.copyOf(former);
        if (homes.isEmpty() || !homes.getFirst().id().equals(patient.household())) {
            throw new IllegalArgumentException("the own household comes first");
        }
    }

    public Listed(Patient patient, Household home) {
        this(patient, List.of(home), List.of());
    }

    /// A record that was united with another.
    public record Former(PersonName name, int number) {}
}
