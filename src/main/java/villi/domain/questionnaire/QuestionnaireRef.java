package villi.domain.questionnaire;

/// One version of one questionnaire, written `intake-child|1` in FHIR canonicals.
public record QuestionnaireRef(String id, String version) {

    @Override
    public String toString() {
        return id + "|" + version;
    }
}
