package villi.usecase.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import villi.domain.intake.Answer;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Remark;
import villi.domain.intake.SecondEntry;
import villi.domain.intake.SecondEntryId;
import villi.domain.intake.Slot;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.Questionnaire;
import villi.usecase.Trail;

/// Intakes. When a method returns, what it wrote survives a crash and a power cut.
public interface Intakes {

    /// Keeps a new intake and the definition that it answers.
    void start(Intake intake, Questionnaire asked, Trail trail);

    Optional<Intake> find(IntakeId id);

    /// All intakes of a patient, newest first.
    List<Intake> of(PatientId patient);

    /// Every intake that is not finished, newest first.
    List<Intake> open();

    /// Writes changes of one moment together: answers (silent clears), remarks, confirmations, status.
    void change(IntakeId id, List<Change> changes, Trail trail);

    /// One thing that changes in an intake.
    sealed interface Change {

        /// A changed answer drops its confirmation.
        record Answered(Slot slot, Answer answer) implements Change {}

        record Remarked(Slot slot, Remark remark) implements Change {}

        /// Confirmed by the trail's actor, who must be a practitioner.
        record Confirmed(Set<Slot> slots) implements Change {
            public Confirmed {
                slots = Set.copyOf(slots);
            }
        }

        /// What stands where a second entry differs, or empty: not decided after all. The answer that then
        /// stands is a change of its own.
        record Picked(SecondEntryId entry, Slot slot, Optional<SecondEntry.Pick> pick) implements Change {}

        record Moved(Intake.Status status) implements Change {}
    }
}
