package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.intake.Answer;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.printing.ScanSamples;
import villi.shots.Birchwood;
import villi.shots.DemoWard;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.kit.Theme;
import villi.ui.nav.Route;
import villi.ui.scan.ScanFakes;

/// The photo of the paper stands beside the questions, and every answer key still answers.
@ExtendWith(Toolkit.class)
final class PaperBesideTest {

    private static final Slot BLOOD = Slot.of("QC03");

    @Test
    void one_key_shows_the_paper_and_hides_it_again() throws Exception {
        keyed(100, true, (stage, _) -> {
            assertThat(paper(stage)).isNull();
            stage.press(KeyCode.F3);
            assertThat(paper(stage)).isNotNull();
            assertThat(place(stage)).isEqualTo("Paper 1 of 2, page 1 of 1");
            stage.press(KeyCode.F3);
            assertThat(paper(stage)).isNull();
        });
    }

    @Test
    void the_keys_of_answers_go_to_the_questions_while_the_paper_is_seen() throws Exception {
        keyed(100, true, (stage, ward) -> {
            stage.press(KeyCode.F3);
            stage.type("n");
            assertThat(ward.intake("Zuri").answers().at(BLOOD)).isEqualTo(Answer.code("no"));
            stage.press(KeyCode.PAGE_DOWN);
            stage.hold(true, false, KeyCode.PAGE_DOWN);
            stage.hold(true, false, KeyCode.R);
            stage.hold(true, false, KeyCode.PLUS);
            assertThat(place(stage)).isEqualTo("Paper 2 of 2, page 1 of 1");
            stage.type("y");
            assertThat(ward.intake("Zuri").answers().at("QC03a")).isEqualTo(Answer.code("yes"));
            assertThat(ward.intake("Zuri").answers().at(BLOOD)).isEqualTo(Answer.code("no"));
        });
    }

    @Test
    void page_down_goes_down_the_paper_and_on_to_the_next() throws Exception {
        keyed(100, true, (stage, _) -> {
            stage.press(KeyCode.F3);
            stage.root().layout();
            Node page = stage.root().lookup(".scan-page").lookup(".image-view");
            double top = page.getLayoutY();
            stage.press(KeyCode.PAGE_DOWN);
            assertThat(page.getLayoutY()).isLessThan(top);
            assertThat(place(stage)).startsWith("Paper 1");
            stage.press(KeyCode.PAGE_DOWN);
            assertThat(place(stage)).startsWith("Paper 2");
        });
    }

    @Test
    void a_file_is_attached_to_the_intake_without_leaving_it() throws Exception {
        keyed(100, false, (stage, ward) -> {
            stage.ctrl(KeyCode.O);
            assertThat(place(stage)).isEqualTo("page 1 of 1");
            stage.type("y");
            assertThat(ward.intake("Zuri").answers().at(BLOOD)).isEqualTo(Answer.code("yes"));
        });
    }

    @Test
    void no_part_of_the_paper_takes_the_focus() throws Exception {
        keyed(100, true, (stage, _) -> {
            stage.press(KeyCode.F3);
            assertThat(stage.root().lookup("#scan-pane").lookupAll("*")).noneMatch(Node::isFocusTraversable);
        });
    }

    @Test
    void large_type_shows_the_paper_in_place_of_the_questions_and_no_answer_is_keyed_unseen() throws Exception {
        keyed(200, true, (stage, ward) -> {
            Answer before = ward.intake("Zuri").answers().at(BLOOD);
            stage.press(KeyCode.F3);
            stage.root().layout();
            stage.type("y");
            stage.press(KeyCode.ENTER);
            stage.press(KeyCode.BACK_SPACE);
            assertThat(ward.intake("Zuri").answers().at(BLOOD)).isEqualTo(before);
            stage.press(KeyCode.F3);
            stage.root().layout();
            stage.type("y");
            assertThat(ward.intake("Zuri").answers().at(BLOOD)).isEqualTo(Answer.code("yes"));
        });
    }

    private static Node paper(ShotStage stage) {
        return stage.root().lookup("#scan-pane");
    }

    private static String place(ShotStage stage) {
        return ((Label) stage.root().lookup("#scan-place")).getText();
    }

    private static void keyed(int percent, boolean photos, BiConsumer<ShotStage, DemoWard> then) throws Exception {
        Toolkit.onFx(() -> {
            DemoWard ward = DemoWard.open();
            ward.answer("Zuri", "QC03", new Answer.Silent());
            ward.answer("Zuri", "QC03a", new Answer.Silent());
            Intake zuri = ward.intake("Zuri");
            ShotStage stage = new ShotStage();
            var window = new Stage();
            window.setScene(new Scene(stage.root(), 1440, 900));
            Theme.apply(window.getScene(), false, percent);
            window.show();
            ScanFakes fakes = new ScanFakes(stage, ward);
            if (photos) fakes.photo(zuri.patient(), zuri.id());
            else fakes.choose("form.jpg", ScanSamples.jpeg(300, 400));
            var views = IntakeShots.views(stage, ward);
            stage.show(
                    IntakeScreen.ofIntake(
                            stage.kit(),
                            new IntakeScreen.Uses(ward.keying(), ward.twice()),
                            Birchwood.ROSA,
                            stage,
                            new IntakeScreen.Views(
                                    views.banner(), views.judge(), views.keys(), views.slip(), fakes::beside),
                            new Route.Intake(zuri.patient(), zuri.id(), Optional.of(BLOOD))),
                    "today");
            stage.root().applyCss();
            stage.root().layout();
            then.accept(stage, ward);
            window.hide();
            return true;
        });
    }
}
