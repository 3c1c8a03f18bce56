package villi.usecase.intake;

import villi.domain.questionnaire.Questionnaire;

/// A definition as text, in a form that can be read for decades. Reading what was written gives an equal definition.
public interface FormCodec {

    String write(Questionnaire questionnaire);

    Questionnaire read(String text);
}
