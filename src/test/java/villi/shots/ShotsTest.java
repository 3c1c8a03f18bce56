package villi.shots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Looks at every registered state. `mvn test -Dtest=ShotsTest -Dshots=target/shots` also writes the pictures;
/// `-Dshots.only=today` takes those whose name begins so.
@ExtendWith(Toolkit.class)
final class ShotsTest {

    @TestFactory
    Stream<DynamicTest> every_state_is_readable_named_and_whole() {
        Optional<Path> folder = Optional.ofNullable(System.getProperty("shots")).map(Path::of);
        String only = System.getProperty("shots.only", "");
        return Shots.all().stream().filter(s -> s.name().startsWith(only)).flatMap(shot -> looks(shot, folder));
    }

    @Test
    void a_cut_label_and_a_nameless_button_are_noticed() throws Exception {
        List<String> wrong = Toolkit.onFx(() -> {
            Label label = new Label("far too long for this room");
            label.setMaxWidth(40);
            Button button = new Button();
            HBox box = new HBox(label, button);
            var scene = new javafx.scene.Scene(box, 300, 100);
            var stage = new javafx.stage.Stage();
            stage.setScene(scene);
            stage.show();
            box.applyCss();
            box.layout();
            List<String> found = Stream.concat(Inspection.cut(box).stream(), Inspection.nameless(box).stream())
                    .toList();
            stage.hide();
            return found;
        });

        assertThat(wrong).hasSize(2);
    }

    @Test
    void what_a_listener_throws_is_noticed() throws Exception {
        Toolkit.onFx(() -> {
            var number = new javafx.beans.property.SimpleIntegerProperty();
            number.addListener((_, _, _) -> {
                throw new IllegalStateException("invented");
            });
            number.set(1);
            return number;
        });

        assertThatThrownBy(Toolkit::uncaught).isInstanceOf(AssertionError.class).hasMessageContaining("invented");
    }

    @Test
    void words_past_the_edge_of_the_window_or_of_a_pane_are_noticed() throws Exception {
        List<String> wrong = Toolkit.onFx(() -> {
            Label wide = new Label("wider than the window that it stands in");
            wide.setMinWidth(Label.USE_PREF_SIZE);
            Label inside = new Label("wider than its pane");
            inside.setMinWidth(Label.USE_PREF_SIZE);
            var pane = new javafx.scene.layout.Pane(inside);
            pane.setMaxWidth(40);
            pane.setClip(new javafx.scene.shape.Rectangle(40, 40));
            var box = new javafx.scene.layout.VBox(wide, pane, new Label("fits"));
            var scene = new javafx.scene.Scene(box, 150, 100);
            var stage = new javafx.stage.Stage();
            stage.setScene(scene);
            stage.show();
            box.applyCss();
            box.layout();
            List<String> found = Inspection.beyond(box);
            stage.hide();
            return found;
        });

        assertThat(wrong).hasSize(2);
    }

    @Test
    void a_tab_order_against_the_reading_order_is_noticed() throws Exception {
        List<String> wrong = Toolkit.onFx(() -> {
            var pane = new javafx.scene.layout.BorderPane();
            pane.setRight(new Button("second"));
            pane.setLeft(new Button("first"));
            var lines = new javafx.scene.layout.VBox(new HBox(new Button("third"), new Button("fourth")), pane);
            var scene = new javafx.scene.Scene(lines, 300, 200);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return Inspection.backward(scene.getRoot());
        });

        assertThat(wrong)
                .singleElement()
                .asString()
                .contains("'first'")
                .contains("after")
                .contains("'second'");
    }

    @Test
    void a_part_that_is_higher_than_its_row_is_noticed() throws Exception {
        List<String> wrong = Toolkit.onFx(() -> {
            var high = new javafx.scene.layout.VBox(new Label("two"), new Label("lines"));
            high.setMinHeight(60);
            var row = new HBox(high, new Label("fits"));
            row.getStyleClass().add("table-row");
            row.setMinHeight(20);
            row.setMaxHeight(20);
            var scene = new javafx.scene.Scene(new javafx.scene.layout.StackPane(row), 300, 200);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return Inspection.overlapping(scene.getRoot());
        });

        assertThat(wrong).hasSize(1);
    }

    private static Stream<DynamicTest> looks(Shot shot, Optional<Path> folder) {
        return Stream.of(look(shot, false, 100, folder), look(shot, true, 150, folder), look(shot, false, 200, folder));
    }

    private static DynamicTest look(Shot shot, boolean dark, int percent, Optional<Path> folder) {
        return DynamicTest.dynamicTest(
                shot.name() + (dark ? " dark " : " light ") + percent,
                () -> assertThat(Toolkit.onFx(() -> Camera.look(shot, dark, percent, folder)))
                        .isEmpty());
    }
}
