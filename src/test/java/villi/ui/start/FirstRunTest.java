package villi.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.practice.Actor;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;

/// A newcomer sets up a practice by the keyboard alone.
@ExtendWith(Toolkit.class)
final class FirstRunTest {

    private final List<Actor> opened = new ArrayList<>();

    @Test
    void a_practice_is_set_up_by_the_keyboard_alone() throws Exception {
        newcomer(stage -> {
            enter(stage);
            stage.type("Birchwood");
            enter(stage);
            stage.type("Rosa Marin");
            stage.press(KeyCode.TAB);
            stage.type("violet anchor bread seven");
            stage.press(KeyCode.TAB);
            stage.type("violet anchor bread seven");
            enter(stage);
            copyTheKey(stage);
        });

        assertThat(opened).singleElement().extracting(Actor::name).isEqualTo("Rosa Marin");
    }

    @Test
    void one_key_draws_a_password_that_is_typed_once_to_keep_it() throws Exception {
        newcomer(stage -> {
            enter(stage);
            stage.type("Birchwood");
            enter(stage);
            stage.type("Rosa Marin");
            stage.ctrl(KeyCode.G);
            stage.type(StartFakes.suggestion().words());
            enter(stage);
            copyTheKey(stage);
        });

        assertThat(opened).singleElement().extracting(Actor::name).isEqualTo("Rosa Marin");
    }

    private static void copyTheKey(ShotStage stage) {
        stage.type(StartFakes.KEY.groups().get(3));
        stage.press(KeyCode.TAB);
        stage.type(StartFakes.KEY.groups().get(10));
        enter(stage);
        enter(stage);
    }

    private static void enter(ShotStage stage) {
        stage.press(KeyCode.ENTER);
        stage.root().applyCss();
        stage.root().layout();
    }

    private void newcomer(Consumer<ShotStage> keys) throws Exception {
        Toolkit.onFx(() -> {
            ShotStage stage = new ShotStage();
            Scene scene = new Scene(stage.root(), 1280, 800);
            Theme.apply(scene, false, 100);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            var screen = new FirstRunScreen(
                    stage.kit(),
                    new StartFakes().create(),
                    StartFakes::suggestion,
                    StartFakes::noPicture,
                    (actor, _) -> opened.add(actor),
                    () -> {});
            stage.show(screen, "");
            stage.root().applyCss();
            stage.root().layout();
            keys.accept(stage);
            window.hide();
            return true;
        });
    }
}
