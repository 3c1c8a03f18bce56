package villi.ui.plan;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import villi.domain.finding.RedFlag;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.FlagBanner;
import villi.ui.kit.Probe;
import villi.ui.text.Texts;
import villi.usecase.plan.Assess;

/// What stands beside the emergency sheet: the flags, what to do, and the buttons.
final class EmergencySide {

    private static final double ROOM = 1200;

    private EmergencySide() {}

    /// What its buttons do.
    record Acts(Runnable print, Runnable open, Runnable answers) {}

    /// The sheet beside what to do, or under it where there is little room.
    static BorderPane page(VBox side, Region sheet) {
        BorderPane page = new BorderPane();
        Probe room = new Probe(page, ROOM);
        VBox under = new VBox(room.node(), side);
        room.narrow().addListener((_, _, narrow) -> arrange(page, under, sheet, narrow));
        arrange(page, under, sheet, false);
        return page;
    }

    private static void arrange(BorderPane page, VBox side, Region sheet, boolean narrow) {
        page.getChildren().clear();
        if (narrow) {
            sheet.setStyle("");
            page.setTop(side);
            page.setCenter(sheet);
        } else {
            page.setCenter(side);
            page.setRight(Boxes.wide(sheet, 520));
        }
    }

    static VBox of(Texts texts, Assess.Assessed assessed, Acts acts) {
        VBox side = Boxes.column(12);
        assessed.situation().evaluation().redFlags().stream()
                .filter(f -> f.level() == RedFlag.Level.EMERGENCY)
                .forEach(f -> side.getChildren()
                        .add(new FlagBanner(
                                FlagBanner.Level.EMERGENCY, texts.get("plan.emergency", f.title()), f.reason())));
        side.getChildren().add(Boxes.wrapped(texts.get("plan.emergency.words"), "t-lead"));
        side.getChildren()
                .add(buttons(
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

    /// In as many lines as they need.
    private static FlowPane buttons(Node... buttons) {
        FlowPane flow = new FlowPane(buttons);
        flow.getStyleClass().add("flow-8");
        return flow;
    }
}
