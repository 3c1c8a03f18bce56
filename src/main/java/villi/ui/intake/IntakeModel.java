package villi.ui.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import villi.domain.intake.Answer;
import villi.domain.intake.Answers;
import villi.domain.intake.Branches;
import villi.domain.intake.Plausibility;
import villi.domain.intake.Remark;
import villi.domain.intake.Slot;
import villi.domain.intake.TypedAnswer;
import villi.domain.paper.Query;
import villi.domain.questionnaire.Item;
import villi.domain.rule.Contradiction;
import villi.usecase.intake.Intakes.Change;
import villi.usecase.intake.KeyIntake.Session;

/// State and behaviour of keying one intake, without a node. FX thread only.
final class IntakeModel {

    private final Lines layout;
    private final TypedAnswer typed;
    private final Saver saver;
    private final History history = new History();
    private final Set<Slot> plausible = new HashSet<>();
    private final Map<Slot, Remark> remarks;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyObjectWrapper<Answers> answers;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper(0);
    private final AskRun again = new AskRun(this);
    private final Branches branches;
    private List<Contradiction.Found> contradictions = List.of();
    private boolean autoAdvance = true;

    IntakeModel(Session session, Lines layout, TypedAnswer typed, Saver saver) {
        this.layout = layout;
        this.typed = typed;
        this.saver = saver;
        this.branches = new Branches(session.form());
        this.answers = new ReadOnlyObjectWrapper<>(session.intake().answers());
        this.remarks = new HashMap<>(session.intake().content().remarks());
        lines.setAll(layout.of(answers.get()));
        current.set(firstGap(session.known()));
    }

    ObservableList<Line> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /// Index of the line that keys go to.
    ReadOnlyIntegerProperty current() {
        return current.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Answers> answers() {
        return answers.getReadOnlyProperty();
    }

    /// Text key of what is wrong with the last typed text, or empty.
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /// Counts up with every change of answers or remarks.
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /// The run through what has to be asked again.
    AskRun again() {
        return again;
    }

    Saver saver() {
        return saver;
    }

    History history() {
        return history;
    }

    void autoAdvance(boolean on) {
        autoAdvance = on;
    }

    boolean autoAdvances() {
        return autoAdvance;
    }

    Optional<Remark> remark(Slot slot) {
        return Optional.ofNullable(remarks.get(slot));
    }

    Line line() {
        return lines.get(current.get());
    }

    /// The answer under the cursor asks whether an unusual number is right.
    boolean asksWhetherPlausible(Line.Question question) {
        return !plausible.contains(question.slot())
                && Plausibility.doubt(question.item(), answers.get().at(question.slot()))
                        .isPresent();
    }

    /// One key at the current line. True when it meant something there.
    boolean key(String key) {
        if (!(line() instanceof Line.Question question)) return false;
        if (asksWhetherPlausible(question) && (key.equalsIgnoreCase("y") || key.equalsIgnoreCase("n"))) {
            return settlePlausible(question, key.equalsIgnoreCase("y"));
        }
        return switch (KeyReader.read(question.item(), answers.get().at(question.slot()), key)) {
            case KeyReader.Meaning.Nothing _ -> false;
            case KeyReader.Meaning.Answers(Answer answer, boolean settles) -> {
                put(question, answer);
                if (settles && autoAdvance) next();
                yield true;
            }
        };
    }

    /// A click on an option: as its key, without moving on.
    void choose(Line.Question question, Item.Option option) {
        current.set(lines.indexOf(question));
        if (KeyReader.choose(question.item(), answers.get().at(question.slot()), option)
                instanceof KeyReader.Meaning.Answers(Answer answer, boolean _)) {
            put(question, answer);
        }
    }

    /// Takes typed text at a line; false, with [#problem] set, when it cannot be read.
    boolean type(Line.Question question, String text) {
        return switch (typed.read(question.item(), text)) {
            case TypedAnswer.Reading.Refused(String key) -> {
                problem.set(key);
                yield false;
            }
            case TypedAnswer.Reading.Read(Answer answer) -> {
                problem.set("");
                if (!answer.equals(answers.get().at(question.slot()))) put(question, answer);
                yield true;
            }
        };
    }

    void select(int index) {
        problem.set("");
        if (index >= 0 && index < lines.size()) current.set(index);
    }

    /// Moves to the next line that takes a key; while asking again, to the next of those questions.
    void next() {
        if (again.on().get()) again.next();
        else step(1);
    }

    /// The places that have to be asked again; an unusual number that the desk has kept is none.
    Set<Slot> queries() {
        return Query.places(branches, answers.get(), contradictions, plausible);
    }

    /// Answers that contradict each other, as far as they were looked at.
    List<Contradiction.Found> contradictions() {
        return contradictions;
    }

    /// The run through what is asked again ends when they were the last of it.
    void contradictions(List<Contradiction.Found> found) {
        contradictions = List.copyOf(found);
        if (again.on().get() && queries().isEmpty()) again.end();
    }

    void previous() {
        step(-1);
    }

    /// Clears the answer and stays; on an empty line it goes back one and clears that.
    void clearAndBack() {
        if (line() instanceof Line.Question here && answers.get().at(here.slot()) instanceof Answer.Silent) previous();
        if (line() instanceof Line.Question question) put(question, new Answer.Silent());
    }

    /// Moves to the next question without a settled answer; false when none is left.
    boolean nextMissing(int direction) {
        int size = lines.size();
        for (int i = 1; i <= size; i++) {
            int at = Math.floorMod(current.get() + direction * i, size);
            if (missing(lines.get(at))) {
                select(at);
                return true;
            }
        }
        return false;
    }

    /// Moves to a question by its printed number; false when it is not asked.
    boolean goTo(int number) {
        return goTo(find(q -> q.item().number() == number));
    }

    /// Moves to the question of a slot; false when it is not asked.
    boolean goTo(Slot slot) {
        return goTo(line(slot));
    }

    private boolean goTo(Optional<Line.Question> question) {
        question.ifPresent(q -> select(lines.indexOf(q)));
        return question.isPresent();
    }

    /// The line of a slot, while its question is asked.
    Optional<Line.Question> line(Slot slot) {
        return find(q -> q.slot().equals(slot));
    }

    private Optional<Line.Question> find(Predicate<Line.Question> wanted) {
        return lines.stream()
                .filter(Line.Question.class::isInstance)
                .map(Line.Question.class::cast)
                .filter(wanted)
                .findFirst();
    }

    /// Lets an answer stand that was decided elsewhere. It goes to the store together with the decision, and is
    /// taken back where it was decided.
    void decide(Slot slot, Answer answer, Change decision) {
        boolean same = answers.get().at(slot).equals(answer);
        if (!same) plausible.remove(slot);
        apply(same ? Map.of() : Map.of(slot, answer), List.of(decision));
    }

    void goToSection(Item section) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).section().equals(section)) {
                int first = i;
                while (!(lines.get(first) instanceof Line.Question) && first < lines.size() - 1) first++;
                select(first);
                return;
            }
        }
    }

    /// Answers every open choice of the section with the option of this key; one undo takes all back.
    int restOfSection(String key) {
        var before = new TreeMap<Slot, Answer>();
        var after = new TreeMap<Slot, Answer>();
        for (Line line : List.copyOf(lines)) {
            if (line instanceof Line.Question q
                    && q.section().equals(line().section())
                    && answers.get().at(q.slot()) instanceof Answer.Silent
                    && KeyReader.read(q.item(), new Answer.Silent(), key)
                            instanceof KeyReader.Meaning.Answers(Answer.Given given, boolean _)) {
                before.put(q.slot(), new Answer.Silent());
                after.put(q.slot(), given);
            }
        }
        if (!after.isEmpty()) {
            history.add(new History.Step(0, before, after));
            apply(after);
        }
        return after.size();
    }

    /// Takes back the last step; the number of the question, 0 for many, empty when there is none.
    Optional<Integer> undo() {
        return history.undo().map(step -> replay(step, step.before()));
    }

    Optional<Integer> redo() {
        return history.redo().map(step -> replay(step, step.after()));
    }

    void remark(Line.Question question, String note, boolean flagged) {
        var remark = new Remark(note, flagged, Remark.Source.PAPER);
        remarks.put(question.slot(), remark);
        changes.set(changes.get() + 1);
        saver.save(List.of(new Change.Remarked(question.slot(), remark)));
    }

    /// Adds the row that an [Line.AddRow] offers and moves to its first question.
    void addRow(Line.AddRow add) {
        layout.open(add.table(), add.next());
        lines.setAll(layout.of(answers.get()));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.RowHead head
                    && head.table().equals(add.table())
                    && head.row() == add.next()) {
                select(i + 1);
            }
        }
    }

    /// Empties a row of a table; undo brings it back.
    void removeRow(Line.RowHead head) {
        var before = new TreeMap<Slot, Answer>();
        var after = new TreeMap<Slot, Answer>();
        for (Item column : head.table().items()) {
            var slot = new Slot(column.linkId(), head.row());
            if (answers.get().at(slot) instanceof Answer.Silent) continue;
            before.put(slot, answers.get().at(slot));
            after.put(slot, new Answer.Silent());
        }
        layout.close(head.table(), head.row());
        if (!after.isEmpty()) history.add(new History.Step(0, before, after));
        apply(after);
    }

    private boolean settlePlausible(Line.Question question, boolean keep) {
        if (keep) plausible.add(question.slot());
        else put(question, new Answer.Silent());
        changes.set(changes.get() + 1);
        if (keep) next();
        return true;
    }

    private int replay(History.Step step, Map<Slot, Answer> state) {
        apply(state);
        if (step.number() > 0) goTo(step.number());
        return step.number();
    }

    private void put(Line.Question question, Answer answer) {
        Answer before = answers.get().at(question.slot());
        if (before.equals(answer)) return;
        plausible.remove(question.slot());
        history.add(new History.Step(
                question.item().number(), Map.of(question.slot(), before), Map.of(question.slot(), answer)));
        apply(Map.of(question.slot(), answer));
    }

    private void apply(Map<Slot, Answer> state) {
        apply(state, List.of());
    }

    /// @param more goes to the store with the answers
    private void apply(Map<Slot, Answer> state, List<Change> more) {
        Line here = line();
        Answers next = answers.get();
        for (var entry : state.entrySet()) next = next.with(entry.getKey(), entry.getValue());
        answers.set(next);
        List<Line> laid = layout.of(next);
        if (!laid.equals(lines)) {
            lines.setAll(laid);
            int at = laid.indexOf(here);
            current.set(Math.clamp(at < 0 ? current.get() : at, 0, laid.size() - 1));
        }
        changes.set(changes.get() + 1);
        var sent = new ArrayList<Change>(more);
        state.forEach((slot, answer) -> sent.add(new Change.Answered(slot, answer)));
        saver.save(sent);
    }

    private void step(int direction) {
        int at = current.get() + direction;
        while (at >= 0 && at < lines.size() && lines.get(at) instanceof Line.RowHead) at += direction;
        if (at >= 0 && at < lines.size()) select(at);
    }

    /// The first open question after the last one that was keyed; without any, the first open one.
    ///
    /// @param known answers that nobody had to key
    private int firstGap(Answers known) {
        int last = -1;
        for (int i = 0; i < lines.size(); i++) if (keyed(lines.get(i), known)) last = i;
        for (int i = last + 1; i < lines.size(); i++) if (missing(lines.get(i))) return i;
        for (int i = 0; i < lines.size(); i++) if (missing(lines.get(i))) return i;
        return Math.max(0, lines.size() - 1);
    }

    private boolean keyed(Line line, Answers known) {
        return line instanceof Line.Question q
                && !(answers.get().at(q.slot()) instanceof Answer.Silent)
                && !answers.get().at(q.slot()).equals(known.at(q.slot()));
    }

    private boolean missing(Line line) {
        return line instanceof Line.Question q && !answers.get().at(q.slot()).settled();
    }
}
