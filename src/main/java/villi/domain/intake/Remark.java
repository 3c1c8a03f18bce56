package villi.domain.intake;

/// What the desk adds to an answer: a note, a flag for the practitioner, and where it came from.
public record Remark(String note, boolean flagged, Source source) {

    /// Who or what the answer came from.
    public enum Source {
        PAPER,
        TOLD,
        PRACTITIONER,
        IMPORTED
    }
}
