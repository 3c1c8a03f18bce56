package villi.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.patient.Visit;
import villi.shots.Birchwood;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;
import villi.usecase.agenda.FillDay;
import villi.usecase.agenda.MemoryDays;
import villi.usecase.find.MemoryRoll;
import villi.usecase.find.Roster;

/// The list of the day is filled without the mouse.
@ExtendWith(Toolkit.class)
final class DayByKeysTest {

    @Test
    void one_line_puts_somebody_on_the_list_and_the_next_can_be_typed_at_once() throws Exception {
        with("", (stage, fill) -> {
            stage.type("10:30 mia k");
            stage.press(KeyCode.ENTER);
            stage.type("okafor");
            stage.press(KeyCode.ENTER);
            assertThat(fill.list())
                    .extracting(c -> c.patient().name().given(), c -> c.visit().time())
                    .containsExactly(tuple("Mia", Optional.of(LocalTime.of(10, 30))), tuple("Ada", Optional.empty()));
            assertThat(stage.root().getScene().getFocusOwner()).isInstanceOf(TextField.class);
        });
    }

    @Test
    void one_key_says_that_somebody_is_here_and_one_takes_a_visit_off_which_can_be_undone() throws Exception {
        with("", (stage, fill) -> {
            stage.type("10:30 mia k");
            stage.press(KeyCode.ENTER);
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.A);
            assertThat(fill.list()).extracting(c -> c.visit().state()).containsExactly(Visit.State.ARRIVED);
            stage.press(KeyCode.A);
            assertThat(fill.list()).extracting(c -> c.visit().state()).containsExactly(Visit.State.EXPECTED);
            stage.press(KeyCode.DELETE);
            assertThat(fill.list()).isEmpty();
            assertThat(stage.kit().toasts().undoNewest()).isTrue();
            assertThat(fill.list()).hasSize(1);
        });
    }

    @Test
    void a_calendar_is_looked_at_and_written_with_three_keys_and_taken_back_as_one() throws Exception {
        with(DayShots.calendar(Birchwood.busy()), (stage, fill) -> {
            stage.ctrl(KeyCode.I);
            assertThat(fill.list()).as("looking writes nothing").isEmpty();
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.ENTER); // the first of two Kellers
            stage.ctrl(KeyCode.ENTER);
            assertThat(fill.list()).extracting(c -> c.patient().name().given()).containsExactly("Noa", "Mia", "Mia");
            assertThat(fill.list().getFirst().visit().what()).isEqualTo("first visit");
            assertThat(stage.kit().toasts().undoNewest()).isTrue();
            assertThat(fill.list()).isEmpty();
        });
    }

    @Test
    void enter_goes_through_those_of_a_name_and_then_to_nobody_and_escape_writes_nothing() throws Exception {
        with(DayShots.calendar(Birchwood.busy()), (stage, fill) -> {
            stage.ctrl(KeyCode.I);
            assertThat(taken(stage)).contains("2 people");
            stage.press(KeyCode.ENTER);
            assertThat(taken(stage)).contains("1 person");
            stage.press(KeyCode.ENTER);
            assertThat(taken(stage)).contains("2 people");
            assertThat(stage.screen().escape()).isTrue();
            assertThat(fill.list()).isEmpty();
            assertThat(stage.screen().escape()).as("the next one leaves").isFalse();
        });
    }

    @Test
    void nobody_is_called_unknown_before_everybody_was_read() throws Exception {
        Toolkit.onFx(() -> {
            var stage = new ShotStage();
            Birchwood practice = Birchwood.busy();
            var unread = new Roster(new MemoryRoll(practice), Runnable::run, thrown -> {
                throw new AssertionError(thrown);
            });
            FillDay fill = DayShots.fill(practice, new MemoryDays());
            inWindow(stage, () -> {
                stage.show(DayShots.screen(stage, unread, fill, ""), "today");
                stage.type("mia k");
                stage.press(KeyCode.ENTER);
                assertThat(stage.opened()).isEmpty();
                assertThat(fill.list()).isEmpty();
                unread.load();
                stage.press(KeyCode.ENTER);
                assertThat(fill.list()).hasSize(1);
            });
            return true;
        });
    }

    private static String taken(ShotStage stage) {
        Node button = stage.root().lookup("#day-take");
        return button.getAccessibleText() + ((javafx.scene.control.Labeled) button).getText();
    }

    private static void with(String file, BiConsumer<ShotStage, FillDay> test) throws Exception {
        Toolkit.onFx(() -> {
            var stage = new ShotStage();
            Birchwood practice = Birchwood.busy();
            FillDay fill = DayShots.fill(practice, new MemoryDays());
            inWindow(stage, () -> {
                stage.show(DayShots.screen(stage, practice, fill, file), "today");
                test.accept(stage, fill);
            });
            return true;
        });
    }

    private static void inWindow(ShotStage stage, Runnable test) {
        Scene scene = new Scene(stage.root(), 1440, 900);
        Theme.apply(scene, false, 100);
        Stage window = new Stage();
        window.setScene(scene);
        window.show();
        test.run();
        window.hide();
    }
}
