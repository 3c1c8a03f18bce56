package villi.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import villi.domain.practice.Actor;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;

/// A newcomer sets up a practice by the keyboard alone.
@ExtendWith(Toolkit.class)
final class FirstRunTest {

    private final FxRobot robot = new FxRobot();
    private final List<Actor> opened = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(this::build);
    }

    @AfterEach
    void close() throws TimeoutException {
        FxToolkit.cleanupStages();
    }

    @Test
    void a_practice_is_set_up_by_the_keyboard_alone() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        write("Birchwood");
        robot.type(KeyCode.ENTER);
        write("Rosa Marin");
        robot.type(KeyCode.TAB);
        write("violet anchor bread seven");
        robot.type(KeyCode.TAB);
        write("violet anchor bread seven");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        write(StartFakes.KEY.groups().get(3));
        robot.type(KeyCode.TAB);
        write(StartFakes.KEY.groups().get(10));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(opened).singleElement().extracting(Actor::name).isEqualTo("Rosa Marin");
    }

    @Test
    void one_key_draws_a_password_that_is_typed_once_to_keep_it() {
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        write("Birchwood");
        robot.type(KeyCode.ENTER);
        write("Rosa Marin");
        robot.press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        write(StartFakes.suggestion().words());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        write(StartFakes.KEY.groups().get(3));
        robot.type(KeyCode.TAB);
        write(StartFakes.KEY.groups().get(10));
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(opened).singleElement().extracting(Actor::name).isEqualTo("Rosa Marin");
    }

    private void write(String text) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(text);
    }

    private void build(Stage stage) {
        ShotStage shots = new ShotStage();
        FirstRunScreen screen = new FirstRunScreen(
                shots.kit(),
                new StartFakes().create(),
                StartFakes::suggestion,
                StartFakes::noPicture,
                (actor, _) -> opened.add(actor),
                () -> {});
        Scene scene = new Scene(shots.root(), 1280, 800);
        Theme.apply(scene, false, 100);
        stage.setScene(scene);
        stage.show();
        shots.frame().show(screen, "");
        screen.shown();
    }
}
