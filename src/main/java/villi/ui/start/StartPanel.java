package villi.ui.start;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import villi.ui.kit.Boxes;
import villi.ui.kit.Brand;
import villi.ui.kit.Icon;
import villi.ui.kit.Probe;
import villi.ui.text.Texts;

/// The coloured panel beside the first-run wizard and the unlock screen.
final class StartPanel extends VBox {

    private static final double DRAWING_HEIGHT = 300;
    private static final int[][] BARS = {
        {16, 150, 1},
        {76, 95, 2},
        {136, 180, 4},
        {196, 65, 1},
        {256, 130, 3},
        {316, 45, 2},
        {376, 160, 5},
        {436, 100, 1},
        {496, 135, 3}
    };
    private static final int[][] SEEDS = {
        {70, 60, 11, 1},
        {160, 120, 7, 2},
        {300, 40, 9, 1},
        {352, 88, 6, 3},
        {430, 58, 12, 2},
        {505, 96, 7, 1},
        {228, 30, 6, 3},
        {36, 112, 6, 3}
    };

    /// A step of the wizard as the panel shows it.
    record Stage(String title, String detail) {}

    StartPanel(Texts texts, List<Stage> stages, int now) {
        getStyleClass().add("start-panel");
        VBox words = Boxes.column(32, Brand.full(36), Boxes.wrapped(texts.get("start.slogan"), "slogan"));
        words.setStyle("-fx-padding: 3.2em 3.4em 0 3.4em;");
        VBox steps = Boxes.column(24);
        for (int i = 0; i < stages.size(); i++) steps.getChildren().add(stage(stages.get(i), i, now));
        words.getChildren().add(steps);
        getChildren().addAll(words, Boxes.spring(), drawing());
    }

    /// Puts the panel at the left; it goes where the words beside it need the room.
    void beside(BorderPane page) {
        Probe room = new Probe(page, Probe.LITTLE);
        getChildren().add(room.node());
        visibleProperty().bind(room.narrow().not());
        managedProperty().bind(visibleProperty());
        page.setLeft(this);
    }

    private static HBox stage(Stage stage, int index, int now) {
        StackPane dot = new StackPane(
                index < now ? new Icon("mdi2c-check", "icon-16", "ink-panel") : new Label(String.valueOf(index + 1)));
        dot.getStyleClass().add("start-dot");
        if (index == now) dot.getStyleClass().add("on");
        VBox words = Boxes.column(2, Boxes.words(stage.title(), "t-card"), Boxes.wrapped(stage.detail(), "soft"));
        HBox row = Boxes.row(16, dot, Boxes.grow(words));
        row.setAccessibleText(stage.title());
        return row;
    }

    private static Node drawing() {
        Group group = new Group();
        for (int[] bar : BARS) {
            Rectangle shape = new Rectangle(bar[0], bar[1], 48, DRAWING_HEIGHT - bar[1] + 40);
            shape.setArcWidth(48);
            shape.setArcHeight(48);
            shape.getStyleClass().add("bar-shape-" + bar[2]);
            group.getChildren().add(shape);
        }
        for (int[] seed : SEEDS) {
            Circle shape = new Circle(seed[0], seed[1], seed[2]);
            shape.getStyleClass().add("seed-" + seed[3]);
            group.getChildren().add(shape);
        }
        Pane pane = new Pane(group);
        pane.setMinHeight(0);
        pane.setPrefHeight(DRAWING_HEIGHT);
        pane.setMaxHeight(DRAWING_HEIGHT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        return pane;
    }
}
