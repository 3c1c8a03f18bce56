package villi.ui.plan;

import javafx.scene.layout.VBox;
import villi.domain.finding.RedFlag;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.FlagBanner;
import villi.ui.text.Texts;
import villi.usecase.plan.Assess;

/// What stands beside the emergency sheet: the flags, what to do, and the buttons.
final class EmergencySide {

    private EmergencySide() {}

    /// What its buttons do.
    record Acts(Runnable print, Runnable open, Runnable answers) {}

    static VBox of(Texts texts, Assess.Assessed assessed, Acts acts) {
        VBox side = Boxes.column(12);
        assessed.situation().evaluation().redFlags().stream()
                .filter(f -> f.level() == RedFlag.Level.EMERGENCY)
                .forEach(f -> side.getChildren()
                        .add(new FlagBanner(
                                FlagBanner.Level.EMERGENCY, texts.get("plan.emergency", f.title()), f.reason())));
        side.getChildren().add(Boxes.wrapped(texts.get("plan.emergency.words"), "t-lead"));
        side.getChildren()
                .add(Boxes.row(
                        8,
                        ActionButton.primary("emergency-print", texts.get("plan.emergency.print"))
                                .icon("mdi2p-printer-outline")
                                .key("Ctrl P")
                                .press(acts.print()),
                        ActionButton.normal("emergency-open", texts.get("plan.open"))
                                .press(acts.open()),
                        ActionButton.normal("emergency-back", texts.get("plan.emergency.answers"))
                                .press(acts.answers())));
        side.getStyleClass().add("emergency-side");
        return side;
    }
}
