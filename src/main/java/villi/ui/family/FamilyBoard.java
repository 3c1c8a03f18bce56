package villi.ui.family;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.ui.intake.OpenIntake;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.Brand;
import villi.ui.kit.Icon;
import villi.ui.kit.Meter;
import villi.ui.kit.Probe;
import villi.ui.text.Texts;

/// The window of family mode: whose questions, how far, the page, the way on, and what the desk can do.
final class FamilyBoard {

    private static final double MARK = 26;

    private final Texts texts;
    private final FamilyModel model;
    private final String called;
    private final Words words;
    private final Label whose;
    private final Label progress = Boxes.wrapped("", "family-progress");
    private final Meter meter = new Meter(0, "");
    private final StackPane body = new StackPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final Icon keptIcon = new Icon("mdi2c-check", "icon-20");
    private final Label kept = Boxes.wrapped("");
    private final HBox keptLine = Boxes.row(8, keptIcon, kept);
    private final ActionButton back;
    private final ActionButton skip;
    private final ActionButton next;
    private final HBox foot;
    private final ActionButton staff;
    private final BorderPane node = new BorderPane();
    private final HBox top;
    private final Probe room = new Probe(node, Probe.LITTLE);
    private Optional<Page> shown = Optional.empty();
    private FamilyModel.View view = FamilyModel.View.QUESTIONS;
    private Optional<QuestionPage> question = Optional.empty();
    private Optional<PinPage> pin = Optional.empty();
    private Optional<Node> first = Optional.empty();

    FamilyBoard(Texts texts, FamilyModel model, String called) {
        this.texts = texts;
        this.model = model;
        this.called = called;
        this.words = new Words(texts, called);
        whose = Boxes.wrapped(texts.get("family.title", called), "family-title");
        back = ActionButton.normal("family-back", texts.get("family.back"))
                .icon("mdi2a-arrow-left")
                .press(model::back);
        skip = ActionButton.quiet("family-skip", texts.get("family.skip")).press(model::skip);
        next = ActionButton.primary("family-next", texts.get("family.next"))
                .iconBehind("mdi2a-arrow-right")
                .press(model::next);
        staff = ActionButton.quiet("family-staff", texts.get("family.staff")).press(model::askToLeave);
        back.getStyleClass().add("big");
        skip.getStyleClass().add("big");
        next.getStyleClass().addAll("big", "wide");
        staff.getStyleClass().add("plain-words");
        keptLine.getStyleClass().add("family-kept");
        foot = Boxes.row(20, back, skip, Boxes.spring(), keptLine, next);
        foot.getStyleClass().add("family-foot");
        top = top();
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(texts.get("family.title", called));
        body.getStyleClass().add("family-body");
        VBox bottom = new VBox(foot, bar(), room.node());
        node.setTop(top);
        node.setCenter(scroll);
        node.setBottom(bottom);
        room.narrow().addListener((_, _, _) -> {
            arrange();
            build(model.page());
            focus();
        });
        model.changes().addListener((_, _, _) -> show());
        model.intake().onKept(this::kept);
        show();
    }

    Node node() {
        return node;
    }

    /// The page takes the keys.
    void focus() {
        first.ifPresent(Node::requestFocus);
    }

    /// Enter outside of a button.
    void enter() {
        if (pin.isPresent()) pin.get().enter();
        else if (model.asksUnusual()) model.keepUnusual();
        else model.next();
    }

    /// A second went by.
    void tick() {
        pin.ifPresent(PinPage::tell);
    }

    private HBox top() {
        HBox bar = Boxes.row(16, Brand.mark(MARK), Boxes.grow(whose), progress, meter.thick());
        meter.getStyleClass().add("family-meter");
        bar.getStyleClass().add("family-top");
        return bar;
    }

    private HBox bar() {
        HBox bar = Boxes.row(
                12,
                new Icon("mdi2l-lock-outline", "icon-18"),
                Boxes.grow(Boxes.wrapped(texts.get("family.bar"))),
                staff);
        bar.getStyleClass().add("family-bar");
        return bar;
    }

    /// With large type the meter and the note of what is kept go, and everything moves together.
    private void arrange() {
        boolean little = room.narrow().get();
        node.getStyleClass().remove("tight");
        if (little) node.getStyleClass().add("tight");
        meter.setVisible(!little && counts());
        meter.setManaged(meter.isVisible());
        keptLine.setVisible(!little);
        keptLine.setManaged(!little);
    }

    private boolean counts() {
        return model.view() == FamilyModel.View.QUESTIONS && model.page() instanceof Page.Ask;
    }

    private void show() {
        Page page = model.page();
        boolean same = shown.filter(p -> same(p, page)).isPresent() && view == model.view();
        shown = Optional.of(page);
        view = model.view();
        if (!same) build(page);
        question.ifPresent(QuestionPage::show);
        progress();
        boolean asks = question.isPresent();
        foot.setVisible(view == FamilyModel.View.QUESTIONS && (asks || model.canGoBack()));
        foot.setManaged(foot.isVisible());
        back.setDisable(!model.canGoBack());
        skip.setVisible(model.canSkip());
        next.setVisible(asks);
        staff.setVisible(view == FamilyModel.View.QUESTIONS);
        whose.setVisible(view != FamilyModel.View.PAUSED);
        kept();
        arrange();
        if (!same) {
            scroll.setVvalue(0);
            focus();
        }
    }

    private static boolean same(Page one, Page other) {
        return (one instanceof Page.Ask a && other instanceof Page.Ask b)
                ? a.question().slot().equals(b.question().slot())
                : one.equals(other);
    }

    private void build(Page page) {
        question = Optional.empty();
        pin = Optional.empty();
        if (view != FamilyModel.View.QUESTIONS) {
            PinPage made = new PinPage(texts, model);
            pin = Optional.of(made);
            put(made.node(), made.first());
        } else if (page instanceof Page.Ask ask) {
            QuestionPage made =
                    new QuestionPage(texts, model, ask, words, room.narrow().get());
            question = Optional.of(made);
            put(made.node(), made.first());
        } else {
            PlainPage made = PlainPage.of(texts, model, page, words, called);
            put(made.node(), made.first());
        }
    }

    private void put(Node page, Node takesKeys) {
        body.getChildren().setAll(page);
        first = Optional.of(takesKeys);
        body.applyCss(); // a field takes keys only once it has its skin
        body.layout();
    }

    private void progress() {
        boolean counts = counts();
        String said = counts
                ? texts.get(
                        model.minutesLeft() == 1 ? "family.progress.one" : "family.progress.many",
                        model.number(),
                        model.asked(),
                        model.minutesLeft())
                : "";
        progress.setText(said);
        progress.setVisible(counts);
        progress.setManaged(counts);
        meter.show(counts ? (double) model.number() / model.asked() : 0, said);
    }

    private void kept() {
        OpenIntake.Kept state = model.intake().kept();
        kept.setText(
                switch (state) {
                    case UNTOUCHED -> "";
                    case SAVING -> texts.get("family.saving");
                    case KEPT -> texts.get("family.kept");
                    case FAILING -> texts.get("family.not-kept");
                });
        keptIcon.setVisible(state == OpenIntake.Kept.KEPT);
    }
}
