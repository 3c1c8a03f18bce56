package villi.ui.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import villi.domain.intake.Answer;
import villi.domain.intake.Branches;
import villi.domain.intake.DateEntry;
import villi.domain.intake.TypedAnswer;
import villi.domain.questionnaire.Item;
import villi.ui.kit.Background;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake;

/// One open intake for a screen that shows it in another way than the keying list: the same questions in the same
/// order, the same reading of answers, the same saving. FX thread only.
public final class OpenIntake {

    private static final String NOT_SURE = "u";

    private final KeyIntake.Session session;
    private final IntakeModel model;
    private final TypedAnswer typed;

    /// How far saving got.
    public enum Kept {
        /// Nothing was answered yet.
        UNTOUCHED,
        SAVING,
        /// Everything answered so far is safe.
        KEPT,
        /// Not saved yet; it is being tried again.
        FAILING
    }

    private OpenIntake(KeyIntake.Session session, TypedAnswer typed, Saver saver) {
        this.session = session;
        this.typed = typed;
        this.model =
                new IntakeModel(session, new Lines(session.form(), new Branches(session.form())::asked), typed, saver);
        model.autoAdvance(false);
    }

    /// @param write stores changes durably and returns when they were safe; called in the scope
    /// @param later runs a step on the FX thread after the pause between two tries to save
    public static OpenIntake of(
            KeyIntake.Session session,
            Function<List<Change>, java.time.Instant> write,
            Background.Scope scope,
            Executor later,
            DateEntry.Order order,
            LocalDate today) {
        return new OpenIntake(
                session, new TypedAnswer(new DateEntry(order, today)), new Saver(write, scope::save, later));
    }

    public KeyIntake.Session session() {
        return session;
    }

    /// Every line that is asked now, in the order of the paper.
    public List<Line> lines() {
        return List.copyOf(model.lines());
    }

    public Answer at(Line.Question question) {
        return model.answers().get().at(question.slot());
    }

    /// Counts up with every change of an answer.
    public ReadOnlyIntegerProperty changes() {
        return model.changes();
    }

    public Kept kept() {
        return switch (model.saver().state().get()) {
            case Saver.State.Untouched _ -> Kept.UNTOUCHED;
            case Saver.State.Saving _ -> Kept.SAVING;
            case Saver.State.Saved _ -> Kept.KEPT;
            case Saver.State.Failing _ -> Kept.FAILING;
        };
    }

    /// Runs something whenever saving got further.
    public void onKept(Runnable act) {
        model.saver().state().addListener((_, _, _) -> act.run());
    }

    /// True for a question that is answered by choosing; any other is typed.
    public static boolean choice(Item item) {
        return KeyReader.choice(item);
    }

    /// True when "not sure" is an answer of its own here: for every choice without an option that says it.
    public static boolean takesNotSure(Item item) {
        return choice(item)
                && item.answers().options().stream()
                        .noneMatch(o -> o.key().toLowerCase(Locale.ROOT).equals(NOT_SURE)
                                || o.code().equals("unsure")
                                || o.code().equals("not-sure"));
    }

    /// The codes of the options that are chosen.
    public List<String> chosen(Line.Question question) {
        return KeyReader.codes(at(question));
    }

    /// Chooses an option; of several that may be chosen, a second time takes it back.
    public void choose(Line.Question question, Item.Option option) {
        model.choose(question, option);
    }

    /// Answers "not sure"; a second time takes it back.
    public void notSure(Line.Question question) {
        key(question, at(question) instanceof Answer.NotSure ? "-" : NOT_SURE);
    }

    /// The answer that a text would give, or the text key of what is wrong with it.
    public TypedAnswer.Reading read(Line.Question question, String text) {
        return typed.read(question.item(), text);
    }

    /// Takes typed text.
    ///
    /// @return the text key of what is wrong with it; empty when it was taken
    public Optional<String> type(Line.Question question, String text) {
        return model.type(question, text)
                ? Optional.empty()
                : Optional.of(model.problem().get());
    }

    /// True when the number is far from what is usual and nobody has said yet that it is right.
    public boolean unusual(Line.Question question) {
        return model.asksWhetherPlausible(question);
    }

    /// Says that an unusual number is right.
    public void keep(Line.Question question) {
        key(question, "y");
    }

    /// Adds the row of a table that is offered; its questions join the lines.
    public void add(Line.AddRow row) {
        model.addRow(row);
    }

    private void key(Line.Question question, String key) {
        model.select(model.lines().indexOf(question));
        model.key(key);
    }
}
