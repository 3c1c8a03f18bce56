package villi.ui.intake;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.text.Texts;

/// Under the questions: how many safety questions are open, or how many questions are asked again. Built anew only when
/// that changes.
final class StandingNote {

    private final Texts texts;
    private final IntakeModel model;
    private final SectionStates states;
    private final String called;
    private final VBox node = Boxes.column(8);
    private @Nullable Said said;

    /// @param asking whether only what is asked again is keyed
    /// @param count how many questions
    /// @param first the first of them to go to
    private record Said(boolean asking, int count, Optional<Line.Question> first) {}

    StandingNote(Texts texts, IntakeModel model, SectionStates states, String called) {
        this.texts = texts;
        this.model = model;
        this.states = states;
        this.called = called;
    }

    VBox node() {
        return node;
    }

    void show() {
        Said now = now();
        if (now.equals(said)) return;
        said = now;
        node.getChildren().clear();
        if (now.asking()) node.getChildren().add(again(now.count()));
        else now.first().ifPresent(q -> node.getChildren().add(open(now.count(), q)));
    }

    private Said now() {
        if (model.asking().get()) return new Said(true, model.queries().size(), Optional.empty());
        List<Line.Question> open = states.openSafety();
        if (open.isEmpty() || model.history().next().isEmpty()) return new Said(false, 0, Optional.empty());
        return new Said(false, open.size(), Optional.of(open.getFirst()));
    }

    private NoteBox again(int count) {
        NoteBox again =
                new NoteBox(Tone.ACCENT, "mdi2c-comment-question-outline", texts.get("intake.again.run", count));
        again.setId("intake-again");
        return again;
    }

    private NoteBox open(int count, Line.Question first) {
        String what = first.item().wording().text().replace("{x}", called);
        return new NoteBox(
                Tone.AMBER,
                "mdi2a-alert-circle",
                texts.get("intake.safety-open", count, what),
                ActionButton.quiet(
                                "intake-safety-go",
                                texts.get("intake.safety-go", first.item().number()))
                        .press(() -> model.select(model.lines().indexOf(first))));
    }
}
