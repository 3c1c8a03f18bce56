package villi.usecase.unite;

import java.util.List;
import java.util.Optional;
import villi.domain.intake.IntakeId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.Union;
import villi.usecase.Trail;
import villi.usecase.intake.Intakes.Change;

/// Which records are one person.
public interface Unions {

    /// Before the id of the other record, in the history of the kept one, once the two were taken apart.
    String OTHER = "other ";

    /// Before the id of the kept record, in the history of the other one, once the two were taken apart.
    String KEPT = "kept ";

    /// Those that were united with this record, in the order in which that was done.
    List<Union> into(PatientId kept);

    /// The record itself, whether it was united with another or not.
    Optional<Patient> alone(PatientId id);

    /// Reads the other record as the kept one's from now on, and writes what their intakes lack.
    ///
    /// @param carried changes of each intake once; the places are kept as they stood
    void unite(Union union, List<Carried> carried, Trail trail);

    /// Takes the two apart again. Places that uniting changed get back what stood there, unless somebody changed
    /// them since.
    ///
    /// @return how many places stay as somebody left them
    int separate(PatientId other, Trail trail);

    /// What is carried over into an intake.
    record Carried(IntakeId intake, List<Change> changes) {
        public Carried {
            changes = List.copyOf(changes);
        }
    }
}
