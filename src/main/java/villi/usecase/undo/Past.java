package villi.usecase.undo;

import java.util.List;
import java.util.Optional;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.SecondHome;
import villi.domain.scan.Scan;
import villi.usecase.practice.AuditLog;

/// What stood before an entry of the record of changes.
public interface Past {

    /// What to go back to; nothing when the entry kept none, or something changed since.
    Optional<State> before(AuditLog.Entry entry);

    /// Something as it was.
    sealed interface State {

        record OfPatient(Patient patient, Household household) implements State {}

        record OfHousehold(Household household) implements State {}

        record OfScan(Scan scan) implements State {}

        record OfHomes(PatientId patient, List<SecondHome> homes) implements State {
            public OfHomes {
                homes = List.copyOf(homes);
            }
        }
    }
}
