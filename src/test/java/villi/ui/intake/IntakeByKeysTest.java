package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.intake.Answer;
import villi.domain.intake.Branches;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.shots.DemoWard;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Theme;
import villi.ui.nav.Route;

/// Zuri's form is keyed in a window: what is typed goes where it belongs, however fast it comes.
@ExtendWith(Toolkit.class)
final class IntakeByKeysTest {

    private static final Slot WEIGHT = Slot.of("QD01");

    @Test
    void an_unusual_number_waits_for_y_or_n_and_y_keeps_it() throws Exception {
        at(WEIGHT, (stage, ward) -> {
            stage.type("120 kg");
            stage.press(KeyCode.ENTER);
            assertThat(asks(stage)).isTrue();
            stage.type("y");
            assertThat(asks(stage)).isFalse();
            assertThat(weight(ward)).isEqualTo(kilograms("120"));
            assertThat(current(stage)).isEqualTo("question-QD01a");
        });
    }

    @Test
    void n_clears_an_unusual_number_and_the_right_one_can_be_typed_at_once() throws Exception {
        at(WEIGHT, (stage, ward) -> {
            stage.type("120 kg");
            stage.press(KeyCode.ENTER);
            stage.type("n");
            assertThat(weight(ward)).isEqualTo(new Answer.Silent());
            stage.type("12 kg");
            stage.press(KeyCode.ENTER);
            assertThat(weight(ward)).isEqualTo(kilograms("12"));
            assertThat(current(stage)).isEqualTo("question-QD01a");
        });
    }

    @Test
    void enter_leaves_an_unusual_number_to_be_asked_about() throws Exception {
        at(WEIGHT, (stage, ward) -> {
            stage.type("120 kg");
            stage.press(KeyCode.ENTER);
            stage.press(KeyCode.ENTER);
            assertThat(asks(stage)).isTrue();
            assertThat(current(stage)).isEqualTo("question-QD01a");
        });
    }

    @Test
    void the_first_field_of_a_section_takes_every_key_also_before_it_was_drawn() throws Exception {
        at(before(WEIGHT), (stage, ward) -> {
            stage.type("n12 kg");
            stage.press(KeyCode.ENTER);
            assertThat(weight(ward)).isEqualTo(kilograms("12"));
        });
    }

    private static Slot before(Slot wanted) {
        DemoWard ward = DemoWard.open();
        Intake zuri = ward.intake("Zuri");
        var form = DemoWard.content().forms().find(zuri.form()).orElseThrow();
        List<Slot> slots = new Lines(form, new Branches(form)::asked)
                .of(zuri.answers()).stream()
                        .filter(Line.Question.class::isInstance)
                        .map(l -> ((Line.Question) l).slot())
                        .toList();
        return slots.get(slots.indexOf(wanted) - 1);
    }

    private static boolean asks(ShotStage stage) {
        return stage.root().lookup("#plausible-ask") != null;
    }

    @Test
    void keys_go_to_the_question_that_was_asked_for_by_its_number_in_another_section() throws Exception {
        at(WEIGHT, (stage, ward) -> {
            goTo(stage, "37");
            stage.type("n");
            assertThat(ward.intake("Zuri").answers().at(Slot.of("QC06"))).isEqualTo(Answer.code("no"));

            goTo(stage, "62");
            stage.type("12 kg");
            stage.press(KeyCode.ENTER);
            assertThat(weight(ward)).isEqualTo(kilograms("12"));
        });
    }

    private static void goTo(ShotStage stage, String number) {
        stage.ctrl(KeyCode.G);
        stage.type(number);
        stage.press(KeyCode.ENTER);
    }

    /// Else the toolkit would draw all rows and the scroll bar anew with each key.
    @Test
    void the_height_of_a_long_list_goes_up_in_steps() throws Exception {
        at(Slot.of("QC06"), (stage, _) -> {
            stage.root().layout();
            var list = (Region) stage.root().lookup("#intake-list");
            assertThat(list.getHeight() % 160).isZero();
        });
    }

    @Test
    void who_scrolls_away_from_the_current_question_stays_there() throws Exception {
        at(Slot.of("QC06"), (stage, _) -> {
            var pane = (ScrollPane) stage.root().lookup(".question-scroll");
            for (double place : List.of(0.0, 1.0)) {
                pane.setVvalue(place);
                stage.root().layout();
                stage.root().layout();
                assertThat(pane.getVvalue()).isEqualTo(place);
            }
        });
    }

    /// What is put in anew gets its styles anew.
    @Test
    void a_section_keeps_its_parts_when_its_state_is_another() throws Exception {
        at(Slot.of("QC06"), (stage, _) -> {
            ((ActionButton) stage.root().lookup("#section-QL")).fire();
            List<Node> before = parts(stage, "#section-QL");
            String icon = ((Text) before.getFirst()).getText();
            stage.type("1");
            List<Node> after = parts(stage, "#section-QL");
            assertThat(((Text) after.getFirst()).getText()).isNotEqualTo(icon);
            assertThat(after.subList(0, 3)).containsExactlyElementsOf(before.subList(0, 3));
        });
    }

    private static List<Node> parts(ShotStage stage, String section) {
        var content = (Parent) ((ActionButton) stage.root().lookup(section)).getGraphic();
        return List.copyOf(content.getChildrenUnmodifiable());
    }

    private static String current(ShotStage stage) {
        Node row = stage.root().lookup(".question-row:current");
        return row.getId();
    }

    private static Answer weight(DemoWard ward) {
        return ward.intake("Zuri").answers().at(WEIGHT);
    }

    private static Answer kilograms(String number) {
        return new Answer.Given(List.of(new Value.Measure(new BigDecimal(number), "kg")));
    }

    private static void at(Slot slot, BiConsumer<ShotStage, DemoWard> keyed) throws Exception {
        Toolkit.onFx(() -> {
            DemoWard ward = DemoWard.open();
            Intake zuri = ward.intake("Zuri");
            ShotStage stage = new ShotStage();
            var window = new Stage();
            window.setScene(new Scene(stage.root(), 1440, 900));
            Theme.apply(window.getScene(), false, 100);
            window.show();
            stage.show(
                    IntakeShots.open(stage, ward, new Route.Intake(zuri.patient(), zuri.id(), Optional.of(slot))),
                    "today");
            stage.root().applyCss();
            keyed.accept(stage, ward);
            window.hide();
            return true;
        });
    }
}
