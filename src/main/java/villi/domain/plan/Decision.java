package villi.domain.plan;

/// What the practitioner decided about a line. Declining and changing keep a reason.
public sealed interface Decision {

    /// Not decided yet; an open line stops signing.
    record Open() implements Decision {}

    record Accepted() implements Decision {}

    /// Accepted with other wording, dates or amounts than proposed.
    record Changed(String reason) implements Decision {}

    record Declined(String reason) implements Decision {}

    /// True when the line is part of the plan.
    default boolean in() {
        return switch (this) {
            case Accepted _ -> true;
            case Changed _ -> true;
            case Open _ -> false;
            case Declined _ -> false;
        };
    }
}
