package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import villi.domain.intake.Branches;
import villi.domain.intake.DateEntry;
import villi.domain.intake.TypedAnswer;
import villi.shots.DemoWard;
import villi.shots.ShotStage;
import villi.shots.Toolkit;
import villi.ui.text.Texts;
import villi.usecase.intake.KeyIntake;

@ExtendWith(Toolkit.class)
final class SecondLookPaneTest {

    private static final String ENTER = "↵";
    private static final String UNDO = "Ctrl Z";

    /// What the pane asked for after these keys, typed one after the other at Zuri's three answers.
    private static List<String> asked(String... keys) throws Exception {
        DemoWard ward = DemoWard.open();
        var opening = ward.keying().resume(ward.intake("Zuri").id());
        var session = ((KeyIntake.Opening.Opened) opening).session();
        return Toolkit.onFx(() -> {
            var asked = new ArrayList<String>();
            var typed = new TypedAnswer(new DateEntry(DateEntry.Order.MONTH_FIRST, LocalDate.now(ShotStage.CLOCK)));
            var saver = new Saver(_ -> Instant.EPOCH, (_, then, _) -> then.run(), Runnable::run);
            var model = new IntakeModel(
                    session, new Lines(session.form(), new Branches(session.form())::asked), typed, saver);
            var pane = new SecondLookPane(
                    Texts.in(Locale.US), model, new SecondLookPane.Wording("Zuri", false), new SecondLookPane.Acts() {
                        @Override
                        public void correct(Line.Question question) {
                            asked.add("correct " + question.slot());
                        }

                        @Override
                        public void handOver() {
                            asked.add("hand over");
                        }

                        @Override
                        public void keyTwice() {
                            asked.add("key twice");
                        }

                        @Override
                        public void undone(Optional<Line.Question> question) {
                            asked.add(question.map(q -> "undone " + q.slot() + " "
                                            + model.answers().get().at(q.slot()))
                                    .orElse("undone none"));
                        }
                    });
            var stage = new Stage();
            stage.setScene(new Scene((Parent) pane.node(), 700, 500));
            stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, pane::pressed);
            stage.show();
            pane.show();
            for (String key : keys) press(stage.getScene(), key);
            stage.hide();
            return asked;
        });
    }

    private static void press(Scene scene, String key) {
        var event = key.equals(UNDO)
                ? new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false)
                : key.equals(ENTER)
                        ? new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)
                        : new KeyEvent(KeyEvent.KEY_TYPED, key, key, KeyCode.UNDEFINED, false, false, false, false);
        scene.getFocusOwner().fireEvent(event);
    }

    @Test
    void after_the_last_answer_it_hands_over() throws Exception {
        assertThat(asked(ENTER, ENTER)).isEmpty();
        assertThat(asked(ENTER, ENTER, ENTER)).containsExactly("hand over");
    }

    @Test
    void e_goes_to_the_question_that_is_looked_at() throws Exception {
        assertThat(asked("e")).containsExactly("correct QC16");
    }

    @Test
    void a_last_answer_that_is_cleared_leads_to_its_question_and_not_past_it() throws Exception {
        assertThat(asked(ENTER, ENTER, "-")).singleElement().asString().startsWith("correct ");
    }

    @Test
    void undo_takes_back_what_was_just_done_here_and_says_whose_answer_it_is() throws Exception {
        assertThat(asked("u", UNDO, ENTER, UNDO, "e"))
                .containsExactly(
                        "undone QC16 Given[values=[Code[code=no]]]",
                        "undone QC16 Given[values=[Code[code=no]]]",
                        "correct QC16");
    }

    @Test
    void undo_touches_no_answer_that_was_keyed_before_the_look() throws Exception {
        assertThat(asked(UNDO)).containsExactly("undone none");
    }
}
