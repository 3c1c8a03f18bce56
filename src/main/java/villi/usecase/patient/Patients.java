package villi.usecase.patient;

import java.util.List;
import java.util.Optional;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.usecase.Trail;

/// Patients and their households.
public interface Patients {

    /// Every patient, archived ones included, in no order.
    List<Patient> all();

    Optional<Patient> find(PatientId id);

    /// Registers or changes a patient together with the household.
    void save(Patient patient, Household household, Trail trail);

    Household household(HouseholdId id);

    /// The next free running number.
    int nextNumber();
}
