package villi.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.patient.Patient;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;
import villi.usecase.roster.MemoryRoster;

/// A list is taken in, and out again, without the mouse.
@ExtendWith(Toolkit.class)
final class ImportByKeysTest {

    private static final String BARE = "Wren\tAlder\t2016-08-17\tf\nIda\tHolm\t2020-02-03\tf\n";

    private @Nullable ImportScreen shown;

    @Test
    void a_list_without_headings_is_taken_in_and_out_with_eleven_keys() throws Exception {
        with(BARE, (stage, practice) -> {
            stage.press(KeyCode.ENTER); // choose the file
            stage.press(KeyCode.ENTER);
            stage.type("g");
            stage.press(KeyCode.ENTER); // column 1 is the given name
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.ENTER);
            stage.type("f");
            stage.press(KeyCode.ENTER); // column 2 is the family name
            control(stage, KeyCode.ENTER);
            assertThat(practice.all()).as("looking changes nothing").isEmpty();
            control(stage, KeyCode.ENTER);
            assertThat(practice.all())
                    .extracting(Patient::name)
                    .containsExactly(new PersonName("Alder", "Wren", ""), new PersonName("Holm", "Ida", ""));
            control(stage, KeyCode.Z);
            assertThat(practice.all()).isEmpty();
        });
    }

    @Test
    void a_known_list_needs_three_keys() throws Exception {
        with("Name,DOB,Sex\nWren Alder,2016-08-17,f\n", (stage, practice) -> {
            stage.press(KeyCode.ENTER);
            control(stage, KeyCode.ENTER);
            control(stage, KeyCode.ENTER);
            assertThat(practice.all()).extracting(Patient::sexAtBirth).containsExactly(Sex.FEMALE);
        });
    }

    @Test
    void nothing_goes_on_before_the_order_of_the_dates_is_chosen_with_a_digit() throws Exception {
        with("Name,DOB\nWren Alder,3/4/2019\n", (stage, practice) -> {
            stage.press(KeyCode.ENTER);
            control(stage, KeyCode.ENTER);
            assertThat(stage.root().lookup("#list-take-in")).isNull();
            stage.press(KeyCode.DIGIT2);
            control(stage, KeyCode.ENTER);
            control(stage, KeyCode.ENTER);
            assertThat(practice.all()).extracting(p -> p.birthDate().toString()).containsExactly("2019-03-04");
        });
    }

    @Test
    void a_digit_answers_no_question_that_is_no_longer_asked() throws Exception {
        with("Name,DOB\nWren Alder,3/4/2019\n", (stage, practice) -> {
            stage.press(KeyCode.ENTER);
            assertThat(shown().escape()).isTrue();
            stage.press(KeyCode.DIGIT2);
            assertThat(stage.root().lookup("#list-choose")).isNotNull();
            assertThat(practice.all()).isEmpty();
        });
    }

    @Test
    void a_column_is_left_out_with_delete_and_escape_goes_back_step_by_step() throws Exception {
        with("Name,DOB,Sex\nWren Alder,2016-08-17,q\n", (stage, practice) -> {
            stage.press(KeyCode.ENTER);
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.DELETE);
            control(stage, KeyCode.ENTER);
            assertThat(stage.root().lookup("#list-take-in")).isNotNull();
            assertThat(shown().escape()).isTrue();
            assertThat(stage.root().lookup("#list-columns")).isNotNull();
            assertThat(focus(stage)).isEqualTo("list-column-2");
            assertThat(shown().escape()).isTrue();
            assertThat(focus(stage)).isEqualTo("list-choose");
            assertThat(shown().escape()).as("the next one leaves").isFalse();
            assertThat(practice.all()).isEmpty();
        });
    }

    private void with(String list, BiConsumer<ShotStage, MemoryRoster> test) throws Exception {
        Toolkit.onFx(() -> {
            var stage = new ShotStage();
            var practice = new MemoryRoster();
            Scene scene = new Scene(stage.root(), 1440, 900);
            Theme.apply(scene, false, 100);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            ImportScreen screen = ImportShots.screen(stage, practice, list);
            shown = screen;
            stage.frame().show(screen, "patients");
            screen.shown();
            test.accept(stage, practice);
            window.hide();
            return true;
        });
    }

    private ImportScreen shown() {
        return Objects.requireNonNull(shown);
    }

    private static String focus(ShotStage stage) {
        Node owner = stage.root().getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    private static void control(ShotStage stage, KeyCode code) {
        Node owner = stage.root().getScene().getFocusOwner();
        Event.fireEvent(
                owner == null ? stage.root() : owner,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }
}
