package villi.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import villi.domain.intake.Intake;
import villi.domain.intake.IntakeId;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.questionnaire.QuestionnaireRef;
import villi.usecase.intake.AskedForms;
import villi.usecase.intake.Forms;

/// The shipped questionnaires and those that were once asked in this practice, each read once.
final class AllForms implements Forms {

    private final Supplier<? extends Forms> shipped;
    private final AskedForms asked;
    private final Map<IntakeId, Questionnaire> started = new ConcurrentHashMap<>();
    private final Map<QuestionnaireRef, Questionnaire> read = new ConcurrentHashMap<>();

    /// @param shipped may wait until the content is read
    AllForms(Supplier<? extends Forms> shipped, AskedForms asked) {
        this.shipped = shipped;
        this.asked = asked;
    }

    @Override
    public List<Questionnaire> offered() {
        return shipped.get().offered();
    }

    @Override
    public Optional<Questionnaire> of(Intake intake) {
        Optional<Questionnaire> known = Optional.ofNullable(started.get(intake.id()));
        if (known.isPresent()) return known;
        Optional<Questionnaire> found = asked.of(intake.id());
        found.ifPresent(form -> started.put(intake.id(), form));
        return found.or(() -> find(intake.form()));
    }

    @Override
    public Optional<Questionnaire> find(QuestionnaireRef ref) {
        Optional<Questionnaire> known = Optional.ofNullable(read.get(ref));
        if (known.isPresent()) return known;
        Optional<Questionnaire> found = asked.find(ref);
        found.ifPresent(form -> read.put(ref, form));
        return found.or(() -> shipped.get().find(ref));
    }
}
