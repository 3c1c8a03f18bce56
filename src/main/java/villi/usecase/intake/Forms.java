package villi.usecase.intake;

import java.util.List;
import java.util.Optional;
import villi.domain.intake.Intake;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;

/// The questionnaires, those on offer and those that were once asked.
public interface Forms {

    /// The newest version of each, in the order in which they are offered.
    List<Questionnaire> offered();

    /// A version on offer or one that was asked earlier.
    Optional<Questionnaire> find(QuestionnaireRef ref);

    /// The questions that an intake was asked, word for word as it was started.
    default Optional<Questionnaire> of(Intake intake) {
        return find(intake.form());
    }
}
