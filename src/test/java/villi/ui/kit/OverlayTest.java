package villi.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.shots.ShotStage;
import villi.shots.Toolkit;

/// Keys go to what stands over the screen, and to nothing behind it.
@ExtendWith(Toolkit.class)
final class OverlayTest {

    private final TextField behind = new TextField();
    private int closed;

    @Test
    void a_panel_takes_the_keys_and_gives_them_back() throws Exception {
        over(stage -> {
            open(stage, trouble(stage));
            assertThat(focused(stage)).isEqualTo("trouble-close");

            stage.press(KeyCode.ENTER);

            assertThat(closed).isEqualTo(1);
            assertThat(stage.frame().overlay().busy()).isFalse();
            assertThat(focused(stage)).isEqualTo("behind");
        });
    }

    @Test
    void tab_stays_inside_in_both_directions() throws Exception {
        over(stage -> {
            open(stage, ErrorPanel.bug(stage.texts(), "A1", "details", () -> closed++));
            assertThat(focused(stage)).isEqualTo("bug-continue");
            stage.press(KeyCode.TAB);
            assertThat(focused(stage)).isEqualTo("bug-copy");
            stage.press(KeyCode.TAB);
            assertThat(focused(stage)).isEqualTo("bug-continue");
            stage.shift(KeyCode.TAB);
            assertThat(focused(stage)).isEqualTo("bug-copy");
        });
    }

    @Test
    void what_comes_in_behind_takes_no_focus() throws Exception {
        over(stage -> {
            open(stage, trouble(stage));

            behind.requestFocus();

            assertThat(focused(stage)).isEqualTo("trouble-close");
        });
    }

    @Test
    void what_asked_for_the_focus_behind_it_gets_it_afterwards() throws Exception {
        over(stage -> {
            var next = new TextField();
            next.setId("next");
            ((VBox) behind.getParent()).getChildren().add(next);
            open(stage, trouble(stage));
            open(stage, trouble(stage));

            next.requestFocus();
            stage.frame().overlay().close();
            assertThat(focused(stage)).isEqualTo("trouble-close");

            stage.frame().overlay().close();
            assertThat(focused(stage)).isEqualTo("next");
        });
    }

    @Test
    void a_sheet_with_nothing_to_press_takes_the_keys_itself() throws Exception {
        over(stage -> {
            stage.frame().overlay().open(new VBox(new Label("only words")), Dialogs.Place.MIDDLE);
            Node owner = stage.root().getScene().getFocusOwner();
            assertThat(Stops.inside(stage.frame().overlay().layer(), owner)).isTrue();

            stage.frame().overlay().close();

            assertThat(focused(stage)).isEqualTo("behind");
        });
    }

    @Test
    void the_focus_that_a_dialog_chooses_itself_stays() throws Exception {
        over(stage -> {
            stage.kit()
                    .dialogs()
                    .ask(new Dialogs.Question("Delete?", "It is gone then.", "Delete", "Keep", true), () -> {});

            assertThat(focused(stage)).isEqualTo("dialog-safe");
        });
    }

    private ErrorPanel trouble(ShotStage stage) {
        return ErrorPanel.trouble(
                "This could not be done",
                "There is no printer.",
                ActionButton.primary("trouble-close", "Close").press(() -> {
                    closed++;
                    stage.frame().overlay().close();
                }));
    }

    private static void open(ShotStage stage, ErrorPanel panel) {
        stage.frame().overlay().open(Boxes.wide(panel, 520), Dialogs.Place.MIDDLE);
    }

    private static String focused(ShotStage stage) {
        Node owner = stage.root().getScene().getFocusOwner();
        return owner == null ? "nothing" : owner.getId();
    }

    private void over(Consumer<ShotStage> then) throws Exception {
        Toolkit.onFx(() -> {
            behind.setId("behind");
            var stage = new ShotStage();
            stage.frame().show(new Plain(new VBox(behind)), "");
            Scene scene = new Scene(stage.root(), 1280, 800);
            Theme.apply(scene, false, 100);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            behind.requestFocus();
            then.accept(stage);
            window.hide();
            return true;
        });
    }

    private record Plain(Node node) implements Screen {
        @Override
        public ObservableValue<String> title() {
            return new SimpleStringProperty("");
        }
    }
}
