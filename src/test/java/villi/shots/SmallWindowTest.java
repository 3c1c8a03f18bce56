package villi.shots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.ui.intake.IntakeShots;

/// Keying on a small display: what a window of 1272 x 792 shows is whole, and nothing lies over anything.
@ExtendWith(Toolkit.class)
final class SmallWindowTest {

    private static final int WIDTH = 1272;
    private static final int HEIGHT = 792;

    @TestFactory
    Stream<DynamicTest> every_state_of_keying_fits_into_a_small_window() {
        return IntakeShots.all().stream()
                .map(shot -> DynamicTest.dynamicTest(
                        shot.name(),
                        () -> assertThat(Toolkit.onFx(() -> Camera.fits(shot, WIDTH, HEIGHT)))
                                .isEmpty()));
    }

    @Test
    void a_control_below_the_edge_and_one_under_another_are_noticed_and_one_that_scrolls_is_not() throws Exception {
        List<String> wrong = Toolkit.onFx(() -> {
            Button low = new Button("below the edge");
            low.relocate(0, 190);
            Button under = new Button("under another");
            Button over = new Button("over another");
            over.relocate(20, 10);
            Region high = new Region();
            high.setMinHeight(900);
            ScrollPane scroll = new ScrollPane(new VBox(high, new Button("scrolls into view")));
            scroll.relocate(150, 0);
            scroll.setPrefSize(100, 100);
            Pane pane = new Pane(low, under, over, scroll);
            Stage stage = new Stage();
            stage.setScene(new Scene(pane, 300, 200));
            stage.show();
            pane.applyCss();
            pane.layout();
            List<String> found = Stream.concat(
                            Inspection.outsideWindow(pane).stream(), Inspection.covered(pane).stream())
                    .toList();
            stage.hide();
            return found;
        });

        assertThat(wrong)
                .satisfiesExactly(
                        one -> assertThat(one).contains("below the edge"),
                        two -> assertThat(two).contains("under another", "over another"));
    }
}
