package villi.usecase.plan;

import java.util.List;
import java.util.Optional;
import villi.domain.handout.Pdf;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.usecase.Trail;

/// Care plans. A signed version is frozen: saving over it is refused with [IllegalStateException].
public interface CarePlans {

    void save(CarePlan draft, Trail trail);

    /// Keeps the signed version together with the exact bytes of its sheets.
    void sign(CarePlan signed, List<Sheet> sheets, Trail trail);

    Optional<CarePlan> find(PlanId id);

    /// All versions of a patient, newest first.
    List<CarePlan> of(PatientId patient);

    List<Sheet> sheets(PlanId signed);

    /// A printed sheet as it was signed.
    ///
    /// @param name `plan-full`
    /// @param pdf the exact bytes
    record Sheet(String name, Pdf pdf) {}
}
