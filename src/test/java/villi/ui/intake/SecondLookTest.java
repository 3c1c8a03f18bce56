package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Answer;
import villi.domain.intake.Branches;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.shots.DemoWard;
import villi.shots.ShotStage;
import villi.usecase.intake.KeyIntake;

class SecondLookTest {

    private IntakeModel model;
    private SecondLook look;

    @BeforeEach
    void open() {
        var ward = DemoWard.open();
        var opening = ward.keying().resume(ward.intake("Ada").id());
        var session = ((KeyIntake.Opening.Opened) opening).session();
        var typed = new TypedAnswer(new DateEntry(DateEntry.Order.MONTH_FIRST, LocalDate.now(ShotStage.CLOCK)));
        var saver = new Saver(_ -> Instant.EPOCH, SecondLookTest::door, Runnable::run);
        model = new IntakeModel(session, new Lines(session.form(), new Branches(session.form())::asked), typed, saver);
        look = new SecondLook(model);
    }

    static void door(
            java.util.concurrent.Callable<?> job,
            Runnable then,
            java.util.function.Consumer<? super Throwable> failed) {
        try {
            job.call();
            then.run();
        } catch (Exception e) {
            failed.accept(e);
        }
    }

    private List<String> read() {
        var ids = new ArrayList<String>();
        while (look.now().isPresent()) {
            ids.add(look.now().get().slot().toString());
            look.right();
        }
        return ids;
    }

    @Test
    void only_the_answers_that_matter_for_safety_are_read_back_in_the_order_of_the_paper() {
        int asked = look.questions().size();
        assertThat(look.questions()).allMatch(q -> q.item().duty().confirm());
        assertThat(read())
                .hasSize(asked)
                .contains("QC16", "QD01", "QG01[1]", "QR01b[1]")
                .doesNotContain("QH03");
        assertThat(look.confirmed()).hasSize(asked);
    }

    @Test
    void on_request_every_answer_is_read_back_and_what_was_looked_at_stays_looked_at() {
        look.right();
        int safety = look.questions().size();
        look.all();
        assertThat(look.questions().size()).isGreaterThan(safety * 3);
        assertThat(look.done()).isEqualTo(1);
        read();
        assertThat(look.confirmed()).hasSize(safety);
    }

    @Test
    void one_step_back_looks_again() {
        var first = look.now();
        look.right();
        assertThat(look.now()).isNotEqualTo(first);
        assertThat(look.back()).isTrue();
        assertThat(look.now()).isEqualTo(first);
        assertThat(look.back()).isFalse();
    }

    @Test
    void an_answer_that_changes_after_it_was_looked_at_is_looked_at_again() {
        read();
        var slot = Slot.of("QC16");
        assertThat(look.confirmed()).contains(slot);
        model.goTo(slot);
        model.key("u");
        assertThat(model.answers().get().at(slot)).isEqualTo(new Answer.NotSure());
        assertThat(look.now().map(Line.Question::slot)).contains(slot);
        assertThat(look.confirmed()).doesNotContain(slot);
    }

    @Test
    void a_key_of_the_question_corrects_it_on_the_spot() {
        while (!look.now().orElseThrow().slot().equals(Slot.of("QC16"))) look.right();
        assertThat(look.correct("u")).isTrue();
        assertThat(model.answers().get().at("QC16")).isEqualTo(new Answer.NotSure());
        assertThat(look.now().orElseThrow().slot()).isEqualTo(Slot.of("QC16"));
        assertThat(look.correct("9")).isFalse();
    }

    @Test
    void undo_goes_back_over_what_was_done_here_and_no_further() {
        model.goTo(Slot.of("QC04"));
        model.key("u");
        look.open();
        var first = look.now().orElseThrow();
        look.right();
        var second = look.now().orElseThrow();
        Answer told = model.answers().get().at(second.slot());
        assertThat(look.correct("u")).isTrue();
        assertThat(look.undo()).contains(second);
        assertThat(model.answers().get().at(second.slot())).isEqualTo(told);
        assertThat(look.undo()).contains(first);
        assertThat(look.now()).contains(first);
        assertThat(look.undo()).isEmpty();
        assertThat(model.answers().get().at("QC04")).isEqualTo(new Answer.NotSure());
    }

    @Test
    void undo_after_one_step_back_does_not_count_that_answer_twice() {
        look.right();
        var second = look.now().orElseThrow();
        look.right();
        look.back();
        assertThat(look.now()).contains(second);
        assertThat(look.undo()).isPresent().get().isNotEqualTo(second);
        assertThat(look.undo()).isEmpty();
    }
}
