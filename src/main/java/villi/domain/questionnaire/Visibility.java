package villi.domain.questionnaire;

import java.util.List;

/// When an item is asked. FHIR `enableWhen` with `enableBehavior`; without conditions always.
public record Visibility(List<EnableWhen> enableWhen, Behavior behavior) {

    public static final Visibility ALWAYS = new Visibility(List.of(), Behavior.ALL);

    public Visibility {
        enableWhen = List.copyOf(enableWhen);
    }

    /// How several conditions combine.
    public enum Behavior {
        ALL,
        ANY
    }

    /// FHIR operators. `EXISTS` compares with `true` or `false`; numbers compare as numbers.
    public enum Operator {
        EXISTS,
        EQUAL,
        NOT_EQUAL,
        GREATER,
        LESS,
        GREATER_OR_EQUAL,
        LESS_OR_EQUAL
    }

    /// One condition on another item. Inside a table it looks at the same row first.
    ///
    /// @param answer a code, a number or `true`/`false`, as text
    public record EnableWhen(LinkId question, Operator operator, String answer) {}
}
