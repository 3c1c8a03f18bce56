package villi.ui.plan;

import java.util.function.Supplier;
import villi.domain.practice.Practice;
import villi.usecase.handout.PagePictures;
import villi.usecase.handout.Sheets;
import villi.usecase.intake.ConfirmAnswers;
import villi.usecase.plan.AmendPlan;
import villi.usecase.plan.ClearFlag;
import villi.usecase.plan.DecideLine;
import villi.usecase.plan.DraftPlan;
import villi.usecase.plan.SignPlan;

/// What the plan screen can ask for.
///
/// @param practice read off the FX thread
public record PlanUses(
        DraftPlan draft,
        DecideLine decide,
        ClearFlag clear,
        SignPlan sign,
        AmendPlan amend,
        ConfirmAnswers confirm,
        Pages pages,
        Supplier<Practice> practice) {

    /// How the preview is made: the very bytes that are printed, as pictures.
    public record Pages(Sheets sheets, PagePictures pictures) {}
}
