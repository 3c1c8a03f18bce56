package villi.domain.rule;

import java.util.List;
import villi.domain.finding.Proposal;

/// What a rule does when it applies (section 8.1), strongest first.
public sealed interface Action {

    /// The whole plan is paused.
    record Stop(String text) implements Action {}

    /// A medicine is never stopped or altered by the plan.
    record Protect(String text) implements Action {}

    /// Measures cannot enter the plan.
    record Block(List<Target> targets) implements Action {
        public Block {
            targets = List.copyOf(targets);
        }
    }

    /// Somebody else must look.
    record Refer(String text) implements Action {}

    /// Data or a step that is needed before signing.
    ///
    /// @param of the measures that need it; empty when the whole plan does
    record Require(String text, List<Target> of) implements Action {
        public Require {
            of = List.copyOf(of);
        }
    }

    /// Options that are taken out.
    record Exclude(List<Target> targets) implements Action {
        public Exclude {
            targets = List.copyOf(targets);
        }
    }

    /// Shown, must be acknowledged.
    record Warn(String text) implements Action {}

    /// A candidate for the plan.
    record Propose(Proposal.Kind kind, String code, String text) implements Action {}

    /// Text for the sheet.
    record Print(String text) implements Action {}
}
