package villi.usecase.agenda;

import java.util.List;
import villi.domain.patient.PatientId;
import villi.domain.stage.DeskStep;
import villi.usecase.Trail;

/// What was done with papers at the desk. One of each kind about each paper is kept; the audit keeps all.
public interface DeskSteps {

    /// Of a patient, and of the records that were united with it.
    List<DeskStep> of(PatientId patient);

    /// Adds a step; one of the same kind about the same paper makes room for it. A print makes room for the failed
    /// one.
    void put(DeskStep step, Trail trail);

    /// Takes a step away again. Nothing happens when it is not there.
    void remove(DeskStep step, Trail trail);
}
