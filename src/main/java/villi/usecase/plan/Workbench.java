package villi.usecase.plan;

import java.util.List;
import java.util.Optional;
import villi.domain.finding.Block;
import villi.domain.plan.Budget;
import villi.domain.plan.CarePlan;

/// All that a plan builder shows at one moment.
///
/// @param before the version before, when this one amends it
/// @param blocks what stops signing; empty when the plan can be signed
public record Workbench(
        CarePlan plan, Optional<CarePlan> before, Assess.Assessed assessed, List<Block> blocks, Budget budget) {

    public Workbench {
        blocks = List.copyOf(blocks);
    }

    public boolean canSign() {
        return !plan.signed() && blocks.isEmpty();
    }
}
