package villi.usecase.plan;

import java.util.List;

/// What became of a decision about a plan.
public sealed interface Decided {

    /// Saved; this is what the plan looks like now.
    record Done(Workbench bench) implements Decided {}

    /// Nothing was changed, and why.
    record Refused(List<String> reasons) implements Decided {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// A signed version never changes; amend it.
    record Frozen() implements Decided {}

    /// Only a practitioner decides about plans.
    record NotAllowed() implements Decided {}

    /// The plan or its intake is not in this store.
    record Missing() implements Decided {}
}
