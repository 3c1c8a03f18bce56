package villi.usecase.patient;

import java.util.List;
import villi.domain.patient.PatientId;
import villi.domain.patient.SecondHome;
import villi.usecase.Trail;

/// The other households that patients belong to.
public interface SecondHomes {

    /// In the order in which they were told.
    List<SecondHome> of(PatientId patient);

    /// Replaces those of a patient.
    void save(PatientId patient, List<SecondHome> homes, Trail trail);
}
