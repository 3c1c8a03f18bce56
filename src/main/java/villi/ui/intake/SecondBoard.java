package villi.ui.intake;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.domain.intake.SecondEntry;
import villi.domain.questionnaire.Item;
import villi.domain.questionnaire.LinkId;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.NoteBox;
import villi.ui.kit.Probe;
import villi.ui.kit.SectionRail;
import villi.ui.kit.Tone;
import villi.ui.text.Dates;
import villi.ui.text.Texts;
import villi.usecase.intake.KeyIntake;

/// Keying a paper the second time: the same questions and keys, and nothing of the first entry.
final class SecondBoard implements Stage, IntakeKeys.Acts {

    private final Texts texts;
    private final KeyIntake.Session session;
    private final SecondEntry entry;
    private final IntakeModel model;
    private final ReadOnlyStringWrapper title;
    private final Acts acts;
    private final SectionPane list;
    private final ListActs keys;
    private final SectionStates states;
    private final SectionRail rail;
    private final VBox head = Boxes.column(8);
    private final Label letter = Boxes.words("", "t-title");
    private final Label name = HeadParts.shrinking("", "t-title");
    private final BorderPane node = new BorderPane();
    private final VBox middle = new VBox();
    private final Probe room = new Probe(node, IntakeBoard.ROOM);
    private final Probe little = new Probe(node, Probe.LITTLE);
    private final ShowOnce shown = new ShowOnce(this::refresh);
    private boolean headTight;

    /// What the second entry asks the screen for.
    interface Acts {

        /// Everything is keyed: to where the entries differ.
        void compare();

        /// Back to the first entry; the second is kept as far as it is.
        void back();
    }

    /// @param session of the intake, for its form and its person only
    /// @param model of the second entry
    SecondBoard(
            Kit kit,
            KeyIntake.Session session,
            SecondEntry entry,
            IntakeModel model,
            Node banner,
            ReadOnlyStringWrapper title,
            Acts acts) {
        this.texts = kit.texts();
        this.session = session;
        this.entry = entry;
        this.model = model;
        this.title = title;
        this.acts = acts;
        this.list = new SectionPane(kit, model, session.patient().name().called());
        this.keys = new ListActs(kit, model, list, false);
        this.states = new SectionStates(texts, model);
        this.rail =
                new SectionRail(texts, id -> session.form().find(new LinkId(id)).ifPresent(model::goToSection));
        var note = new NoteBox(Tone.ACCENT, "mdi2e-eye-off-outline", texts.get("intake.twice.note"));
        note.setId("second-entry-note");
        middle.getChildren().setAll(head, note, Boxes.fill(list.node()), room.node(), little.node());
        middle.getStyleClass().add("intake-middle");
        Node side = side();
        node.setTop(banner);
        node.setLeft(rail);
        node.setCenter(middle);
        node.setRight(side);
        beside(rail, little);
        beside(side, room);
        new IntakeKeys(model, keys, this).attach(node, list.keyTarget(), shown);
        model.current().addListener((_, _, _) -> shown.changed());
        model.changes().addListener((_, _, _) -> shown.changed());
        model.problem().addListener((_, _, _) -> shown.changed());
    }

    /// A part that goes where there is no room for it; all that it does has a key.
    private static void beside(Node part, Probe room) {
        part.visibleProperty().bind(room.narrow().not());
        part.managedProperty().bind(part.visibleProperty());
    }

    private Node side() {
        var began = entry.startedAt().atZone(java.time.ZoneId.systemDefault());
        Card who = new Card(texts.get("intake.twice.title"))
                .with(Boxes.wrapped(
                        texts.get(
                                "intake.twice.began",
                                entry.by().name(),
                                Dates.full(began.toLocalDate()),
                                Dates.minute(began.toLocalTime())),
                        "t-label"));
        VBox side = Boxes.column(16, who, SideCards.keys(texts, false));
        side.getStyleClass().add("intake-side");
        StackPane right = new StackPane(side);
        right.getStyleClass().add("intake-right");
        return right;
    }

    private void refresh() {
        if (node.getScene() != null) show();
    }

    @Override
    public Node node() {
        return node;
    }

    /// The second entry as it is keyed now.
    IntakeModel model() {
        return model;
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("0-4", texts.get("intake.hint.answer")),
                Hint.of("Y N U", texts.get("intake.hint.yes-no")),
                Hint.of("↵", texts.get("intake.hint.next")),
                Hint.of("⌫", texts.get("intake.hint.back")),
                Hint.of("F8", texts.get("intake.hint.missing")),
                Hint.of("F3", texts.get("scan.hint.beside")),
                Hint.of("Ctrl ↵", texts.get("intake.twice.compare")),
                Hint.of("Ctrl Z", texts.get("intake.hint.undo")),
                Hint.of(texts.get("key.escape"), texts.get("intake.twice.back")));
    }

    @Override
    public boolean escape() {
        if (keys.commit()) acts.back();
        return true;
    }

    @Override
    public List<Node> panes() {
        return little.narrow().get() ? List.of(list.keyTarget()) : List.of(rail, list.keyTarget());
    }

    @Override
    public void commit() {
        keys.commit();
    }

    @Override
    public void finish() {
        if (keys.commit()) acts.compare();
    }

    @Override
    public void show() {
        Item section = model.line().section();
        Map.Entry<Integer, Integer> total = states.total();
        title.set(
                texts.get("intake.twice.window", session.patient().name().called(), total.getKey(), total.getValue()));
        List<Item> asked = session.form().sections().stream()
                .filter(s -> model.lines().stream().anyMatch(l -> l.section().equals(s)))
                .toList();
        rail.show(
                session.form().title(),
                states.of(asked, List.of()),
                section.linkId().value());
        head(section);
        list.show();
    }

    /// Built anew only when there is another room; a section changes its words.
    private void head(Item section) {
        letter.setText(section.linkId().value().replaceFirst("^Q", ""));
        name.setText(section.wording().text());
        boolean tight = little.narrow().get();
        if (!head.getChildren().isEmpty() && tight == headTight) return;
        headTight = tight;
        ActionButton missing = ActionButton.normal("second-entry-missing", texts.get("intake.what-missing"))
                .icon("mdi2h-help-circle-outline")
                .key("F8")
                .press(() -> keys.missing(1));
        ActionButton compare = ActionButton.primary("second-entry-compare", texts.get("intake.twice.compare"))
                .key("Ctrl ↵")
                .press(this::finish);
        HBox line = Boxes.row(
                12,
                letter,
                Boxes.grow(Boxes.column(0, name, HeadParts.shrinking(texts.get("intake.twice.title"), "ink-2"))));
        if (tight) {
            head.getChildren().setAll(line, Boxes.row(8, missing.small(), compare.small()));
        } else {
            line.getChildren().addAll(missing, compare);
            head.getChildren().setAll(line);
        }
    }
}
