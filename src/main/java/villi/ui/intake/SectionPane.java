package villi.ui.intake;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Kit;
import villi.ui.kit.Probe;
import villi.ui.kit.Viewport;
import villi.ui.text.Texts;

/// The lines of the section that is being keyed. Only this section's nodes exist.
final class SectionPane {

    /// Below this width at 14 px the answers stand under the questions.
    private static final double ROOM = 640;

    private static final int AT_ONCE = 2;

    private static final double STEP = 160;

    private final Texts texts;
    private final Background.Scope work;
    private final IntakeModel model;
    private final String called;
    private final VBox rows = new Rows();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final StackPane node = new StackPane();
    private final Probe room = new Probe(scroll, ROOM);
    private final Frames frames = new Frames();
    private List<Line> shown = List.of();
    private boolean scrolls;

    SectionPane(Kit kit, IntakeModel model, String called) {
        this.texts = kit.texts();
        this.work = kit.work().scope();
        this.model = model;
        this.called = called;
        rows.getStyleClass().add("question-rows");
        rows.setId("intake-list");
        rows.setFocusTraversable(true);
        rows.setAccessibleText(texts.get("intake.list"));
        scroll.setFitToWidth(true);
        Viewport.changing(scroll);
        scroll.viewportBoundsProperty().addListener((_, was, is) -> {
            if (was.getHeight() != is.getHeight()) bringIntoView(); // scrolling changes them too
        });
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("question-scroll");
        scroll.setAccessibleText(texts.get("intake.list"));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getChildren().setAll(room.node(), behind("question-card"), behind("question-card-middle"), scroll);
        room.narrow().addListener((_, _, _) -> fit());
    }

    /// The card lies behind the rows instead of around them, and its middle without round corners on it: with each
    /// change before them the toolkit would draw them anew too.
    private static Region behind(String styleClass) {
        var region = new Region();
        region.getStyleClass().add(styleClass);
        return region;
    }

    private void fit() {
        for (Node row : rows.getChildren())
            if (row instanceof QuestionRow question)
                question.narrow(room.narrow().get());
    }

    Node node() {
        return node;
    }

    /// Takes the keys of choices.
    VBox keyTarget() {
        return rows;
    }

    /// Shows the section of the current line and marks the line.
    void show() {
        Line here = model.line();
        LinkId open = here.section().linkId();
        List<Line> section = model.lines().stream()
                .filter(l -> l.section().linkId().equals(open))
                .toList();
        if (!section.equals(shown)) place(section, section.indexOf(here));
        else grow(Math.min(shown.size(), shown.indexOf(here) + AT_ONCE));
        for (Node node : rows.getChildren()) {
            if (node instanceof QuestionRow row) row.show(row.question().equals(here));
            if (node.getUserData() instanceof Line.AddRow add)
                node.pseudoClassStateChanged(QuestionRow.CURRENT, add.equals(here));
        }
        focus(here);
        bringIntoView();
    }

    /// The field at the current line, for questions that are typed.
    Optional<TextField> field() {
        return current(model.line()).filter(QuestionRow.class::isInstance).flatMap(n -> ((QuestionRow) n).field());
    }

    /// Puts the lines in their places. A line that stood there before keeps its node: a branch that opens adds its
    /// rows and leaves the others alone. Of a section that keying comes to from above, the first rows are made at
    /// once and the others in the next frames, so that no key waits for all of them.
    private void place(List<Line> section, int here) {
        int made = rows.getChildren().size();
        var there = new HashMap<Line, Node>();
        for (int i = 0; i < made; i++)
            there.put(shown.get(i), rows.getChildren().get(i));
        boolean another = Collections.disjoint(section, there.keySet());
        int wanted = made == 0 || (another && here >= AT_ONCE)
                ? section.size()
                : Math.min(section.size(), Math.max(another ? 0 : made, here + AT_ONCE));
        List<Node> nodes = section.subList(0, wanted).stream()
                .map(line -> there.containsKey(line) ? there.get(line) : node(line))
                .toList();
        rows.getChildren().retainAll(nodes);
        for (int i = 0; i < wanted; i++) {
            if (i >= rows.getChildren().size() || !rows.getChildren().get(i).equals(nodes.get(i)))
                rows.getChildren().add(i, nodes.get(i));
        }
        shown = section;
        fit();
        if (wanted < section.size()) frames.start();
    }

    /// Makes rows until there are so many.
    private void grow(int wanted) {
        for (int i = rows.getChildren().size(); i < wanted; i++) {
            Node node = node(shown.get(i));
            if (node instanceof QuestionRow row) {
                row.narrow(room.narrow().get());
                row.show(false);
            }
            rows.getChildren().add(node);
        }
    }

    /// Makes the rows that are left, one after each frame: within the frame it would stand between a key and its
    /// picture.
    private final class Frames extends AnimationTimer {
        @Override
        public void handle(long now) {
            if (rows.getChildren().size() >= shown.size() || rows.getScene() == null) stop();
            else work.later(this::another);
        }

        private void another() {
            grow(Math.min(shown.size(), rows.getChildren().size() + 1));
            rows.getChildren().getLast().applyCss();
        }
    }

    private Node node(Line line) {
        return switch (line) {
            case Line.Question question -> new QuestionRow(texts, model, question, called);
            case Line.RowHead head -> head(head);
            case Line.AddRow add -> add(add);
        };
    }

    private Node head(Line.RowHead head) {
        Item table = head.table();
        String title = table.wording().text().replace("{x}", called);
        HBox box = Boxes.row(
                8,
                Boxes.words(table.number() == 0 ? "" : String.valueOf(table.number()), "question-number"),
                Boxes.grow(Boxes.wrapped(
                        head.row() == 1 ? title : texts.get("intake.row", title, head.row()), "t-strong")));
        if (!head.only()) {
            box.getChildren()
                    .add(ActionButton.quiet(
                                    "remove-row-" + table.linkId().value().toLowerCase(java.util.Locale.ROOT) + "-"
                                            + head.row(),
                                    texts.get("intake.row.remove"))
                            .small()
                            .press(() -> model.removeRow(head)));
        }
        box.getStyleClass().add("question-table-head");
        return box;
    }

    private Node add(Line.AddRow add) {
        HBox box = Boxes.row(
                8,
                Boxes.words("", "question-number"),
                ActionButton.quiet(
                                "add-row-" + add.table().linkId().value().toLowerCase(java.util.Locale.ROOT),
                                texts.get("intake.row.add"))
                        .icon("mdi2p-plus")
                        .key("↵")
                        .small()
                        .press(() -> model.addRow(add)));
        box.getStyleClass().add("question-add");
        box.setUserData(add);
        return box;
    }

    /// Keys go into the field of the line, or to the list; also to the list while an unusual number waits for its
    /// `Y` or `N`.
    private void focus(Line here) {
        Optional<TextField> field = current(here)
                .filter(QuestionRow.class::isInstance)
                .flatMap(row -> ((QuestionRow) row).field())
                .filter(_ -> !(here instanceof Line.Question q && model.asksWhetherPlausible(q)));
        if (field.isEmpty()) {
            if (!rows.isFocused()) rows.requestFocus();
        } else if (!field.get().isFocused()) {
            // A field without its skin takes no key, and the next key may come before the next frame.
            if (field.get().getSkin() == null) field.get().applyCss();
            field.get().requestFocus();
        }
    }

    private Optional<Node> current(Line here) {
        return rows.getChildren().stream()
                .filter(n ->
                        (n instanceof QuestionRow row && row.question().equals(here)) || here.equals(n.getUserData()))
                .findFirst();
    }

    /// Scrolls to the current line with the next layout: measuring at each key what is laid out anyway at the next
    /// frame would take longer than all else that a key does.
    private void bringIntoView() {
        scrolls = true;
        rows.requestLayout();
    }

    /// The rows; once they have their places, the current one is brought into view. Their height goes up in steps:
    /// with each pixel more or less, the toolkit would draw all of them and the scroll bar anew.
    private final class Rows extends VBox {

        private double under;

        @Override
        protected double computePrefHeight(double width) {
            double needed = super.computePrefHeight(width);
            double view = scroll.getViewportBounds().getHeight();
            return needed <= view ? view : STEP * Math.ceil(needed / STEP);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            double end = getChildren().isEmpty()
                    ? 0
                    : getChildren().getLast().getBoundsInParent().getMaxY();
            boolean moved = end != under; // drawings and wrapped lines grow a row late
            under = end;
            if (!scrolls && !moved) return;
            scrolls = false;
            scroll();
        }
    }

    private void scroll() {
        current(model.line()).ifPresent(row -> Scrolling.to(scroll, rows, row, 60));
    }
}
