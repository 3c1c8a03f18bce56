package villi.fhir;

import villi.domain.questionnaire.Questionnaire;
import villi.usecase.intake.FormCodec;

/// Questionnaires as FHIR R4 JSON. Reading what was written gives an equal questionnaire.
public final class QuestionnaireJson implements FormCodec {

    /// Pretty-printed JSON that ends with a line break.
    @Override
    public String write(Questionnaire questionnaire) {
        return Json.write(new QuestionnaireWriter(questionnaire).write());
    }

    /// Reads a questionnaire that Villi wrote.
    ///
    /// @throws BadInput when it is not one
    @Override
    public Questionnaire read(String text) {
        return QuestionnaireReader.read(Json.read(text, "Questionnaire"));
    }
}
