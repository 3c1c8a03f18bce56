package villi.usecase.scan;

import java.util.List;
import java.util.Optional;
import villi.domain.patient.PatientId;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.usecase.Trail;

/// The photos and scans of all patients. None is ever deleted.
public interface Scans {

    /// Newest first, those that are archived included; of all records that are read as this person.
    List<Scan> of(PatientId patient);

    Optional<Scan> find(ScanId id);

    /// @throws villi.usecase.Trouble `scan-damaged` when it is not what was added
    ScanContent content(ScanId id);

    /// Adds a scan with its bytes, whole or not at all.
    void add(Scan scan, ScanContent content, Trail trail);

    /// Writes what can change of a scan: its type and title, its turn, whether it is archived.
    void change(Scan scan, Trail trail);
}
