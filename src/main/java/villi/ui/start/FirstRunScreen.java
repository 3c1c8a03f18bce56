package villi.ui.start;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.practice.Actor;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.ErrorPanel;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.kit.WindowFrame;
import villi.ui.practice.LogoChoice;
import villi.usecase.practice.CreatePractice;
import villi.usecase.practice.LogoPictures;
import villi.usecase.practice.SuggestPassphrase;

/// Setting up a practice in four steps.
public final class FirstRunScreen implements Screen {

    private final Kit kit;
    private final Background.Scope work;
    private final FirstRunModel model;
    private final FirstRunSteps steps;
    private final BorderPane root = new BorderPane();
    private final VBox body = new VBox();
    private final VBox errors = Boxes.column(8);
    private final VBox spot = new VBox();

    /// @param suggest draws a password; read on the work thread
    /// @param opened told at the end with the owner and whether the demo practice is wanted
    /// @param restore puts a backup back in place of setting up
    public FirstRunScreen(
            Kit kit,
            CreatePractice create,
            Supplier<SuggestPassphrase.Suggestion> suggest,
            LogoPictures logos,
            BiConsumer<Actor, Boolean> opened,
            Runnable restore) {
        this.kit = kit;
        work = kit.work().scope();
        model = new FirstRunModel(create, suggest, work, opened);
        steps = new FirstRunSteps(
                kit.texts(), model, new LogoChoice(kit.texts(), "first-run-logo", logos, work), restore);
        body.getStyleClass().add("start-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        root.getStyleClass().add("window");
        root.setCenter(scroll);
        body.getChildren().addAll(spot, errors);
        Boxes.fill(spot);
        model.step().addListener((_, _, _) -> show());
        model.keyShown().addListener((_, _, _) -> show());
        model.problems().addListener((ListChangeListener<String>) _ -> sayProblems());
        model.suggestion().addListener((_, _, suggested) -> suggested.ifPresent(steps::suggested));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show();
    }

    /// Ctrl G proposes a password where one is chosen.
    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.G) return;
        model.suggest();
        event.consume();
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
        WindowFrame.first(spot);
    }

    @Override
    public void hidden() {
        work.close();
    }

    private void show() {
        int step = model.step().get();
        new StartPanel(kit.texts(), stages(step), step).beside(root);
        VBox head = Boxes.column(
                4,
                Boxes.words(kit.texts().get("start.step", step + 1, FirstRunModel.LAST_STEP + 1), "t-medium", "ink-2"),
                Boxes.wrapped(kit.texts().get("start.title." + titleOf(step)), "t-display"),
                Boxes.wrapped(kit.texts().get("start.lead." + titleOf(step)), "t-lead", "ink-2"));
        VBox content = Boxes.column(24, head, steps.content(step), Boxes.spring());
        Boxes.fill(content);
        HBox buttons = steps.buttons(step);
        spot.getChildren().setAll(content, buttons);
        sayProblems();
        if (step == 2 && model.keyShown().get()) steps.focusKey();
        else WindowFrame.first(content);
    }

    private String titleOf(int step) {
        return step == 2 && model.keyShown().get() ? "key" : String.valueOf(step + 1);
    }

    private List<StartPanel.Stage> stages(int now) {
        return List.of(stage(1, now), stage(2, now), stage(3, now), stage(4, now));
    }

    private StartPanel.Stage stage(int number, int now) {
        String detail = number - 1 == now ? "start.stage.now" : "start.stage." + number + ".detail";
        return new StartPanel.Stage(
                kit.texts().get("start.stage." + number), kit.texts().get(detail));
    }

    private void sayProblems() {
        errors.getChildren().clear();
        if (model.problems().isEmpty()) return;
        errors.getChildren()
                .add(ErrorPanel.refusal(
                        kit.texts().get("start.problems"),
                        model.problems().stream().map(kit.texts()::get).toList()));
    }
}
