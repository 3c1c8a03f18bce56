package villi.usecase.intake;

import java.util.Optional;
import villi.domain.intake.IntakeId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;

/// The definitions that were asked, word for word as they stood when each intake was started.
public interface AskedForms {

    /// The definition that an intake answers.
    Optional<Questionnaire> of(IntakeId intake);

    /// The latest kept definition of a version.
    Optional<Questionnaire> find(QuestionnaireRef ref);
}
