package villi.ui.plan;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.KeyCap;
import villi.ui.kit.Probe;
import villi.ui.kit.Tabs;
import villi.ui.text.Texts;

/// How the parts of the plan builder stand: three panes beside each other under the nutrients, or, where there is
/// little room, one at a time behind tabs.
final class PlanPanes {

    /// Below this width at 14 px the panes keep only their names.
    private static final double ROOM = 1200;

    private final Texts texts;
    private final Parts parts;
    private final StackPane node = new StackPane();
    private final BorderPane board = new BorderPane();
    private final BooleanBinding narrow;
    private final BooleanBinding tight;
    private String chosen = "what";

    /// What stands in the panes.
    record Parts(WhyPane why, WhatPane what, ReadPane read, BudgetStrip budget, SignBar bar, Runnable addLine) {}

    PlanPanes(Texts texts, Parts parts) {
        this.texts = texts;
        this.parts = parts;
        Probe room = new Probe(node, ROOM);
        Probe little = new Probe(node, Probe.LITTLE);
        narrow = room.narrow();
        tight = little.narrow();
        node.getChildren().setAll(room.node(), little.node(), board);
        tight.addListener((_, _, _) -> arrange());
        arrange();
    }

    Node node() {
        return node;
    }

    /// In the order in which F6 visits them.
    List<Node> all() {
        return List.of(parts.why().node(), parts.what().node(), parts.read().focusTarget());
    }

    /// Brings a pane to the front, if it is behind a tab.
    void reveal(Node pane) {
        int at = all().indexOf(pane);
        if (at >= 0) choose(List.of("why", "what", "read").get(at));
    }

    private void choose(String pane) {
        if (chosen.equals(pane)) return;
        chosen = pane;
        if (tight.get()) arrange();
    }

    private void arrange() {
        parts.budget().stacked(tight.get());
        if (tight.get()) oneAtATime();
        else besideEachOther();
    }

    private void besideEachOther() {
        VBox left = new VBox(
                head("plan.why", "plan.why.words"), Boxes.fill(parts.why().node()));
        VBox middle = new VBox(
                head("plan.what", "plan.what.words", add()),
                Boxes.fill(parts.what().node()),
                parts.bar().node());
        VBox right = new VBox(
                head("plan.read", "plan.read.words"), Boxes.fill(parts.read().node()));
        left.getStyleClass().addAll("pane", "surface");
        middle.getStyleClass().addAll("pane", "surface");
        right.getStyleClass().addAll("pane", "sunk");
        SplitPane panes = new SplitPane(left, middle, right);
        panes.setDividerPositions(0.27, 0.69);
        board.setTop(parts.budget().node());
        board.setCenter(panes);
    }

    private void oneAtATime() {
        var tabs = List.of(
                new Tabs.Tab("why", texts.get("plan.why")),
                new Tabs.Tab("what", texts.get("plan.what")),
                new Tabs.Tab("budget", texts.get("plan.budget.tab")),
                new Tabs.Tab("read", texts.get("plan.read")));
        board.setTop(new Tabs(tabs, chosen, this::choose, add()));
        board.setCenter(
                switch (chosen) {
                    case "why" -> surface(parts.why().node());
                    case "budget" -> scrolling(parts.budget().node());
                    case "read" -> parts.read().node();
                    default -> surface(parts.what().node(), parts.bar().node());
                });
    }

    private static VBox surface(Node pane, Node... under) {
        VBox box = new VBox(Boxes.fill(pane));
        box.getChildren().addAll(under);
        box.getStyleClass().addAll("pane", "surface");
        return box;
    }

    private ScrollPane scrolling(Node content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(texts.get("plan.budget.tab"));
        scroll.getStyleClass().add("pane-scroll");
        return scroll;
    }

    private ActionButton add() {
        return ActionButton.quiet("plan-add", texts.get("plan.add"))
                .icon("mdi2p-plus")
                .small()
                .press(parts.addLine());
    }

    private HBox head(String name, String words, Node... more) {
        Label sub = Boxes.wrapped(texts.get(words), "ink-2");
        sub.visibleProperty().bind(narrow.not());
        sub.managedProperty().bind(sub.visibleProperty());
        HBox head = Boxes.row(8, Boxes.words(texts.get(name), "t-card"), sub, Boxes.spring());
        head.getChildren().addAll(more);
        head.getChildren().add(new KeyCap("F6"));
        head.getStyleClass().add("pane-head");
        return head;
    }
}
