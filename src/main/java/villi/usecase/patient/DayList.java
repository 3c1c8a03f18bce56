package villi.usecase.patient;

import java.time.LocalDate;
import java.util.List;
import villi.domain.patient.PatientId;
import villi.domain.patient.Visit;
import villi.usecase.Trail;

/// Who comes on which day. Filled by hand or by import; it is no scheduler.
public interface DayList {

    /// The visits of a day, by time; those without a time come last.
    List<Visit> on(LocalDate day);

    /// The visits of a patient, newest day first.
    List<Visit> of(PatientId patient);

    /// Adds a visit or changes it.
    default void save(Visit visit, Trail trail) {
        save(List.of(visit), trail);
    }

    /// Adds visits or changes them, all or none.
    void save(List<Visit> visits, Trail trail);
}
