package villi.ui.start;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import villi.domain.practice.Actor;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.ErrorPanel;
import villi.ui.kit.Field;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.usecase.practice.Look;
import villi.usecase.practice.Password;
import villi.usecase.practice.UnlockPractice;

/// Opening the practice by a password or by the printed recovery key; also the locked screen.
public final class UnlockScreen implements Screen {

    private final Kit kit;
    private final Background.Scope work;
    private final UnlockModel model;
    private final String practice;
    private final BorderPane root = new BorderPane();
    private final ComboBox<Look.Person> people = new ComboBox<>();
    private final PasswordField password = new PasswordField();
    private final PasswordField next = new PasswordField();
    private final TextArea key = new TextArea();
    private final VBox said = Boxes.column(8);
    private final Label wait = Boxes.wrapped("", "ink-amber");
    private final ActionButton act;
    private final ActionButton restore;
    private final Timeline clock = new Timeline();
    private boolean recovering;

    /// Where the screen leads.
    ///
    /// @param locked who is at work when only the screen is locked
    /// @param restore puts a backup back; not offered while only the screen is locked
    public record Then(Optional<Actor> locked, Consumer<Actor> opened, Runnable restore) {}

    public UnlockScreen(Kit kit, Look.Locked look, UnlockPractice unlock, Then then) {
        this.kit = kit;
        Optional<Actor> locked = then.locked();
        restore = ActionButton.quiet("unlock-restore", kit.texts().get("restore.open"))
                .press(then.restore());
        practice = look.practiceName();
        work = kit.work().scope();
        model = new UnlockModel(unlock, work, kit.clock(), locked, then.opened());
        people.setId("unlock-person");
        people.getItems().setAll(look.people());
        people.setConverter(new PersonWords());
        people.getSelectionModel().select(chosen(look.people(), locked));
        people.setDisable(locked.isPresent());
        people.getStyleClass().add("tall");
        password.setId("unlock-password");
        password.getStyleClass().add("tall");
        next.setId("unlock-next-password");
        next.getStyleClass().add("tall");
        key.setId("unlock-recovery-key");
        key.setPrefRowCount(3);
        key.setWrapText(true);
        act = ActionButton.primary("unlock-act", kit.texts().get("start.unlock"))
                .large()
                .key("↵")
                .press(this::go);
        act.setDefaultButton(true);
        model.busy().addListener((_, _, _) -> refresh());
        model.said().addListener((_, _, _) -> say());
        clock.getKeyFrames().add(new KeyFrame(javafx.util.Duration.millis(250), _ -> refresh()));
        clock.setCycleCount(Timeline.INDEFINITE);
        root.getStyleClass().add("window");
        StartPanel panel = new StartPanel(kit.texts(), List.of(), 0);
        panel.getStyleClass().add("slim");
        panel.beside(root);
        build(locked.isPresent());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(practice);
    }

    @Override
    public Frame frame() {
        return new Frame.Bare();
    }

    @Override
    public void shown() {
        password.requestFocus();
    }

    @Override
    public void hidden() {
        clock.stop();
        work.close();
        password.clear();
        next.clear();
        key.clear();
    }

    private void build(boolean locked) {
        VBox body = new VBox();
        body.getStyleClass().addAll("start-body");
        body.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox form = Boxes.wide(Boxes.column(16), 420);
        form.getChildren()
                .addAll(
                        Boxes.column(
                                4,
                                Boxes.wrapped(practice, "t-display"),
                                Boxes.wrapped(kit.texts().get(lead(locked)), "t-lead", "ink-2")),
                        new Field(kit.texts().get("start.unlock.person"), people));
        if (recovering) {
            form.getChildren()
                    .addAll(
                            new Field(kit.texts().get("start.recovery.key"), key)
                                    .note(kit.texts().get("start.recovery.key.note")),
                            new Field(kit.texts().get("start.recovery.next"), next)
                                    .note(kit.texts().get("start.password.note")));
        } else {
            form.getChildren().add(new Field(kit.texts().get("start.unlock.password"), password));
        }
        form.getChildren().addAll(said, wait, Boxes.row(12, act, other(locked)));
        if (!locked) form.getChildren().add(Boxes.row(0, restore));
        body.getChildren().add(form);
        root.setCenter(body);
        refresh();
    }

    private String lead(boolean locked) {
        if (recovering) return "start.recovery.lead";
        return locked ? "start.unlock.locked" : "start.unlock.lead";
    }

    private Node other(boolean locked) {
        ActionButton other = ActionButton.quiet(
                        "unlock-other",
                        kit.texts().get(recovering ? "start.unlock.by-password" : "start.unlock.by-key"))
                .press(() -> {
                    recovering = !recovering;
                    said.getChildren().clear();
                    act.setText(kit.texts().get(recovering ? "start.recovery.act" : "start.unlock"));
                    build(locked);
                    (recovering ? key : password).requestFocus();
                });
        other.setVisible(!locked);
        return other;
    }

    private void go() {
        if (recovering) model.recover(key.getText(), people.getValue(), Password.of(next.getText()));
        else model.unlock(people.getValue(), Password.of(password.getText()));
    }

    private void say() {
        said.getChildren().clear();
        UnlockModel.Said now = model.said().get();
        for (UnlockModel.Line line : now.problems()) {
            said.getChildren().add(Boxes.wrapped(kit.texts().get(line.key(), line.number()), "field-error"));
        }
        now.stopped()
                .ifPresent(look -> said.getChildren()
                        .add(ErrorPanel.trouble(
                                kit.texts().get(LookWords.key(look)), LookWords.text(kit.texts(), look))));
        if (!now.problems().isEmpty()) password.selectAll();
        refresh();
    }

    private void refresh() {
        Duration left = model.waitLeft();
        boolean waiting = left.isPositive();
        wait.setText(waiting ? kit.texts().count("start.unlock.wait", (int) left.toSeconds() + 1) : "");
        wait.setManaged(waiting);
        wait.setVisible(waiting);
        act.setDisable(waiting || model.busy().get());
        if (waiting) clock.play();
        else clock.stop();
    }

    private static Look.Person chosen(List<Look.Person> people, Optional<Actor> locked) {
        return people.stream()
                .filter(p -> locked.filter(a -> a.id().equals(p.id())).isPresent())
                .findFirst()
                .orElse(people.getFirst());
    }
}
