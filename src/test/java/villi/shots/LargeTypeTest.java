package villi.shots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.ui.kit.Theme;

/// With type at 200 percent parts take turns; F6 and Esc reach them all.
@ExtendWith(Toolkit.class)
final class LargeTypeTest {

    @Test
    void f6_brings_the_sections_to_the_front_and_escape_goes_back_to_the_questions() throws Exception {
        at200("intake-resumed", stage -> {
            assertThat(seen(stage, "#section-rail")).isFalse();

            stage.frame().nextPane(false);
            assertThat(seen(stage, "#section-rail")).isTrue();
            assertThat(seen(stage, "#intake-list")).isFalse();

            assertThat(stage.screen().escape()).isTrue();
            ((javafx.scene.control.Button) stage.root().lookup("#intake-sections")).fire();
            assertThat(seen(stage, "#section-rail")).isTrue();
            assertThat(stage.root().getScene().getFocusOwner().getId()).startsWith("section-");
            assertThat(stage.screen().escape()).isTrue();
            assertThat(seen(stage, "#intake-list")).isTrue();
            assertThat(stage.screen().escape())
                    .as("the next one leaves the screen")
                    .isFalse();
        });
    }

    @Test
    void f6_goes_through_the_panes_of_the_plan() throws Exception {
        at200("plan-ready", stage -> {
            List<String> focused = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                stage.frame().nextPane(true);
                settle(stage);
                focused.add(Objects.requireNonNullElse(
                        stage.root().getScene().getFocusOwner().getId(), ""));
            }

            assertThat(focused).contains("read-pane").doesNotHaveDuplicates();
        });
    }

    @Test
    void a_switch_turns_with_space_and_with_enter_and_with_no_other_key() throws Exception {
        Toolkit.onFx(() -> {
            List<Boolean> told = new ArrayList<>();
            ToggleSwitch turn = villi.ui.kit.Switch.of("turn", "Turn", true, told::add);
            for (KeyCode key : List.of(KeyCode.SPACE, KeyCode.A, KeyCode.ENTER)) {
                javafx.event.Event.fireEvent(
                        turn,
                        new javafx.scene.input.KeyEvent(
                                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }

            assertThat(told).containsExactly(false, true);
            return told;
        });
    }

    @Test
    void a_question_with_drawings_is_seen_from_its_first_line() throws Exception {
        at(100, "intake-stool", stage -> {
            var row = stage.root().lookup("#intake-list :current");
            var pane = stage.root().lookup(".question-scroll");
            double top = row.localToScene(row.getBoundsInLocal()).getMinY();

            assertThat(top)
                    .isGreaterThanOrEqualTo(
                            pane.localToScene(pane.getBoundsInLocal()).getMinY());
        });
    }

    private static void at200(String name, Consumer<ShotStage> test) throws Exception {
        at(200, name, test);
    }

    private static void at(int percent, String name, Consumer<ShotStage> test) throws Exception {
        Toolkit.onFx(() -> {
            Shot shot = Shots.all().stream()
                    .filter(s -> s.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            ShotStage stage = new ShotStage();
            Scene scene = new Scene(stage.root(), 1440, 900);
            Theme.apply(scene, false, percent);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            stage.show(shot.screen().apply(stage), "");
            settle(stage);
            test.accept(stage);
            window.hide();
            return name;
        });
    }

    private static void settle(ShotStage stage) {
        for (int i = 0; i < 2; i++) {
            stage.root().applyCss();
            stage.root().layout();
        }
    }

    private static boolean seen(ShotStage stage, String id) {
        settle(stage);
        return stage.root().lookup(id) != null;
    }
}
