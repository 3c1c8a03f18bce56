package villi.ui.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.intake.DateEntry;
import villi.domain.patient.PatientId;
import villi.shots.Birchwood;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;
import villi.ui.nav.Route;
import villi.ui.roster.ImportShots;
import villi.usecase.patient.RegisterPatient;

/// The list of patients with the keyboard alone.
@ExtendWith(Toolkit.class)
final class PatientsKeysTest {

    private final Birchwood practice = Birchwood.busy();

    @Test
    void before_typing_alt_and_a_digit_open_those_opened_last() throws Exception {
        open(List.of(Birchwood.patient(3), Birchwood.patient(1)), stage -> {
            stage.hold(true, false, KeyCode.DIGIT2);
            stage.hold(true, false, KeyCode.DIGIT9);
            assertThat(stage.opened()).containsExactly(new Route.Chart(Birchwood.patient(1)));
        });
    }

    @Test
    void as_soon_as_something_is_typed_alt_and_a_digit_open_what_was_found() throws Exception {
        open(List.of(Birchwood.patient(3)), stage -> {
            stage.type("kel");
            assertThat(stage.root().lookup("#patients-recent-2043")).isNull();
            stage.hold(true, false, KeyCode.DIGIT2);
            assertThat(stage.opened()).containsExactly(new Route.Chart(Birchwood.patient(2)));
        });
    }

    @Test
    void enter_opens_the_first_and_to_register_somebody_of_that_name_comes_last() throws Exception {
        open(List.of(), stage -> {
            stage.type("mia k");
            stage.press(KeyCode.ENTER);
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.DOWN);
            stage.press(KeyCode.ENTER);
            assertThat(lines(stage).getItems()).last().isEqualTo(new PatientsModel.Line.Create("mia k"));
            assertThat(stage.opened())
                    .containsExactly(
                            new Route.Chart(Birchwood.patient(1)), new Route.Register("mia k", Optional.empty()));
        });
    }

    @Test
    void a_number_is_no_name_to_register() throws Exception {
        open(List.of(), stage -> {
            stage.type("0101");
            assertThat(lines(stage).getItems()).hasSize(2).allMatch(PatientsModel.Line.Person.class::isInstance);
        });
    }

    private static ListView<?> lines(ShotStage stage) {
        return (ListView<?>) stage.root().lookup("#patients-list");
    }

    private void open(List<PatientId> lately, Consumer<ShotStage> then) throws Exception {
        Toolkit.onFx(() -> {
            ShotStage stage = new ShotStage();
            Scene scene = new Scene(stage.root(), 1440, 900);
            Theme.apply(scene, false, 100);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            stage.show(
                    new PatientsScreen(
                            stage.kit(),
                            stage,
                            new PatientsScreen.Uses(
                                    practice.roster(),
                                    new RegisterPatient(practice, ShotStage.CLOCK, () -> new UUID(9, 9)),
                                    () -> lately,
                                    DateEntry.Order.DAY_FIRST,
                                    ImportShots.lists()),
                            Birchwood.ROSA),
                    "patients");
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            then.accept(stage);
            window.hide();
            return true;
        });
    }
}
