package villi.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanLine;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Chip;
import villi.ui.kit.Icon;
import villi.ui.kit.Tone;
import villi.ui.text.Dates;
import villi.ui.text.Texts;
import villi.usecase.plan.Workbench;

/// Middle pane: the lines of the plan with their way back, and what is decided about each.
final class WhatPane {

    private final Texts texts;
    private final Acts acts;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    /// What the pane asks for.
    interface Acts {
        void select(String key);

        void accept(PlanLine line);

        void decline(PlanLine line);

        void edit(PlanLine line);

        void swap(PlanLine line);

        void reopen(PlanLine line);
    }

    WhatPane(Texts texts, Acts acts) {
        this.texts = texts;
        this.acts = acts;
        rows.getStyleClass().add("what-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setId("what-pane");
        scroll.setAccessibleText(texts.get("plan.what"));
        scroll.getStyleClass().add("pane-scroll");
    }

    Node node() {
        return scroll;
    }

    void show(Workbench bench, String selected) {
        Map<PlanLine.Kind, List<PlanLine>> groups = new TreeMap<>();
        bench.plan()
                .lines()
                .forEach(l ->
                        groups.computeIfAbsent(l.kind(), _ -> new ArrayList<>()).add(l));
        var nodes = new ArrayList<Node>();
        groups.forEach((kind, lines) -> {
            HBox head = Boxes.row(
                    8,
                    Boxes.grow(Boxes.words(
                            texts.get("plan.kind."
                                    + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')),
                            "t-small-strong")));
            head.getStyleClass().add("group-head");
            nodes.add(head);
            lines.forEach(l -> nodes.add(line(l, bench, l.key().equals(selected))));
        });
        if (nodes.isEmpty()) nodes.add(Boxes.wrapped(texts.get("plan.what.nothing"), "ink-2", "why-card"));
        rows.getChildren().setAll(nodes);
    }

    private Node line(PlanLine line, Workbench bench, boolean on) {
        VBox text = Boxes.column(4);
        HBox title = Boxes.row(8, Boxes.grow(Boxes.wrapped(line.wording().title(), "t-strong")));
        line.span()
                .ifPresent(s -> title.getChildren()
                        .add(Boxes.words(texts.get("plan.line.ends", Dates.weekday(s.last())), "t-small", "ink-2")));
        text.getChildren().add(title);
        if (!line.wording().detail().isBlank())
            text.getChildren().add(Boxes.wrapped(line.wording().detail(), "t-small"));
        line.swaps().stream().limit(on ? 12 : 2).forEach(s -> text.getChildren().add(swap(s)));
        way(line).ifPresent(text.getChildren()::add);
        text.getChildren()
                .add(Boxes.row(
                        6,
                        new Icon("mdi2l-link-variant", "icon-14"),
                        Boxes.grow(Boxes.wrapped(
                                texts.get("plan.line.because", lower(line.why().because())), "t-small", "ink-2"))));
        decision(line).ifPresent(text.getChildren()::add);
        if (on && !bench.plan().signed() && line.kind() != PlanLine.Kind.KEEP_MEDICINE)
            text.getChildren().add(buttons(line));
        HBox row = new HBox(mark(line), Boxes.grow(text));
        row.getStyleClass().add("plan-line");
        if (on) row.getStyleClass().add("on");
        row.setId("line-" + line.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        row.setOnMousePressed(_ -> acts.select(line.key()));
        return row;
    }

    private Node mark(PlanLine line) {
        if (line.kind() == PlanLine.Kind.KEEP_MEDICINE) return new Icon("mdi2l-lock-outline", "icon-20");
        return switch (line.decision()) {
            case Decision.Open _ -> new Icon("mdi2c-checkbox-blank-outline", "icon-20", "ink-control");
            case Decision.Accepted _, Decision.Changed _ -> new Icon("mdi2c-checkbox-marked", "icon-20", "ink-accent");
            case Decision.Declined _ -> new Icon("mdi2m-minus-box-outline", "icon-20");
        };
    }

    private Node swap(PlanLine.Swap swap) {
        String in = swap.gives().isBlank() ? swap.in() : swap.in() + " (" + swap.gives() + ")";
        return Boxes.row(
                6,
                new Icon("mdi2s-swap-horizontal", "icon-14"),
                Boxes.grow(Boxes.wrapped(texts.get("plan.line.swap", swap.out(), in), "t-small")));
    }

    private java.util.Optional<Node> way(PlanLine line) {
        if (line.kind() != PlanLine.Kind.ELIMINATE && line.kind() != PlanLine.Kind.GIVE_BACK)
            return java.util.Optional.empty();
        if (line.wayBack().isEmpty()) {
            return java.util.Optional.of(Chip.flag(Tone.RUST, "mdi2a-alert", texts.get("plan.way.missing")));
        }
        var first = line.wayBack().getFirst();
        String steps = String.join(
                ", ",
                line.wayBack().stream()
                        .limit(3)
                        .map(PlanLine.WayBackStep::amount)
                        .filter(a -> !a.isBlank())
                        .toList());
        return java.util.Optional.of(Boxes.wrapped(
                texts.get("plan.way.set", Dates.weekday(first.day()), steps), "t-small-strong", "ink-green"));
    }

    private java.util.Optional<Node> decision(PlanLine line) {
        return switch (line.decision()) {
            case Decision.Open _, Decision.Accepted _ -> java.util.Optional.empty();
            case Decision.Changed(String reason) ->
                java.util.Optional.of(Boxes.wrapped(texts.get("plan.line.changed", reason), "t-small", "ink-blue"));
            case Decision.Declined(String reason) ->
                java.util.Optional.of(Boxes.wrapped(texts.get("plan.line.declined", reason), "t-small", "ink-rust"));
        };
    }

    /// Goes on in the middle of a sentence; names such as `L-glutamine` keep their capital.
    private static String lower(String sentence) {
        boolean word = sentence.length() > 1 && Character.isLowerCase(sentence.charAt(1));
        return word || sentence.startsWith("A ")
                ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
                : sentence;
    }

    private Node buttons(PlanLine line) {
        FlowPane box = new FlowPane();
        box.getStyleClass().add("flow-8");
        if (line.decision() instanceof Decision.Open) {
            box.getChildren()
                    .add(ActionButton.primary("plan-accept", texts.get("plan.accept"))
                            .key("A")
                            .small()
                            .press(() -> acts.accept(line)));
        } else {
            box.getChildren()
                    .add(ActionButton.normal("plan-reopen", texts.get("plan.reopen"))
                            .key("O")
                            .small()
                            .press(() -> acts.reopen(line)));
        }
        if (!(line.decision() instanceof Decision.Declined)) {
            box.getChildren()
                    .add(ActionButton.normal("plan-decline", texts.get("plan.decline"))
                            .key("X")
                            .small()
                            .press(() -> acts.decline(line)));
            box.getChildren()
                    .add(ActionButton.normal("plan-edit", texts.get("plan.edit"))
                            .key("E")
                            .small()
                            .press(() -> acts.edit(line)));
        }
        if (!line.swaps().isEmpty()) {
            box.getChildren()
                    .add(ActionButton.normal("plan-swap", texts.get("plan.swap"))
                            .key("S")
                            .small()
                            .press(() -> acts.swap(line)));
        }
        return box;
    }
}
