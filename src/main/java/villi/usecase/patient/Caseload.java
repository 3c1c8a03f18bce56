package villi.usecase.patient;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import villi.domain.intake.Intake;
import villi.domain.patient.Patient;
import villi.domain.plan.CarePlan;

/// Where every case stands that needs something: an unfinished intake, undecided findings, an unsigned plan.
public interface Caseload {

    /// Cases in which somebody has something to do, and signed plans with a check or review until that day; newest
    /// movement first.
    List<Standing> until(LocalDate day);

    /// @param intake the newest
    /// @param plan the newest version, draft or signed
    record Standing(Patient patient, Optional<Intake> intake, Optional<CarePlan> plan) {

        /// True when somebody has something to do.
        public boolean moving() {
            return plan.isEmpty() || !plan.get().signed() || newerIntake();
        }

        /// True when a signed plan is to be checked or reviewed until a day.
        public boolean due(LocalDate day) {
            return plan.filter(CarePlan::signed)
                    .filter(p -> !p.dates().check().isAfter(day)
                            || !p.dates().review().isAfter(day))
                    .isPresent();
        }

        /// The newest intake is not the one that the newest plan was made from.
        public boolean newerIntake() {
            return intake.isPresent()
                    && plan.isPresent()
                    && !plan.get().intake().equals(intake.get().id());
        }
    }
}
