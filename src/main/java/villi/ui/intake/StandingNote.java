package villi.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import villi.domain.rule.Contradiction;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;

/// Under the questions: answers that do not fit, how many safety questions are open, or how many questions are asked
/// again. What stays keeps its box; only its words change.
final class StandingNote {

    private final Texts texts;
    private final IntakeModel model;
    private final SectionStates states;
    private final String called;
    private final VBox node = Boxes.column(8);
    private final NoteBox again = new NoteBox(Tone.ACCENT, "mdi2c-comment-question-outline", "");
    private final ActionButton go = ActionButton.quiet("intake-safety-go", "");
    private final NoteBox open = new NoteBox(Tone.AMBER, "mdi2a-alert-circle", "", go);
    private @Nullable Said said;

    /// @param asking whether only what is asked again is keyed
    /// @param count how many questions
    /// @param first the first of them to go to
    /// @param clash answers that contradict each other here, and the other one to go to
    private record Said(boolean asking, int count, Optional<Line.Question> first, Optional<Clash> clash) {}

    private record Clash(Contradiction.Found found, Optional<Line.Question> other) {}

    StandingNote(Texts texts, IntakeModel model, SectionStates states, String called) {
        this.texts = texts;
        this.model = model;
        this.states = states;
        this.called = called;
        again.setId("intake-again");
    }

    VBox node() {
        return node;
    }

    void show() {
        Said now = now();
        if (now.equals(said)) return;
        said = now;
        var parts = new ArrayList<Node>();
        if (now.asking()) parts.add(again(now.count()));
        now.clash().ifPresent(c -> parts.add(clashing(c)));
        now.first().ifPresent(q -> parts.add(open(now.count(), q)));
        if (!parts.equals(node.getChildren())) node.getChildren().setAll(parts);
    }

    private Said now() {
        Optional<Clash> clash = clash();
        if (model.again().on().get()) return new Said(true, model.queries().size(), Optional.empty(), clash);
        List<Line.Question> open = states.openSafety();
        if (clash.isPresent() || open.isEmpty() || model.history().next().isEmpty())
            return new Said(false, 0, Optional.empty(), clash);
        return new Said(false, open.size(), Optional.of(open.getFirst()), clash);
    }

    /// The contradiction of the current question, or else one of this section.
    private Optional<Clash> clash() {
        return model.contradictions().stream()
                .filter(c -> model.line() instanceof Line.Question q && c.ask().contains(q.slot()))
                .findFirst()
                .or(() -> model.again().on().get() ? Optional.empty() : here())
                .map(c -> new Clash(
                        c, questions(c).filter(q -> !q.equals(model.line())).findFirst()));
    }

    private Optional<Contradiction.Found> here() {
        return model.contradictions().stream()
                .filter(c -> questions(c)
                        .anyMatch(q -> q.section().equals(model.line().section())))
                .findFirst();
    }

    private Stream<Line.Question> questions(Contradiction.Found clash) {
        return clash.ask().stream().flatMap(slot -> model.line(slot).stream());
    }

    private NoteBox clashing(Clash clash) {
        NoteBox box =
                new NoteBox(Tone.AMBER, "mdi2n-not-equal-variant", clash.found().words());
        box.setId("intake-contradiction");
        clash.other().ifPresent(q -> box.getChildren().add(to(ActionButton.quiet("intake-contradiction-go", ""), q)));
        return box;
    }

    private NoteBox again(int count) {
        again.say(texts.get("intake.again.run", count));
        return again;
    }

    private NoteBox open(int count, Line.Question first) {
        String what = first.item().wording().text().replace("{x}", called);
        open.say(texts.get("intake.safety-open", count, what));
        to(go, first);
        return open;
    }

    private ActionButton to(ActionButton button, Line.Question question) {
        button.setText(texts.get("intake.safety-go", question.item().number()));
        return button.press(() -> model.select(model.lines().indexOf(question)));
    }
}
