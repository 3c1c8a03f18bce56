package villi.usecase.unite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.Union;
import villi.usecase.Trail;
import villi.usecase.patient.Patients;

/// Which records are one person, as long as a test lives; what belongs to them is not followed.
public record MemoryUnions(Patients patients, List<Union> all) implements Unions {

    public MemoryUnions(Patients patients) {
        this(patients, new ArrayList<>());
    }

    @Override
    public List<Union> into(PatientId kept) {
        return all.stream().filter(u -> u.kept().equals(kept)).toList();
    }

    @Override
    public Optional<Patient> alone(PatientId id) {
        return patients.find(id);
    }

    @Override
    public void unite(Union union, List<Carried> carried, Trail trail) {
        all.add(union);
    }

    @Override
    public int separate(PatientId other, Trail trail) {
        all.removeIf(u -> u.other().id().equals(other));
        return 0;
    }
}
