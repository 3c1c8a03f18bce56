package villi.domain.questionnaire;

/// The stable id of an item, for example `QC01`; never reused for another question.
public record LinkId(String value) implements Comparable<LinkId> {

    public LinkId {
        if (value.isBlank()) throw new IllegalArgumentException("empty linkId");
    }

    @Override
    public int compareTo(LinkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
