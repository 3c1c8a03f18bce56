package villi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import villi.domain.plan.PlanLine;
import villi.ui.text.Texts;
import villi.usecase.plan.Workbench;

/// What a practitioner can add to a plan by hand.
final class AddChoices {

    private AddChoices() {}

    static List<PlanDialogs.Choice> of(Texts texts, Workbench bench) {
        var choices = new ArrayList<PlanDialogs.Choice>();
        var catalogue = bench.assessed().situation().catalogue();
        catalogue
                .foods()
                .groups()
                .forEach(g -> choices.add(new PlanDialogs.Choice(
                        PlanLine.Kind.ELIMINATE,
                        g.code().value(),
                        texts.get("plan.add.leave-out", g.names().family()))));
        catalogue
                .supports()
                .supports()
                .forEach(s -> choices.add(new PlanDialogs.Choice(
                        PlanLine.Kind.SUPPORT,
                        s.id(),
                        texts.get("plan.add.support", s.names().family()))));
        choices.add(new PlanDialogs.Choice(PlanLine.Kind.REFER, "", texts.get("plan.add.refer")));
        choices.add(new PlanDialogs.Choice(PlanLine.Kind.TEST, "", texts.get("plan.add.test")));
        choices.add(new PlanDialogs.Choice(PlanLine.Kind.ASK_PRESCRIBER, "", texts.get("plan.add.ask")));
        choices.add(new PlanDialogs.Choice(PlanLine.Kind.WATCH, "", texts.get("plan.add.watch")));
        return choices;
    }
}
