package villi.app;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import villi.ui.kit.Boxes;
import villi.ui.kit.Brand;
import villi.ui.kit.Screen;

/// Stands while something is opened that takes longer than a moment.
final class WaitScreen implements Screen {

    private final VBox node;
    private final SimpleStringProperty title;

    private final ProgressBar bar = new ProgressBar();
    private final Label step = Boxes.words("", "ink-2");

    WaitScreen(String words) {
        bar.setAccessibleText(words);
        HBox brand = Brand.full(32);
        brand.setMaxWidth(Region.USE_PREF_SIZE);
        node = Boxes.column(20, brand, Boxes.wrapped(words, "t-lead"), bar, step);
        node.getStyleClass().addAll("window", "wait-screen");
        title = new SimpleStringProperty("Villi");
    }

    /// How far it is, in words and as a part of the whole.
    void at(String words, double part) {
        step.setText(words);
        bar.setProgress(part);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Frame frame() {
        return new Frame.Bare();
    }
}
