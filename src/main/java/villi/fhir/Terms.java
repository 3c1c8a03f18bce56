package villi.fhir;

import villi.domain.questionnaire.LinkId;
import villi.domain.questionnaire.QuestionnaireRef;

/// Addresses of the vocabulary that is written and read.
final class Terms {

    static final String QUESTIONNAIRE = "urn:villi:questionnaire:";
    static final String ANSWERS = "urn:villi:answers:";
    static final String OWN = "urn:villi:";
    static final String UCUM = "http://unitsofmeasure.org";
    static final String UNIT_OPTION = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption";
    static final String EXCLUSIVE = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
    static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
    static final String NOT_SURE = "not-sure";
    static final String ABSENT_NOT_SURE = "asked-unknown";
    static final String ABSENT_ILLEGIBLE = "temp-unknown";

    private Terms() {}

    static String canonical(QuestionnaireRef ref) {
        return QUESTIONNAIRE + ref;
    }

    static String answers(LinkId item) {
        return ANSWERS + item;
    }
}
