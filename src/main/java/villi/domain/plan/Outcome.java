package villi.domain.plan;

import java.util.List;

/// What became of a change to a plan.
public sealed interface Outcome {

    /// The plan after the change.
    record Next(CarePlan plan) implements Outcome {}

    /// Nothing was changed, and why, in plain words.
    record Refused(List<String> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) throw new IllegalArgumentException("refused without a reason");
        }
    }

    static Outcome refused(String... reasons) {
        return new Refused(List.of(reasons));
    }
}
