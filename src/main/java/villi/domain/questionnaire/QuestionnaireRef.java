package villi.domain.questionnaire;

/// One version of one questionnaire, written `intake-child|1` in FHIR canonicals.
public record QuestionnaireRef(String id, String version) {

    /// True for the short form of a visit, which asks again and continues an earlier intake.
    public boolean followUp() {
        return purpose() == Purpose.FOLLOW_UP;
    }

    /// What a questionnaire is for.
    public enum Purpose {
        /// All questions of a first visit.
        FULL,
        /// The questions of a first visit that keep people safe, and goals.
        SHORT,
        /// What changed since a plan was signed.
        FOLLOW_UP
    }

    /// Told by the name: `short-child`, `follow-up-child`, any other is full.
    public Purpose purpose() {
        if (id.startsWith("short-")) return Purpose.SHORT;
        return id.startsWith("follow-up-") ? Purpose.FOLLOW_UP : Purpose.FULL;
    }

    @Override
    public String toString() {
        return id + "|" + version;
    }
}
