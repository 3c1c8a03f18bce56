package villi.ui.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import villi.domain.intake.Slot;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Meter;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;

/// Shows one answer at a time, large, in place of the questions.
final class SecondLookPane {

    private final Texts texts;
    private final SecondLook look;
    private final IntakeModel model;
    private final Wording wording;
    private final Acts acts;
    private final VBox node = Boxes.column(20);

    /// How the pane speaks.
    ///
    /// @param called what the person is called
    /// @param practitioner the answers are read to the family, and each that is right is confirmed
    record Wording(String called, boolean practitioner) {}

    /// What the pane asks the screen for.
    interface Acts {

        /// To the list of questions, at the one that is looked at.
        void correct(Line.Question question);

        /// Every answer was looked at, or the rest is left.
        void handOver();

        /// To the second entry of the paper.
        void keyTwice();

        /// Tells that the last thing done here was taken back, or that there was none.
        void undone(Optional<Line.Question> question);
    }

    SecondLookPane(Texts texts, IntakeModel model, Wording wording, Acts acts) {
        this.texts = texts;
        this.model = model;
        this.look = new SecondLook(model);
        this.wording = wording;
        this.acts = acts;
        node.getStyleClass().add("second-look");
        node.setId("second-look");
        node.setFocusTraversable(true);
        node.setAccessibleText(texts.get("intake.look.title"));
        node.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (typed(e.getCharacter())) e.consume();
        });
    }

    Node node() {
        return node;
    }

    /// The keys of the second look.
    static List<Hint> hints(Texts texts) {
        return List.of(
                Hint.of("↵", texts.get("intake.look.hint")),
                Hint.of("E", texts.get("intake.look.correct")),
                Hint.of("⌫", texts.get("intake.look.back")),
                Hint.of("Ctrl Z", texts.get("intake.hint.undo")),
                Hint.of("A", texts.get("intake.look.all")),
                Hint.of("Ctrl D", texts.get("intake.twice")),
                Hint.of("Ctrl ↵", texts.get("intake.look.leave")),
                Hint.of(texts.get("key.escape"), texts.get("nav.back")));
    }

    /// For the window.
    String title() {
        return texts.get("intake.look.window", wording.called());
    }

    /// What was done before is not undone from here.
    void open() {
        look.open();
    }

    /// True when nothing is left to look at.
    boolean done() {
        return look.now().isEmpty();
    }

    /// The safety answers that were looked at and stand.
    Set<Slot> confirmed() {
        return look.confirmed();
    }

    /// One key of the screen while the second look is open; false when it is not for it.
    boolean pressed(KeyEvent e) {
        if (e.isAltDown()) return false;
        if (e.isShortcutDown()) return shortcut(e);
        if (e.getCode() == KeyCode.ENTER && node.equals(e.getTarget())) right();
        else if (e.getCode() == KeyCode.BACK_SPACE) back();
        else return e.getCode().isFunctionKey() || e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP;
        return true;
    }

    private boolean shortcut(KeyEvent e) {
        if (e.getCode() == KeyCode.Z && !e.isShiftDown()) {
            acts.undone(look.undo());
            show();
            return true;
        }
        return switch (e.getCode()) {
            case G, P, Y, Z -> true; // of the questions, which are not in view
            default -> false;
        };
    }

    private boolean typed(String key) {
        if (key.isEmpty() || key.charAt(0) <= 32) return false;
        var here = look.now();
        if (look.correct(key)) {
            // The last answer may be gone now: a gap is keyed among the questions.
            if (done()) here.ifPresent(acts::correct);
            else show();
        } else if (key.equalsIgnoreCase("e")) {
            correct();
        } else if (key.equalsIgnoreCase("a")) {
            all();
        } else {
            return false;
        }
        return true;
    }

    private void right() {
        look.right();
        if (done()) acts.handOver();
        else show();
    }

    private void back() {
        if (look.back()) show();
    }

    private void correct() {
        look.now().ifPresent(acts::correct);
    }

    private void all() {
        look.all();
        show();
    }

    /// Brings the pane to the state of the model.
    void show() {
        var now = look.now();
        if (now.isEmpty()) return;
        var q = now.get();
        int of = look.questions().size();
        var number =
                q.item().number() > 0 ? texts.get("intake.look.number", q.item().number()) : "";
        var place = texts.get("intake.look.place", look.done() + 1, of);
        var meter = new Meter((double) look.done() / of, place);
        var head = Boxes.column(
                6,
                Boxes.wrapped(texts.get("intake.look.title"), "t-title"),
                Boxes.wrapped(texts.get(wording.practitioner() ? "intake.look.family" : "intake.look.paper"), "ink-2"));
        var progress = Boxes.row(12, Boxes.words(place, "t-label"), Boxes.grow(meter));
        var words = new AnswerWords(texts).of(q.item(), model.answers().get().at(q.slot()));
        Label answer = Boxes.wrapped(words, "t-display", "second-look-answer");
        answer.setId("second-look-answer");
        var card = Boxes.column(
                8,
                Boxes.wrapped(number + q.section().wording().text(), "t-label"),
                Boxes.wrapped(q.item().wording().text().replace("{x}", wording.called()), "t-lead"),
                answer);
        card.getStyleClass().addAll("card", "second-look-card");
        node.getChildren().setAll(head, progress, card, buttons());
        if (!node.isFocusWithin()) node.requestFocus();
    }

    private Node buttons() {
        var right = ActionButton.primary(
                        "second-look-right",
                        texts.get(wording.practitioner() ? "intake.look.confirm" : "intake.look.right"))
                .key("↵")
                .press(this::right);
        var correct = ActionButton.normal("second-look-correct", texts.get("intake.look.correct"))
                .key("E")
                .press(this::correct);
        var back = ActionButton.quiet("second-look-back", texts.get("intake.look.back"))
                .key("⌫")
                .press(this::back);
        var more = new FlowPane(12, 8);
        if (!look.readsAll())
            more.getChildren()
                    .add(ActionButton.quiet("second-look-all", texts.get("intake.look.all"))
                            .key("A")
                            .press(this::all));
        more.getChildren()
                .add(ActionButton.quiet("second-look-twice", texts.get("intake.twice"))
                        .key("Ctrl D")
                        .press(acts::keyTwice));
        more.getChildren()
                .add(ActionButton.quiet("second-look-leave", texts.get("intake.look.leave"))
                        .key("Ctrl ↵")
                        .press(acts::handOver));
        return Boxes.column(12, new FlowPane(12, 8, right, correct, back), more);
    }
}
