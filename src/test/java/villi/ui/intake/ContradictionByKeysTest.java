package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.intake.Answer;
import villi.domain.intake.Branches;
import villi.domain.intake.Place;
import villi.domain.intake.Slot;
import villi.shots.DemoWard;
import villi.shots.KeyBoard;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Background;
import villi.ui.kit.Kit;
import villi.ui.nav.Route;
import villi.usecase.intake.KeyIntake;

/// Answers that contradict each other are seen while keying and come back with the query slip.
@ExtendWith(Toolkit.class)
final class ContradictionByKeysTest {

    private static final Slot LONG = Slot.of("QC06");
    private static final Slot LOOSE = Slot.of("QH03b");

    private final DemoWard ward = DemoWard.open();

    /// Everything that Zuri is asked is settled, and two answers do not fit.
    @BeforeEach
    void settle() {
        var session = ((KeyIntake.Opening.Opened)
                        ward.keying().resume(ward.intake("Zuri").id()))
                .session();
        var branches = new Branches(session.form());
        ward.answer("Zuri", "QH01", Answer.code("yes"));
        for (int round = 0; round < 5; round++) {
            for (Place place : branches.places(ward.intake("Zuri").answers())) {
                if (!ward.intake("Zuri").answers().at(place.slot()).settled()
                        && place.slot().row() == 0)
                    ward.answer("Zuri", place.slot().linkId().value(), new Answer.NotSure());
            }
        }
        ward.answer("Zuri", "QC06", Answer.code("yes")).answer("Zuri", "QH03b", Answer.code("none"));
    }

    private void at(Slot slot, Consumer<KeyBoard> keys) throws Exception {
        at(slot, Runnable::run, keys);
    }

    private void at(Slot slot, Executor judging, Consumer<KeyBoard> keys) throws Exception {
        var intake = ward.intake("Zuri");
        Toolkit.onFx(() -> {
            var stage = new ShotStage();
            Kit now = stage.kit();
            var jobs = new Background(judging, Runnable::run, thrown -> {
                throw new AssertionError(thrown);
            });
            var kit = new Kit(now.texts(), now.clock(), now.work(), jobs, now.saved(), now.toasts(), now.dialogs());
            var screen = IntakeShots.open(
                    kit, stage, ward, new Route.Intake(intake.patient(), intake.id(), Optional.of(slot)));
            var window = new Stage();
            window.setScene(new Scene((Parent) screen.node(), 1300, 800));
            window.show();
            screen.shown();
            keys.accept(new KeyBoard(window.getScene()));
            window.hide();
            return 0;
        });
    }

    private static boolean hinted(KeyBoard keys) {
        return keys.scene().lookup("#intake-contradiction") != null;
    }

    private Answer told(Slot slot) {
        return ward.intake("Zuri").answers().at(slot);
    }

    @Test
    void a_quiet_hint_stands_where_one_of_the_answers_is_and_leads_to_the_other() throws Exception {
        at(LONG, k -> {
            assertThat(hinted(k)).isTrue();
            ((Button) k.scene().lookup("#intake-contradiction-go")).fire();
            k.type("3");
            assertThat(hinted(k)).as("once the other is mended").isFalse();
        });
        assertThat(told(LOOSE)).isEqualTo(Answer.code("over-half"));
    }

    @Test
    void nothing_is_hinted_in_another_section() throws Exception {
        at(Slot.of("QL07"), k -> assertThat(hinted(k)).isFalse());
    }

    @Test
    void the_query_slip_is_keyed_through_both_and_ends_although_both_are_told_so_again() throws Exception {
        at(Slot.of("QL07"), k -> {
            k.press(KeyCode.F9);
            assertThat(k.scene().lookup("#intake-again")).isNotNull();
            k.type("y");
            assertThat(k.scene().lookup("#intake-again")).isNotNull();
            k.press(KeyCode.ENTER);
            assertThat(k.scene().lookup("#intake-again")).isNull();
        });
        assertThat(told(LONG)).isEqualTo(Answer.code("yes"));
        assertThat(told(LOOSE)).isEqualTo(Answer.code("none"));
    }

    @Test
    void the_query_slip_mends_them_in_one_go() throws Exception {
        at(Slot.of("QL07"), k -> {
            k.press(KeyCode.F9).type("n");
            assertThat(hinted(k)).isFalse();
            assertThat(k.scene().lookup("#intake-again")).isNull();
        });
        assertThat(told(LONG)).isEqualTo(Answer.code("no"));
    }

    /// Two judgements are made: of what stood, and of what was keyed meanwhile.
    @Test
    void the_query_slip_waits_for_the_judgement_of_the_newest_answer() throws Exception {
        ward.answer("Zuri", "QH03b", new Answer.NotSure());
        var judgements = new ArrayDeque<Runnable>();
        at(LOOSE, judgements::add, k -> {
            k.type("0").press(KeyCode.F9);
            judgements.remove().run();
            assertThat(k.scene().lookup("#intake-again")).isNull();
            judgements.remove().run();
            assertThat(k.scene().lookup("#intake-again")).isNotNull();
            assertThat(judgements).isEmpty();
        });
    }
}
