package villi.ui.unite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.intake.DateEntry;
import villi.shots.Birchwood;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;
import villi.ui.nav.Route;
import villi.usecase.unite.MemoryUnions;
import villi.usecase.unite.UniteRecords;

/// Uniting with the keyboard alone.
@ExtendWith(Toolkit.class)
final class UniteKeysTest {

    @Test
    void the_likely_record_is_united_with_two_keys_and_nothing_happens_before_the_preview() throws Exception {
        Birchwood practice = Birchwood.busy();
        practice.add(9, "Kellner", "Mia", "", LocalDate.of(2020, 7, 14), 8);
        MemoryUnions unions = new MemoryUnions(practice);
        Toolkit.onFx(() -> {
            ShotStage stage = new ShotStage();
            Scene scene = new Scene(stage.root(), 1440, 900);
            Theme.apply(scene, false, 100);
            Stage window = new Stage();
            window.setScene(scene);
            window.show();
            var unite = new UniteRecords(
                    practice,
                    unions,
                    new UniteRecords.Charts(practice.intakes(), practice.forms(), practice.plans()),
                    ShotStage.CLOCK);
            var screen = new UniteScreen(
                    stage.kit(),
                    stage,
                    new UniteScreen.Uses(practice, practice.roster(), unite, DateEntry.Order.DAY_FIRST),
                    Birchwood.ROSA,
                    Birchwood.patient(1));
            stage.show(screen, "patients");
            stage.hold(false, true, KeyCode.ENTER);
            stage.hold(true, false, KeyCode.DIGIT1);
            assertThat(unions.all()).isEmpty();
            assertThat(screen.escape()).isTrue();
            stage.hold(true, false, KeyCode.DIGIT1);
            stage.hold(true, false, KeyCode.X);
            stage.hold(false, true, KeyCode.ENTER);
            assertThat(stage.opened()).containsExactly(new Route.Chart(Birchwood.patient(9)));
            window.hide();
            return true;
        });
        assertThat(unions.all()).singleElement().satisfies(u -> {
            assertThat(u.kept()).isEqualTo(Birchwood.patient(9));
            assertThat(u.other().id()).isEqualTo(Birchwood.patient(1));
        });
    }
}
