package villi.domain.intake;

import java.util.List;

/// What was answered at one place. Silence is a case of its own and never means no.
public sealed interface Answer {

    /// One value, or several for a multiple choice.
    record Given(List<Value> values) implements Answer {
        public Given {
            values = List.copyOf(values);
            if (values.isEmpty()) throw new IllegalArgumentException("given without a value");
        }
    }

    /// "Not sure" was answered.
    record NotSure() implements Answer {}

    /// Something stands on the paper, but it cannot be read: to ask.
    record Illegible() implements Answer {}

    /// Nothing was answered.
    record Silent() implements Answer {}

    /// What was given; nothing for every other answer.
    default List<Value> values() {
        return List.of();
    }

    /// The answer that chose one option.
    static Answer code(String code) {
        return new Given(List.of(new Value.Code(code)));
    }

    /// True when the item needs no more asking: a value or "not sure".
    default boolean settled() {
        return switch (this) {
            case Given _ -> true;
            case NotSure _ -> true;
            case Illegible _ -> false;
            case Silent _ -> false;
        };
    }
}
