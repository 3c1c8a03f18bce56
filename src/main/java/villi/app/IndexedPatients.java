package villi.app;

import java.util.List;
import java.util.Optional;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.usecase.Trail;
import villi.usecase.find.Roster;
import villi.usecase.patient.Patients;

/// Patients whose index hears of every change.
record IndexedPatients(Patients stored, Roster roster) implements Patients {

    @Override
    public List<Patient> all() {
        return stored.all();
    }

    @Override
    public Optional<Patient> find(PatientId id) {
        return stored.find(id);
    }

    @Override
    public void save(Patient patient, Household household, Trail trail) {
        stored.save(patient, household, trail);
        roster.touch(household.id());
    }

    @Override
    public Household household(HouseholdId id) {
        return stored.household(id);
    }

    @Override
    public int nextNumber() {
        return stored.nextNumber();
    }
}
