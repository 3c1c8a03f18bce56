package villi.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.DateEntry;
import villi.domain.intake.TypedAnswer;
import villi.shots.ShotStage;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;
import villi.usecase.intake.KeyIntake;

/// The keys that take a filled paper form from its first to its last question, found by keying it without a window.
public final class PaperKeys {

    /// The key that ends a typed answer and goes past a question without one.
    public static final String ENTER = "\n";

    /// The key that goes past the row that a table offers.
    public static final String DOWN = "\u2193";

    private final AnswerWords words = new AnswerWords(Texts.in(Locale.US));
    private final List<String> keys = new ArrayList<>();
    private final IntakeModel model;
    private final Answers paper;
    private int answered;
    private int choices;
    private int choiceKeys;

    private PaperKeys(KeyIntake.Session session, Answers paper) {
        this.model = model(session);
        this.paper = paper;
    }

    /// @param session an intake in which nothing was keyed yet
    public static PaperKeys of(KeyIntake.Session session, Answers paper) {
        var all = new PaperKeys(session, paper);
        all.key();
        return all;
    }

    /// Characters, and [#ENTER] and [#DOWN].
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /// How many answers they give.
    public int answered() {
        return answered;
    }

    /// How many questions have one answer out of several.
    int choices() {
        return choices;
    }

    /// How many keys those took.
    int choiceKeys() {
        return choiceKeys;
    }

    /// What stands in the intake after the last key.
    Answers answers() {
        return model.answers().get();
    }

    private static IntakeModel model(KeyIntake.Session session) {
        var typed = new TypedAnswer(new DateEntry(DateEntry.Order.MONTH_FIRST, LocalDate.now(ShotStage.CLOCK)));
        var saver = new Saver(_ -> Instant.EPOCH, PaperKeys::door, Runnable::run);
        return new IntakeModel(session, new Lines(session.form(), new Branches(session.form())::asked), typed, saver);
    }

    private void key() {
        model.select(0);
        for (int guard = 0; guard < 2000; guard++) {
            int before = model.current().get();
            switch (model.line()) {
                case Line.Question question -> answer(question, paper.at(question.slot()));
                case Line.AddRow add -> add(add);
                case Line.RowHead _ -> model.next();
            }
            if (model.current().get() == before) return;
        }
        throw new AssertionError("the form has no end");
    }

    private void add(Line.AddRow add) {
        if (paper.rows(add.table()).contains(add.next())) {
            keys.add(ENTER);
            model.addRow(add);
        } else {
            keys.add(DOWN);
            model.next();
        }
    }

    private void answer(Line.Question question, Answer wanted) {
        if (model.answers().get().at(question.slot()).equals(wanted) || wanted instanceof Answer.Silent) {
            enter();
            return;
        }
        answered++;
        if (wanted instanceof Answer.NotSure) press("u");
        else if (!KeyReader.choice(question.item())) type(question, wanted);
        else choose(question, wanted);
    }

    private void choose(Line.Question question, Answer wanted) {
        int before = model.current().get();
        int keysBefore = keys.size();
        for (String code : KeyReader.codes(wanted)) {
            press(question.item().answers().options().stream()
                    .filter(o -> o.code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .key());
        }
        if (!question.item().repeats()) {
            choices++;
            choiceKeys += keys.size() - keysBefore;
        }
        if (model.current().get() == before) enter();
    }

    private void type(Line.Question question, Answer wanted) {
        String text = words.typed(question.item(), wanted);
        text.codePoints().mapToObj(Character::toString).forEach(keys::add);
        assertThat(model.type(question, text)).as(question.slot() + " " + text).isTrue();
        keys.add(ENTER);
        if (model.asksWhetherPlausible(question)) press("y");
        else model.next();
    }

    private void press(String key) {
        keys.add(key);
        assertThat(model.key(key)).as("key " + key).isTrue();
    }

    private void enter() {
        keys.add(ENTER);
        model.next();
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
