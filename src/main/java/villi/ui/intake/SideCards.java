package villi.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.ToggleSwitch;
import villi.domain.intake.Answer;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.Item;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.KeyCap;
import villi.ui.kit.Switch;
import villi.ui.kit.Viewport;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;

/// Right of the list: the keys, the switch for single keys, and the last steps with undo.
final class SideCards {

    private static final int STEPS = 4;

    private final Texts texts;
    private final IntakeModel model;
    private final AnswerWords words;
    private final IntakeKeys.Acts acts;
    private final IntakeScreen.SingleKeys single;
    private final AskCard again;
    private final List<Label> lines =
            Stream.generate(() -> Boxes.wrapped("", "t-small")).limit(STEPS).toList();
    private final Label none;
    private final ActionButton undo;

    SideCards(Texts texts, IntakeModel model, IntakeKeys.Acts acts, IntakeScreen.SingleKeys single, AskCard again) {
        this.texts = texts;
        this.model = model;
        this.words = new AnswerWords(texts);
        this.acts = acts;
        this.single = single;
        this.again = again;
        this.none = Boxes.wrapped(texts.get("intake.last.none"), "t-label");
        this.undo = ActionButton.normal("intake-undo", "")
                .icon("mdi2u-undo")
                .key("Ctrl Z")
                .small()
                .press(model::undo);
    }

    Node node() {
        Card keys = keys(texts, true);
        ToggleSwitch turn = Switch.of("single-keys", texts.get("intake.single"), single.on(), on -> {
            model.autoAdvance(on);
            single.keep().accept(on);
        });
        turn.setFocusTraversable(false);
        Card one = new Card(texts.get("intake.single"), turn)
                .with(Boxes.wrapped(texts.get("intake.single.words"), "t-label"));
        VBox steps = Boxes.column(6, none);
        steps.getChildren().addAll(lines);
        steps.getChildren().add(undo);
        Card last = new Card(texts.get("intake.last")).with(steps);
        ActionButton family = ActionButton.normal("intake-family", texts.get("intake.family"))
                .key("F7")
                .press(acts::toFamily);
        VBox side = Boxes.column(16, keys, one, again.card(), last, family);
        side.getStyleClass().add("intake-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        Viewport.changing(scroll);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("intake-right");
        return scroll;
    }

    /// Shows the last steps. The lines stay; only their words change.
    void show() {
        again.show();
        List<History.Step> last = model.history().last(STEPS);
        for (int i = 0; i < STEPS; i++) {
            Label label = lines.get(i);
            if (i < last.size()) label.setText(line(last.get(i)));
            present(label, i < last.size());
        }
        present(none, last.isEmpty());
        present(undo, !last.isEmpty());
        if (!last.isEmpty()) undo.setText(name(last.getFirst()));
    }

    private static void present(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private String name(History.Step step) {
        return step.number() > 0
                ? texts.get("intake.undo.one", step.number())
                : texts.get("intake.undo.many", step.after().size());
    }

    private String line(History.Step step) {
        if (step.after().size() != 1)
            return texts.get("intake.step.many", step.after().size());
        var entry = step.after().entrySet().iterator().next();
        return texts.get("intake.step.one", place(step, entry.getKey()), said(entry.getKey(), entry.getValue()));
    }

    private String place(History.Step step, Slot slot) {
        return step.number() > 0 ? String.valueOf(step.number()) : slot.toString();
    }

    private String said(Slot slot, Answer answer) {
        return model.lines().stream()
                .filter(Line.Question.class::isInstance)
                .map(l -> ((Line.Question) l).item())
                .filter(i -> i.linkId().equals(slot.linkId()))
                .findFirst()
                .map((Item i) -> i.duty().confidential() ? texts.get("intake.alone.step") : words.of(i, answer))
                .orElse("");
    }

    /// What each key means.
    ///
    /// @param remarks whether notes and flags are taken
    static Card keys(Texts texts, boolean remarks) {
        return new Card(texts.get("intake.keys"))
                .with(grid(texts, remarks), Boxes.wrapped(texts.get("intake.keypad"), "t-label"));
    }

    private static GridPane grid(Texts texts, boolean remarks) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        var keys = new ArrayList<>(List.of("0-9", "Y", "N", "U", "-", "*", "/", ".", "⌫", "↵"));
        var meanings = new ArrayList<>(
                List.of("answer", "yes", "no", "not-sure", "silent", "illegible", "note", "flag", "back", "next"));
        if (!remarks) {
            keys.removeAll(List.of("/", "."));
            meanings.removeAll(List.of("note", "flag"));
        }
        for (int i = 0; i < keys.size(); i++) {
            Label meaning = Boxes.words(texts.get("intake.key." + meanings.get(i)), "t-label");
            grid.add(Boxes.row(6, new KeyCap(keys.get(i)), meaning), i % 2, i / 2);
        }
        return grid;
    }
}
