package villi.domain.questionnaire;

/// One version of one questionnaire, written `intake-child|1` in FHIR canonicals.
public record QuestionnaireRef(String id, String version) {

    /// True for the short form of a visit, which asks again and continues an earlier intake.
    public boolean followUp() {
        return id.startsWith("follow-up-");
    }

    @Override
    public String toString() {
        return id + "|" + version;
    }
}
