package villi.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.intake.Answer;
import villi.domain.intake.Differences.Difference;
import villi.domain.intake.SecondEntry.Stands;
import villi.domain.intake.Slot;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Icon;
import villi.ui.kit.KeyCap;
import villi.ui.kit.Meter;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Tone;
import villi.ui.person.AnswerWords;
import villi.ui.text.Texts;

/// The list of what differs between the two entries of a paper. One key decides which answer stands.
final class DifferenceBoard implements Stage {

    /// Least width of an answer at 14 px, before the two stand under each other.
    private static final double ANSWER = 240;

    private final Texts texts;
    private final AnswerWords words;
    private final DifferenceModel model;
    private final String called;
    private final ReadOnlyStringWrapper title;
    private final Acts acts;
    private final VBox rows = Boxes.column(8);
    private final ScrollPane scroll = new ScrollPane(rows);
    private final VBox head = Boxes.column(8);
    private final BorderPane node = new BorderPane();

    /// What the list asks the screen for.
    interface Acts {

        /// To the question in the first entry, to look at the paper.
        void open(Slot slot);

        /// All is decided.
        void done();

        /// Some are not decided yet.
        void undecided(int open);

        /// Back to the second entry.
        void back();
    }

    /// @param banner of the patient
    DifferenceBoard(
            Texts texts, DifferenceModel model, String called, Node banner, ReadOnlyStringWrapper title, Acts acts) {
        this.texts = texts;
        this.words = new AnswerWords(texts);
        this.model = model;
        this.called = called;
        this.title = title;
        this.acts = acts;
        rows.setId("differences");
        rows.setFocusTraversable(true);
        rows.setAccessibleText(texts.get("intake.differ.title"));
        rows.getStyleClass().add("differences");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("question-card", "question-scroll");
        VBox middle = Boxes.column(0, head, Boxes.fill(scroll));
        middle.getStyleClass().add("intake-middle");
        node.setTop(banner);
        node.setCenter(middle);
        node.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (pressed(e)) e.consume();
        });
        rows.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (typed(e.getCharacter())) e.consume();
        });
        rows.heightProperty().addListener((_, _, _) -> bringIntoView());
    }

    @Override
    public Node node() {
        return node;
    }

    DifferenceModel model() {
        return model;
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("1", texts.get("intake.differ.first")),
                Hint.of("2", texts.get("intake.differ.second")),
                Hint.of("*", texts.get("intake.differ.neither")),
                Hint.of("E", texts.get("intake.differ.open")),
                Hint.of("↵", texts.get("intake.differ.done")),
                Hint.of("Ctrl Z", texts.get("intake.hint.undo")),
                Hint.of(texts.get("key.escape"), texts.get("nav.back")));
    }

    @Override
    public boolean escape() {
        acts.back();
        return true;
    }

    @Override
    public void show() {
        List<Difference> all = model.all();
        Optional<Slot> here = model.now().map(d -> d.place().slot());
        title.set(texts.get("intake.differ.window", called, model.open()));
        head(all.size());
        var shown = new ArrayList<Node>();
        for (Difference each : all)
            shown.add(row(each, here.filter(each.place().slot()::equals).isPresent()));
        if (all.isEmpty()) shown.add(agree());
        rows.getChildren().setAll(shown);
        if (!rows.isFocused()) rows.requestFocus();
        bringIntoView();
    }

    private NoteBox agree() {
        NoteBox box = new NoteBox(Tone.GREEN, "mdi2c-check-circle-outline", texts.get("intake.differ.none"));
        box.setId("differences-none");
        return box;
    }

    private void head(int all) {
        int decided = all - model.open();
        var place = texts.get("intake.differ.place", decided, all);
        ActionButton done = ActionButton.primary("differences-done", texts.get("intake.differ.done"))
                .key("↵")
                .press(this::done);
        head.getChildren()
                .setAll(Boxes.row(
                        12, Boxes.grow(HeadParts.shrinking(texts.get("intake.differ.title"), "t-title")), done));
        if (all == 0) return;
        head.getChildren()
                .addAll(
                        HeadParts.shrinking(texts.get("intake.differ.words"), "ink-2"),
                        Boxes.row(
                                12,
                                Boxes.words(place, "t-label"),
                                Boxes.grow(new Meter((double) decided / all, place))));
    }

    private Node row(Difference d, boolean current) {
        var item = d.place().item();
        String text = item.wording().text().replace("{x}", called);
        if (d.line() > 0)
            text = texts.get("intake.differ.line", d.place().section().wording().text(), d.line(), text);
        HBox line = Boxes.row(
                12,
                Boxes.words(item.number() == 0 ? "" : String.valueOf(item.number()), "question-number"),
                Boxes.grow(HeadParts.shrinking(text, "question-text")));
        if (current)
            line.getChildren()
                    .add(ActionButton.quiet("difference-open", texts.get("intake.differ.open"))
                            .key("E")
                            .small()
                            .press(this::open));
        line.getStyleClass().add("question-line");
        VBox row = Boxes.column(6, line, Boxes.equal(ANSWER, side(d, Stands.FIRST), side(d, Stands.SECOND)));
        if (current || standing(d, Stands.UNREADABLE)) row.getChildren().add(neither(d));
        row.getStyleClass().addAll("question-row", "difference");
        row.pseudoClassStateChanged(QuestionRow.CURRENT, current);
        row.setOnMousePressed(_ -> {
            model.select(d.place().slot());
            show();
        });
        return row;
    }

    /// One of the two answers, as a button that makes it stand.
    private Node side(Difference d, Stands stands) {
        boolean one = stands == Stands.FIRST;
        String name = texts.get(one ? "intake.differ.first" : "intake.differ.second");
        Answer answer = one ? d.first() : d.second();
        String said = answer instanceof Answer.Silent
                ? texts.get("intake.differ.nothing")
                : words.of(d.place().item(), answer);
        var face = Boxes.row(
                8,
                new KeyCap(one ? "1" : "2"),
                Boxes.grow(Boxes.column(
                        0, HeadParts.shrinking(name, "t-label"), HeadParts.shrinking(said, "difference-answer"))));
        if (standing(d, stands)) face.getChildren().add(new Icon("mdi2c-check-circle", "icon-16", "ink-green"));
        face.getStyleClass().add("difference-side");
        if (standing(d, stands)) face.getStyleClass().add("stands");
        face.setId("difference-" + (one ? "first-" : "second-") + id(d.place().slot()));
        face.setAccessibleText(texts.get("intake.differ.says", name, said));
        face.setOnMouseClicked(_ -> choose(d, stands));
        return face;
    }

    private Node neither(Difference d) {
        var face = new FlowPane(8, 4, new KeyCap("*"), Boxes.wrapped(texts.get("intake.differ.neither"), "t-label"));
        if (standing(d, Stands.UNREADABLE))
            face.getChildren().add(new Icon("mdi2c-check-circle", "icon-16", "ink-green"));
        face.getStyleClass().add("question-below");
        face.setOnMouseClicked(_ -> choose(d, Stands.UNREADABLE));
        return face;
    }

    private static boolean standing(Difference d, Stands stands) {
        return d.pick().filter(p -> p.stands() == stands).isPresent();
    }

    private static String id(Slot slot) {
        return slot.toString().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    private boolean pressed(KeyEvent e) {
        if (e.isAltDown()) return false;
        if (e.isShortcutDown()) return shortcut(e);
        switch (e.getCode()) {
            case ENTER -> done();
            case DOWN -> move(1);
            case UP -> move(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) done();
        else if (e.getCode() == KeyCode.Z && !e.isShiftDown()) {
            model.undo();
            show();
        } else return false;
        return true;
    }

    private boolean typed(String key) {
        switch (key) {
            case "1" -> choose(Stands.FIRST);
            case "2" -> choose(Stands.SECOND);
            case "*" -> choose(Stands.UNREADABLE);
            case "e", "E" -> open();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void move(int direction) {
        model.move(direction);
        show();
    }

    private void choose(Difference d, Stands stands) {
        model.select(d.place().slot());
        choose(stands);
    }

    private void choose(Stands stands) {
        model.choose(stands);
        show();
    }

    private void open() {
        model.now().ifPresent(d -> acts.open(d.place().slot()));
    }

    private void done() {
        if (model.open() == 0) acts.done();
        else acts.undecided(model.open());
    }

    private void bringIntoView() {
        rows.applyCss();
        rows.layout();
        rows.getChildren().stream()
                .filter(n -> n.getPseudoClassStates().contains(QuestionRow.CURRENT))
                .findFirst()
                .ifPresent(row -> Scrolling.to(scroll, rows, row, 12));
    }
}
