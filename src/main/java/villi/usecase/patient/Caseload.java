package villi.usecase.patient;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import villi.domain.intake.Intake;
import villi.domain.patient.Patient;
import villi.domain.plan.CarePlan;
import villi.domain.stage.DeskStep;
import villi.domain.stage.Stage;

/// Where every case stands that needs something: from the form that is to be given out to the handout in the family's
/// hands.
public interface Caseload {

    /// Cases in which somebody has something to do, and signed plans with a check, a review or a step of a way back
    /// until that day; newest movement first.
    List<Standing> until(LocalDate day);

    /// @param intake the newest
    /// @param plan the newest version, draft or signed
    record Standing(Patient patient, Optional<Intake> intake, Optional<CarePlan> plan, Desk desk) {

        /// Nothing was done at the desk.
        public Standing(Patient patient, Optional<Intake> intake, Optional<CarePlan> plan) {
            this(patient, intake, plan, Desk.NONE);
        }

        /// When something was done last, from the form to the handout.
        public Instant touched() {
            Instant keyed =
                    intake.map(i -> i.completedAt().orElse(i.startedAt())).orElse(Instant.EPOCH);
            return desk.steps().stream()
                    .map(DeskStep::at)
                    .max(Comparator.naturalOrder())
                    .filter(keyed::isBefore)
                    .orElse(keyed);
        }

        /// True when somebody has something to do.
        public boolean moving() {
            return plan.isEmpty() || !plan.get().signed() || newerIntake() || deskOpen();
        }

        /// True when the sheets of the signed plan are not with the family, or a new form is out or back.
        private boolean deskOpen() {
            return Stage.of(facts(0, 0, ZoneOffset.UTC)) != Stage.GIVEN;
        }

        /// What decides the stage.
        ///
        /// @param open questions of the newest intake without an answer
        /// @param ask of them: the family has to be asked
        /// @param zone of the practice's days
        public Stage.Facts facts(int open, int ask, ZoneId zone) {
            return new Stage.Facts(
                    desk.steps(),
                    intake.map(i -> new Stage.Keyed(i.id().value().toString(), finished(i), open, ask)),
                    plan.filter(_ -> !newerIntake())
                            .map(p -> new Stage.Planned(p.id().value().toString(), p.signed())),
                    desk.seen().map(d -> d.plusDays(1).atStartOfDay(zone).toInstant()));
        }

        private static Optional<Instant> finished(Intake intake) {
            return intake.status() == Intake.Status.IN_PROGRESS
                    ? Optional.empty()
                    : Optional.of(intake.completedAt().orElse(intake.startedAt()));
        }

        /// True when a signed plan is to be checked or reviewed, or a step of a way back comes, until a day.
        public boolean due(LocalDate day) {
            return plan.filter(CarePlan::signed)
                    .filter(p -> !p.dates().check().isAfter(day)
                            || !p.dates().review().isAfter(day)
                            || p.lines().stream()
                                    .flatMap(l -> l.wayBack().stream())
                                    .anyMatch(w -> !w.day().isAfter(day)))
                    .isPresent();
        }

        /// The newest intake is not the one that the newest plan was made from.
        public boolean newerIntake() {
            return intake.isPresent()
                    && plan.isPresent()
                    && !plan.get().intake().equals(intake.get().id());
        }
    }

    /// What was done at the desk.
    ///
    /// @param steps in any order
    /// @param seen when a practitioner saw the family last
    record Desk(List<DeskStep> steps, Optional<LocalDate> seen) {

        public static final Desk NONE = new Desk(List.of(), Optional.empty());

        public Desk {
            steps = List.copyOf(steps);
        }
    }
}
