package villi.ui.plan;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.domain.food.FoodCode;
import villi.domain.plan.Budget;
import villi.ui.kit.Boxes;
import villi.ui.kit.Chip;
import villi.ui.kit.Meter;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;
import villi.usecase.plan.Workbench;

/// Under the banner while planning: groups out of the limit, nutrients at risk and what gives them back, foods left.
final class BudgetStrip {

    private final Texts texts;
    private final StackPane node = new StackPane();
    private List<Node> parts = List.of();
    private boolean stacked;

    BudgetStrip(Texts texts) {
        this.texts = texts;
        node.getStyleClass().add("budget-strip");
        node.setId("budget-strip");
        arrange();
    }

    /// The parts under each other, for a narrow window.
    void stacked(boolean on) {
        stacked = on;
        arrange();
    }

    private void arrange() {
        node.getChildren().clear(); // a node leaves its old box before it takes its place in the new one
        Pane box = stacked ? Boxes.column(12) : new HBox();
        if (box instanceof HBox row) row.setFillHeight(false);
        box.getStyleClass().add("budget-parts");
        box.getChildren().setAll(parts);
        if (!stacked && parts.size() > 2) box.getChildren().add(2, Boxes.divider());
        node.getChildren().setAll(box);
    }

    Node node() {
        return node;
    }

    void show(Workbench bench) {
        Budget budget = bench.budget();
        var shown = new ArrayList<Node>();
        shown.add(Boxes.column(4, Boxes.words(texts.get("plan.budget.out"), "t-label"), out(budget, bench)));
        shown.add(Boxes.column(
                4,
                Boxes.words(texts.get("plan.budget"), "t-label"),
                Boxes.words(
                        texts.get("plan.budget.used", budget.out().size(), budget.limit()),
                        budget.over() ? "ink-rust" : "ink-2",
                        "t-strong")));
        FlowPane covers = new FlowPane();
        covers.getStyleClass().add("budget-covers");
        covers.setPrefWrapLength(600);
        if (budget.covers().isEmpty())
            covers.getChildren().add(Boxes.words(texts.get("plan.budget.nothing-at-risk"), "ink-2"));
        for (Budget.Cover cover : budget.covers()) covers.getChildren().add(cover(cover));
        shown.add(Boxes.grow(covers));
        String foods = budget.few() ? "plan.budget.few" : "plan.budget.foods";
        Label left = Boxes.words(texts.get(foods, budget.remaining().size()), "t-strong");
        if (budget.few()) left.getStyleClass().add("ink-rust");
        shown.add(Boxes.column(4, Boxes.words(texts.get("plan.budget.remaining"), "t-label"), left));
        parts = List.copyOf(shown);
        arrange();
    }

    private Node out(Budget budget, Workbench bench) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("flow-8");
        flow.setPrefWrapLength(160);
        List<String> all = budget.out();
        for (String code : all) flow.getChildren().add(Chip.of(Tone.RUST, "mdi2c-close", name(code, bench)));
        for (String code : budget.already())
            flow.getChildren().add(Chip.of(Tone.PLAIN, texts.get("plan.budget.already", name(code, bench))));
        if (flow.getChildren().isEmpty())
            flow.getChildren().add(Boxes.words(texts.get("plan.budget.none"), "t-strong"));
        return flow;
    }

    private Node cover(Budget.Cover cover) {
        String figure = cover.need()
                .map(need -> cover.givenBack()
                        .map(given -> texts.get(
                                "plan.budget.given",
                                plain(given),
                                plain(need),
                                cover.nutrient().unit()))
                        .orElse(texts.get(
                                "plan.budget.need",
                                plain(need),
                                cover.nutrient().unit())))
                .orElse("");
        String name = cover.nutrient().name();
        String title = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        VBox box = Boxes.column(2, Boxes.row(8, Boxes.words(title, "t-label-strong"), Boxes.spring(), state(cover)));
        part(cover).ifPresent(p -> box.getChildren().add(new Meter(p, title + " " + figure)));
        box.getChildren().add(Boxes.words(figure.isEmpty() ? texts.get("plan.budget.unknown") : figure, "t-label"));
        return box;
    }

    private static String plain(BigDecimal number) {
        return NumberFormat.getNumberInstance(Locale.US).format(number);
    }

    /// How much of the need the named foods give back, if both are known.
    private static Optional<Double> part(Budget.Cover cover) {
        return cover.need()
                .filter(need -> need.signum() > 0)
                .flatMap(need -> cover.givenBack().map(given -> given.doubleValue() / need.doubleValue()));
    }

    /// Covered, covered in part, or a gap: a named food alone does not make the need.
    private Node state(Budget.Cover cover) {
        if (!cover.covered()) return Chip.flag(Tone.RUST, "mdi2a-alert", texts.get("plan.budget.gap"));
        boolean part = cover.need()
                .flatMap(need -> cover.givenBack().map(given -> given.compareTo(need) < 0))
                .orElse(false);
        return part
                ? Chip.flag(Tone.AMBER, "mdi2c-circle-slice-4", texts.get("plan.budget.part"))
                : Chip.flag(Tone.GREEN, "mdi2c-check", texts.get("plan.budget.covered"));
    }

    private static String name(String code, Workbench bench) {
        return bench.assessed()
                .situation()
                .catalogue()
                .foods()
                .group(FoodCode.of(code))
                .map(g -> g.names().family())
                .orElse(code);
    }
}
