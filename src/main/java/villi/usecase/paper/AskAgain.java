package villi.usecase.paper;

import java.util.List;
import java.util.Optional;
import villi.domain.handout.Pdf;
import villi.domain.intake.Answers;
import villi.domain.paper.PaperForm;
import villi.domain.paper.QuerySlip;
import villi.domain.patient.Patient;
import villi.domain.practice.Practice;
import villi.domain.questionnaire.Questionnaire;
import villi.domain.rule.Contradiction;
import villi.usecase.handout.Look;

/// Prints what has to be asked again: what cannot be read, what can hardly be right, open safety questions, and answers
/// that contradict each other.
public final class AskAgain {

    private final PaperForms pages;

    public AskAgain(PaperForms pages) {
        this.pages = pages;
    }

    /// The slip, in normal print; empty when nothing has to be asked again.
    ///
    /// @param contradictions in these answers
    public Optional<Pdf> slip(
            Questionnaire form,
            Patient patient,
            Answers answers,
            List<Contradiction.Found> contradictions,
            Practice practice) {
        PaperForm slip = QuerySlip.of(
                form, BlankForm.layout(form, Optional.of(patient), BlankForm.Sheets.ALL), answers, contradictions);
        return slip.parts().isEmpty()
                ? Optional.empty()
                : Optional.of(pages.blank(slip, practice, Look.of(practice)).pdf());
    }
}
