package villi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.finding.Block;
import villi.domain.plan.Decision;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Icon;
import villi.ui.text.Dates;
import villi.ui.text.Texts;
import villi.usecase.plan.Workbench;

/// Under the plan: what stops signing and how to go on, beside the button that signs.
final class SignBar {

    private final Texts texts;
    private final Acts acts;
    private final VBox node = new VBox();

    /// What the bar asks for.
    interface Acts {
        void acceptRest();

        void sign();

        void amend();

        void mend(Block block);

        void save();

        void print();

        void openPdf();
    }

    SignBar(Texts texts, Acts acts) {
        this.texts = texts;
        this.acts = acts;
        node.getStyleClass().add("sign-bar");
    }

    Node node() {
        return node;
    }

    void show(Workbench bench, List<String> refused) {
        var nodes = new ArrayList<Node>();
        for (String reason : refused)
            nodes.add(Boxes.row(
                    8,
                    new Icon("mdi2a-alert", "icon-16", "ink-rust"),
                    Boxes.grow(Boxes.wrapped(texts.has(reason) ? texts.get(reason) : reason, "ink-rust"))));
        if (bench.plan().signed()) nodes.add(signed(bench));
        else nodes.addAll(draft(bench));
        node.getChildren().setAll(nodes);
    }

    private Node signed(Workbench bench) {
        var signature = bench.plan().signature().orElseThrow();
        String by = texts.get(
                "plan.signed.by",
                bench.plan().version(),
                signature.by().name(),
                Dates.full(
                        signature.at().atZone(java.time.ZoneId.systemDefault()).toLocalDate()));
        HBox words = Boxes.row(
                8, new Icon("mdi2c-check-circle", "icon-20", "ink-green"), Boxes.grow(Boxes.wrapped(by, "t-strong")));
        HBox buttons = Boxes.row(
                8,
                Boxes.spring(),
                ActionButton.normal("plan-amend", texts.get("plan.amend")).press(acts::amend),
                ActionButton.normal("plan-save", texts.get("plan.save")).press(acts::save),
                ActionButton.normal("plan-open", texts.get("plan.open")).press(acts::openPdf),
                ActionButton.primary("plan-print", texts.get("plan.print"))
                        .icon("mdi2p-printer-outline")
                        .key("Ctrl P")
                        .press(acts::print));
        return Boxes.column(8, words, buttons);
    }

    private List<Node> draft(Workbench bench) {
        var nodes = new ArrayList<Node>();
        List<Block> blocks =
                bench.blocks().stream().filter(b -> !b.id().startsWith("open:")).toList();
        long open = bench.plan().lines().stream()
                .filter(l -> l.decision() instanceof Decision.Open)
                .count();
        if (!blocks.isEmpty()) {
            nodes.add(Boxes.row(
                    8,
                    new Icon("mdi2a-alert", "icon-18", "ink-rust"),
                    Boxes.words(texts.count("plan.stops", blocks.size()), "t-strong")));
            VBox list = Boxes.column(6);
            blocks.forEach(b -> list.getChildren().add(block(b)));
            ScrollPane scroll = new ScrollPane(list);
            scroll.setFitToWidth(true);
            scroll.setFocusTraversable(false);
            scroll.setAccessibleText(texts.count("plan.stops", blocks.size()));
            scroll.getStyleClass().add("block-list");
            nodes.add(scroll);
        }
        ActionButton sign = bench.canSign()
                ? ActionButton.primary("plan-sign", texts.get("plan.sign")).key("Ctrl D")
                : ActionButton.blocked("plan-sign", texts.get("plan.sign"));
        sign.press(acts::sign);
        HBox buttons = Boxes.row(
                8,
                Boxes.grow(Boxes.wrapped(
                        open == 0 ? texts.get("plan.all-decided") : texts.count("plan.open-lines", (int) open),
                        "ink-2")),
                ActionButton.normal("plan-accept-rest", texts.get("plan.accept-rest"))
                        .key("Ctrl ↵")
                        .press(acts::acceptRest),
                sign);
        nodes.add(buttons);
        return nodes;
    }

    private Node block(Block block) {
        HBox row = Boxes.row(8, Boxes.grow(Boxes.wrapped(block.text(), "t-small")));
        String how = block.id().equals("confirm")
                ? "plan.mend.confirm"
                : block.id().equals("goal")
                        ? "plan.mend.goal"
                        : block.overridable()
                                ? "plan.mend.reason"
                                : block.where().isEmpty() ? "" : "plan.mend.answer";
        if (!how.isEmpty()) {
            row.getChildren()
                    .add(ActionButton.normal(
                                    "mend-"
                                            + block.id()
                                                    .toLowerCase(Locale.ROOT)
                                                    .replaceAll("[^a-z0-9]+", "-"),
                                    texts.get(how))
                            .small()
                            .press(() -> acts.mend(block)));
        }
        return row;
    }
}
