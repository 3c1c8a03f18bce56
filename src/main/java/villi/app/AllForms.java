package villi.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.intake.AskedForms;
import villi.usecase.intake.Forms;

/// The shipped questionnaires and those that were once asked in this practice.
///
/// @param shipped may wait until the content is read
record AllForms(Supplier<? extends Forms> shipped, AskedForms asked) implements Forms {

    @Override
    public List<Questionnaire> offered() {
        return shipped.get().offered();
    }

    @Override
    public Optional<Questionnaire> find(QuestionnaireRef ref) {
        return asked.find(ref).or(() -> shipped.get().find(ref));
    }
}
