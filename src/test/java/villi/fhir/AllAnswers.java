package villi.fhir;

import java.time.LocalDate;
import villi.domain.intake.Answers;
import villi.domain.questionnaire.Questionnaire;

/// Reads a response with the answers of hidden questions, which a calm base holds.
public final class AllAnswers {

    private AllAnswers() {}

    public static Answers read(String text, Questionnaire form, LocalDate today) {
        return new AnswersReader(form, today).all(Json.read(text, "QuestionnaireResponse"));
    }
}
