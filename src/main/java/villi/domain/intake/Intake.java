package villi.domain.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import villi.domain.patient.PatientId;
import villi.domain.questionnaire.QuestionnaireRef;

/// One person's answers to one version of a questionnaire (FHIR `QuestionnaireResponse`).
///
/// @param completedAt when keying was finished, if it was
public record Intake(
        IntakeId id,
        PatientId patient,
        QuestionnaireRef form,
        Status status,
        Instant startedAt,
        Optional<Instant> completedAt,
        Content content) {

    /// FHIR status words.
    public enum Status {
        IN_PROGRESS,
        COMPLETED,
        AMENDED,
        ENTERED_IN_ERROR,
        STOPPED
    }

    /// The answers with what was added to them.
    public record Content(Answers answers, Map<Slot, Remark> remarks, Map<Slot, Confirmation> confirmations) {

        public static final Content EMPTY = new Content(Answers.NONE, Map.of(), Map.of());

        public Content {
            remarks = Map.copyOf(remarks);
            confirmations = Map.copyOf(confirmations);
        }
    }

    public Answers answers() {
        return content.answers();
    }
}
