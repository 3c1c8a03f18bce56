package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.DateEntry;
import villi.domain.intake.Intake;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.domain.questionnaire.Questionnaire;
import villi.shots.DemoWard;
import villi.shots.ShotStage;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;
import villi.usecase.intake.KeyIntake;

/// A filled paper form is keyed from its first to its last question, key by key, without a mouse.
class KeystrokesTest {

    private static final DemoWard WARD = DemoWard.open();

    private final AnswerWords words = new AnswerWords(Texts.in(Locale.US));
    private int choices;
    private int choiceKeys;
    private int keys;

    @Test
    void a_whole_child_form_takes_one_key_for_each_choice_and_no_mouse() {
        Answers paper = WARD.intake("Mia").answers();
        IntakeModel model = blank();
        int answered = key(model, paper);

        Branches branches = new Branches(form());
        branches.places(paper)
                .forEach(p -> assertThat(model.answers().get().at(p.slot()))
                        .as(p.slot().toString())
                        .isEqualTo(paper.at(p.slot())));
        assertThat(answered).isGreaterThan(200);
        assertThat(choiceKeys).isEqualTo(choices).isGreaterThan(140);
        assertThat(keys).as("keys for %d answers", answered).isLessThanOrEqualTo(440);
    }

    /// Keys what the paper says and gives the number of answers.
    private int key(IntakeModel model, Answers paper) {
        model.select(0);
        int answered = 0;
        for (int guard = 0; guard < 2000; guard++) {
            int before = model.current().get();
            switch (model.line()) {
                case Line.Question question -> {
                    if (answer(model, question, paper.at(question.slot()))) answered++;
                }
                case Line.AddRow add -> {
                    keys++;
                    if (paper.rows(add.table()).contains(add.next())) model.addRow(add);
                    else model.next();
                }
                case Line.RowHead _ -> model.next();
            }
            if (model.current().get() == before) return answered;
        }
        throw new AssertionError("the form has no end");
    }

    private boolean answer(IntakeModel model, Line.Question question, Answer wanted) {
        if (model.answers().get().at(question.slot()).equals(wanted) || wanted instanceof Answer.Silent) {
            keys++;
            model.next();
            return false;
        }
        if (wanted instanceof Answer.NotSure) press(model, "u");
        else if (!KeyReader.choice(question.item())) type(model, question, wanted);
        else choose(model, question, wanted);
        return true;
    }

    private void choose(IntakeModel model, Line.Question question, Answer wanted) {
        int before = model.current().get();
        int keysBefore = keys;
        for (String code : KeyReader.codes(wanted)) {
            press(
                    model,
                    question.item().answers().options().stream()
                            .filter(o -> o.code().equals(code))
                            .findFirst()
                            .orElseThrow()
                            .key());
        }
        if (!question.item().repeats()) {
            choices++;
            choiceKeys += keys - keysBefore;
        }
        if (model.current().get() == before) enter(model);
    }

    private void type(IntakeModel model, Line.Question question, Answer wanted) {
        String text = words.typed(question.item(), wanted);
        keys += text.length();
        assertThat(model.type(question, text)).as(question.slot() + " " + text).isTrue();
        if (model.asksWhetherPlausible(question)) press(model, "y");
        else enter(model);
    }

    private void press(IntakeModel model, String key) {
        keys++;
        assertThat(model.key(key)).as("key " + key).isTrue();
    }

    private void enter(IntakeModel model) {
        keys++;
        model.next();
    }

    private static Questionnaire form() {
        return DemoWard.content().forms().find(WARD.intake("Mia").form()).orElseThrow();
    }

    private static IntakeModel blank() {
        Intake done = WARD.intake("Mia");
        var patient = WARD.patient("Mia");
        Answers known = Answers.NONE;
        for (String id : List.of("QA02", "QA03"))
            known = known.with(Slot.of(id), done.answers().at(id));
        var intake = new Intake(
                done.id(),
                done.patient(),
                done.form(),
                Intake.Status.IN_PROGRESS,
                Instant.EPOCH,
                Optional.empty(),
                new Intake.Content(known, java.util.Map.of(), java.util.Map.of()));
        var session = new KeyIntake.Session(
                new KeyIntake.Person(patient, WARD.people().household(patient.household()), Optional.empty()),
                form(),
                intake,
                Optional.empty());
        var typed = new TypedAnswer(new DateEntry(DateEntry.Order.MONTH_FIRST, LocalDate.now(ShotStage.CLOCK)));
        var saver = new Saver(_ -> Instant.EPOCH, KeystrokesTest::door, Runnable::run);
        return new IntakeModel(session, new Lines(form(), new Branches(form())::asked), typed, saver);
    }

    private static void door(Callable<?> job, Runnable then, Consumer<? super Throwable> failed) {
        try {
            job.call();
        } catch (Exception thrown) {
            failed.accept(thrown);
            return;
        }
        then.run();
    }
}
