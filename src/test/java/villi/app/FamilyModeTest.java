package villi.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import villi.domain.intake.Intake;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.shots.Toolkit;
import villi.ui.nav.Route;
import villi.usecase.Trail;

/// The whole program while a family has the screen: nothing leads out of it but the PIN.
@ExtendWith(Toolkit.class)
final class FamilyModeTest {

    private static final String PIN = "4711";
    private static final OnDisk.HandClock CLOCK = new OnDisk.HandClock();

    /// Everything that the keyboard does elsewhere.
    private static final List<KeyCode> SHORTCUTS = List.of(
            KeyCode.K,
            KeyCode.N,
            KeyCode.L,
            KeyCode.P,
            KeyCode.G,
            KeyCode.O,
            KeyCode.Z,
            KeyCode.Y,
            KeyCode.S,
            KeyCode.V,
            KeyCode.C,
            KeyCode.W,
            KeyCode.Q,
            KeyCode.COMMA,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT0,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.EQUALS,
            KeyCode.ENTER,
            KeyCode.TAB);

    private static final List<KeyCode> PLAIN = List.of(
            KeyCode.ESCAPE,
            KeyCode.F1,
            KeyCode.F2,
            KeyCode.F3,
            KeyCode.F4,
            KeyCode.F5,
            KeyCode.F6,
            KeyCode.F7,
            KeyCode.F8,
            KeyCode.F9,
            KeyCode.F10,
            KeyCode.F11,
            KeyCode.F12,
            KeyCode.CONTEXT_MENU);

    @Test
    void no_key_no_place_and_no_closing_leads_out_of_the_form_but_the_pin(@TempDir Path folder) throws Exception {
        RunningProgram program = handedOver(folder);
        String title = Toolkit.onFx(() -> stage(program).getTitle());

        for (boolean onControl : List.of(true, false)) {
            Toolkit.onFx(() -> {
                for (KeyCode code : PLAIN) press(program, code, false, false, onControl);
                for (KeyCode code : SHORTCUTS) {
                    press(program, code, true, false, onControl);
                    press(program, code, false, true, onControl);
                }
                return typed(program, "?", onControl);
            });
        }
        Toolkit.onFx(() -> {
            program.open(new Route.Today());
            program.open(new Route.Patients());
            return true;
        });
        program.inside(i -> i.patients().all());
        Toolkit.frame();

        assertThat(Toolkit.onFx(() -> stage(program).getTitle())).isEqualTo(title);
        assertThat(Toolkit.onFx(() -> node(program, "#family-go"))).isPresent();
        assertThat(Toolkit.onFx(() -> node(program, "#overlay").filter(Node::isVisible)))
                .isEmpty();
        assertThat(Toolkit.onFx(() -> stage(program).isFullScreen())).isTrue();

        Toolkit.onFx(() -> {
            Event.fireEvent(stage(program), new WindowEvent(stage(program), WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        assertThat(program.ended()).isFalse();
        assertThat(Toolkit.onFx(() -> stage(program).isShowing())).isTrue();
        leave(program, "0000");
        assertThat(Toolkit.onFx(() -> node(program, "#family-pin"))).isPresent();
        leave(program, PIN);
        Toolkit.until(() -> node(program, "#intake-list").isPresent());
        assertThat(Toolkit.onFx(() -> stage(program).isFullScreen())).isFalse();

        Toolkit.onFx(() -> press(program, KeyCode.DIGIT1, true, false, true));
        Toolkit.until(() -> node(program, "#today-new").isPresent());
        close(program);
    }

    private static RunningProgram handedOver(Path folder) throws Exception {
        OnDisk.copyInto(Files.createDirectories(folder.resolve("practice")));
        RunningProgram program = Toolkit.onFx(() -> new RunningProgram(folder, CLOCK));
        Toolkit.onFx(() -> {
            program.start();
            return true;
        });
        Toolkit.until(() -> node(program, "#unlock-password").isPresent());
        Toolkit.onFx(() -> {
            ((PasswordField) node(program, "#unlock-password").orElseThrow()).setText("violet anchor bread seven");
            ((ButtonBase) node(program, "#unlock-act").orElseThrow()).fire();
            return true;
        });
        Toolkit.until(() -> node(program, "#today-new").isPresent());
        PatientId mia = new PatientId(new UUID(1, 1));
        Intake intake = program.inside(i -> {
            HouseholdId home = new HouseholdId(new UUID(2, 1));
            i.patients()
                    .save(
                            new Patient(
                                    mia,
                                    1,
                                    new PersonName("Moss", "Mia", ""),
                                    LocalDate.of(2019, 7, 14),
                                    Sex.FEMALE,
                                    home,
                                    false),
                            new Household(home, "Moss", "", "", "", List.of()),
                            new Trail(i.actor(), CLOCK.instant(), "patient.register"));
            i.keying().open(mia, i.actor());
            return i.intakes().of(mia).getFirst();
        });
        Toolkit.onFx(() -> {
            program.open(new Route.HandOver(mia, intake.id()));
            return true;
        });
        Toolkit.until(() -> node(program, "#hand-over-pin").isPresent());
        Toolkit.onFx(() -> {
            ((PasswordField) node(program, "#hand-over-pin").orElseThrow()).setText(PIN);
            ((PasswordField) node(program, "#hand-over-again").orElseThrow()).setText(PIN);
            ((ButtonBase) node(program, "#hand-over-start").orElseThrow()).fire();
            return true;
        });
        assertThat(Toolkit.onFx(() -> node(program, "#family-go"))).isPresent();
        return program;
    }

    private static void leave(RunningProgram program, String pin) throws Exception {
        Toolkit.onFx(() -> {
            ((PasswordField) node(program, "#family-pin").orElseThrow()).setText(pin);
            ((ButtonBase) node(program, "#family-pin-open").orElseThrow()).fire();
            return true;
        });
    }

    private static void close(RunningProgram program) throws Exception {
        Toolkit.onFx(() -> {
            program.close();
            return true;
        });
        assertThat(program.ended()).isTrue();
    }

    /// @param onControl at what has the focus; else at the window, as when nothing has it
    private static boolean press(RunningProgram program, KeyCode code, boolean ctrl, boolean alt, boolean onControl) {
        EventTarget target = target(program, onControl);
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, alt, false));
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, ctrl, alt, false));
        return true;
    }

    private static boolean typed(RunningProgram program, String character, boolean onControl) {
        Event.fireEvent(
                target(program, onControl),
                new KeyEvent(KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, false, false, false));
        return true;
    }

    private static EventTarget target(RunningProgram program, boolean onControl) {
        Node owner = program.scene().getFocusOwner();
        return onControl && owner != null ? owner : program.scene();
    }

    private static Stage stage(RunningProgram program) {
        return (Stage) program.scene().getWindow();
    }

    private static Optional<Node> node(RunningProgram program, String id) {
        return Optional.ofNullable(program.scene().getRoot().lookup(id));
    }
}
