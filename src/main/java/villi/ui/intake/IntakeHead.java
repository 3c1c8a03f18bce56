package villi.ui.intake;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import villi.domain.finding.RedFlag;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.Questionnaire;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.text.Texts;

/// Above the questions: the section, the number that is keyed, the ways on, and the gravest flag. Built anew only when
/// the room, the flag or who answers is another; a key and a section change words and nothing else.
final class IntakeHead {

    private final Texts texts;
    private final Questionnaire form;
    private final String called;
    private final IntakeKeys.Acts acts;
    private final Runnable missing;
    private final Runnable sections;
    private final int questions;
    private final VBox node = Boxes.column(8);
    private final Label letter = Boxes.words("", "t-title");
    private final Label title = HeadParts.shrinking("", "t-title");
    private final Label at = HeadParts.shrinking("", "ink-2");
    private @Nullable Shown shown;

    private record Shown(boolean alone, boolean tight, Optional<RedFlag> flag) {}

    /// @param missing goes to the next question without an answer
    /// @param sections brings the sections to the front where they have no room beside the questions
    IntakeHead(
            Texts texts, Questionnaire form, String called, IntakeKeys.Acts acts, Runnable missing, Runnable sections) {
        this.texts = texts;
        this.form = form;
        this.called = called;
        this.acts = acts;
        this.missing = missing;
        this.sections = sections;
        this.questions = form.all().mapToInt(Item::number).max().orElse(0);
    }

    VBox node() {
        return node;
    }

    /// @param flag the gravest that must not be overlooked
    void show(Line line, boolean tight, Optional<RedFlag> flag) {
        at.setText(
                line instanceof Line.Question q && q.item().number() > 0
                        ? texts.get("intake.question-of", q.item().number(), questions)
                        : "");
        letter.setText(line.section().linkId().value().replaceFirst("^Q", ""));
        title.setText(line.section().wording().text());
        var now = new Shown(form.alone(line.section()), tight, flag);
        if (now.equals(shown)) return;
        shown = now;
        build(now);
    }

    private void build(Shown now) {
        HBox line = Boxes.row(12, letter, Boxes.grow(Boxes.column(0, title, at)));
        ActionButton next = ActionButton.normal("intake-missing", texts.get("intake.what-missing"))
                .icon("mdi2h-help-circle-outline")
                .key("F8")
                .press(missing);
        ActionButton finish = ActionButton.primary("intake-finish", texts.get("intake.finish"))
                .key("Ctrl ↵")
                .press(acts::finish);
        node.getChildren().setAll(line);
        if (now.tight()) {
            line.getChildren()
                    .add(ActionButton.normal("intake-sections", texts.get("kit.sections"))
                            .icon("mdi2f-format-list-bulleted")
                            .small()
                            .press(sections));
            node.getChildren().add(Boxes.row(8, next.small(), finish.small()));
        } else line.getChildren().addAll(next, finish);
        if (now.alone()) node.getChildren().add(HeadParts.alone(texts, called));
        now.flag().ifPresent(f -> node.getChildren().add(HeadParts.banner(texts, f)));
    }
}
