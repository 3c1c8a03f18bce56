package villi.ui.start;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.ErrorPanel;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.kit.WindowFrame;
import villi.usecase.practice.Look;

/// The data folder cannot be opened: why, that nothing was changed, and what to do.
public final class StoppedScreen implements Screen {

    private final Kit kit;
    private final BorderPane root = new BorderPane();

    /// @param retry looks at the folder again
    /// @param restore puts a backup back, where that can help
    public StoppedScreen(Kit kit, Look look, Runnable retry, Optional<Runnable> restore, Runnable quit) {
        this.kit = kit;
        root.getStyleClass().add("window");
        StartPanel panel = new StartPanel(kit.texts(), java.util.List.of(), 0);
        panel.getStyleClass().add("slim");
        panel.beside(root);
        VBox body = new VBox();
        body.getStyleClass().add("start-body");
        body.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox form = Boxes.wide(Boxes.column(16), 480);
        form.getChildren()
                .addAll(
                        Boxes.wrapped(kit.texts().get("start.stopped.title"), "t-display"),
                        ErrorPanel.trouble(kit.texts().get(LookWords.key(look)), LookWords.text(kit.texts(), look)),
                        Boxes.row(
                                12,
                                ActionButton.primary(
                                                "stopped-retry", kit.texts().get("start.stopped.retry"))
                                        .large()
                                        .press(retry),
                                ActionButton.normal("stopped-quit", kit.texts().get("start.stopped.quit"))
                                        .large()
                                        .press(quit)));
        restore.filter(_ -> look instanceof Look.Damaged)
                .ifPresent(act -> form.getChildren()
                        .add(Boxes.row(
                                0,
                                ActionButton.quiet(
                                                "stopped-restore", kit.texts().get("restore.open"))
                                        .press(act))));
        body.getChildren().add(form);
        root.setCenter(body);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(kit.texts().get("start.window"));
    }

    @Override
    public Frame frame() {
        return new Frame.Bare();
    }

    @Override
    public void shown() {
        WindowFrame.first(root);
    }
}
