package villi.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.domain.finding.Block;
import villi.domain.finding.RedFlag;
import villi.domain.handout.Pdf;
import villi.domain.intake.IntakeId;
import villi.domain.intake.Slot;
import villi.domain.plan.PlanLine;
import villi.domain.practice.Actor;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Boxes;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.KeyCap;
import villi.ui.kit.Kit;
import villi.ui.kit.PatientBanner;
import villi.ui.kit.Screen;
import villi.ui.kit.TextAsk;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Texts;
import villi.usecase.plan.Assess;
import villi.usecase.plan.Workbench;

/// Findings and plan builder (S8): why, what, and how it reads.
public final class PlanScreen implements Screen {

    private final Kit kit;
    private final Texts texts;
    private final Navigator navigator;
    private final Paper paper;
    private final Function<Assess.Assessed, PatientBanner.View> banner;
    private final PlanModel model;
    private final PlanDialogs dialogs;
    private final WhyPane why;
    private final WhatPane what;
    private final ReadPane read;
    private final BudgetStrip budget;
    private final SignBar bar;
    private final StackPane root = new StackPane();
    private final BorderPane board = new BorderPane();
    private final SplitPane panes = new SplitPane();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /// What can be done with finished pages.
    public interface Paper {
        /// @param version of the plan, 0 for the emergency sheet
        void save(Pdf pdf, String code, int version);

        void open(Pdf pdf);

        void print(Pdf pdf);
    }

    public PlanScreen(
            Kit kit,
            Navigator navigator,
            PlanUses uses,
            Paper paper,
            Function<Assess.Assessed, PatientBanner.View> banner,
            Actor actor,
            IntakeId intake) {
        this.kit = kit;
        this.texts = kit.texts();
        this.navigator = navigator;
        this.paper = paper;
        this.banner = banner;
        this.model = new PlanModel(
                uses, actor, intake, kit.work().scope(), kit.jobs().scope());
        this.dialogs = new PlanDialogs(kit);
        PlanActs acts = new PlanActs();
        this.why = new WhyPane(texts, acts);
        this.what = new WhatPane(texts, acts);
        this.read = new ReadPane(texts);
        this.budget = new BudgetStrip(texts);
        this.bar = new SignBar(texts, acts);
        title.set(texts.get("plan.title"));
        root.getStyleClass().add("window");
        build();
    }

    private void build() {
        VBox left = new VBox(head("plan.why", "plan.why.words"), Boxes.fill(why.node()));
        ActionButton add = ActionButton.quiet("plan-add", texts.get("plan.add"))
                .icon("mdi2p-plus")
                .small()
                .press(this::addLine);
        VBox middle = new VBox(head("plan.what", "plan.what.words", add), Boxes.fill(what.node()), bar.node());
        VBox right = new VBox(head("plan.read", "plan.read.words"), Boxes.fill(read.node()));
        left.getStyleClass().addAll("pane", "surface");
        middle.getStyleClass().addAll("pane", "surface");
        right.getStyleClass().addAll("pane", "sunk");
        panes.getItems().setAll(left, middle, right);
        panes.setDividerPositions(0.27, 0.69);
        board.setCenter(panes);
        model.stage().addListener((_, _, _) -> show());
        model.selected().addListener((_, _, _) -> show());
        model.refused().addListener((_, _, _) -> show());
        model.reading().addListener((_, _, pages) -> read.show(pages.pages()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox head(String name, String words, Node... more) {
        HBox head = Boxes.row(
                8, Boxes.words(texts.get(name), "t-card"), Boxes.grow(Boxes.wrapped(texts.get(words), "ink-2")));
        head.getChildren().addAll(more);
        head.getChildren().add(new KeyCap("F6"));
        head.getStyleClass().add("pane-head");
        return head;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Frame frame() {
        return new Frame.Back(texts.get("plan.back"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                hint("A", "plan.accept"),
                hint("X", "plan.decline"),
                hint("E", "plan.edit"),
                hint("S", "plan.swap"),
                hint("↑ ↓", "plan.hint.move"),
                hint("C", "plan.hint.confirm"),
                hint("G", "plan.hint.goal"),
                hint("Ctrl ↵", "plan.accept-rest"),
                hint("Ctrl D", "plan.sign"),
                hint("Ctrl P", "plan.print"));
    }

    @Override
    public List<Node> panes() {
        return List.of(why.node(), what.node(), read.focusTarget());
    }

    @Override
    public void shown() {
        model.open();
    }

    private void show() {
        switch (model.stage().get()) {
            case PlanModel.Stage.Loading _ -> {}
            case PlanModel.Stage.Closed(String key) -> root.getChildren().setAll(new EmptyState(texts.get(key)));
            case PlanModel.Stage.Emergency(var opening) -> emergency(opening.assessed());
            case PlanModel.Stage.Building(Workbench bench) -> building(bench);
        }
    }

    private void building(Workbench bench) {
        boolean first = root.getChildren().isEmpty();
        String name = bench.assessed().patient().name().called();
        title.set(texts.get(
                bench.plan().signed() ? "plan.title.signed" : "plan.title.draft",
                name,
                bench.plan().version()));
        board.setTop(new VBox(new PatientBanner(banner.apply(bench.assessed())), budget.node()));
        why.show(bench, model.selected().get());
        what.show(bench, model.selected().get());
        budget.show(bench);
        bar.show(bench, model.refused().get());
        if (!first && root.getChildren().getFirst().equals(board)) return;
        root.getChildren().setAll(board);
        root.applyCss(); // the split pane takes its panes in only with its skin
        root.layout();
        what.node().requestFocus();
    }

    private void emergency(Assess.Assessed assessed) {
        var acts = new EmergencySide.Acts(
                () -> pdf().ifPresent(paper::print), () -> pdf().ifPresent(paper::open), () -> toIntake(assessed));
        HBox split =
                new HBox(Boxes.grow(EmergencySide.of(texts, assessed, acts)), Boxes.wide((Region) read.node(), 520));
        BorderPane pane = new BorderPane(split);
        pane.setTop(new PatientBanner(banner.apply(assessed)));
        root.getChildren().setAll(pane);
    }

    private void toIntake(Assess.Assessed assessed) {
        navigator.open(
                new Route.Intake(assessed.patient().id(), assessed.intake().id()));
    }

    private Optional<Pdf> pdf() {
        return model.reading().get().pdf();
    }

    private void key(KeyEvent e) {
        if (e.getTarget() instanceof javafx.scene.control.TextInputControl) return;
        if (e.isShortcutDown() ? shortcut(e.getCode()) : plain(e.getCode())) e.consume();
    }

    private boolean shortcut(KeyCode code) {
        return switch (code) {
            case ENTER -> run(model::acceptRest);
            case D -> run(model::sign);
            case P -> run(this::print);
            default -> false;
        };
    }

    private boolean plain(KeyCode code) {
        return switch (code) {
            case UP -> run(() -> model.move(-1));
            case DOWN -> run(() -> model.move(1));
            case PAGE_UP -> run(() -> read.turn(-1));
            case PAGE_DOWN -> run(() -> read.turn(1));
            case C -> run(model::confirmAll);
            case G -> run(this::goal);
            case A -> run(() -> model.line().ifPresent(l -> model.accept(l.key())));
            case O -> run(() -> model.line().ifPresent(l -> model.reopen(l.key())));
            case X -> run(() -> model.line().ifPresent(this::decline));
            case E -> run(() -> model.line().ifPresent(this::edit));
            case S -> run(() -> model.line().ifPresent(this::swap));
            default -> false;
        };
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }

    private void print() {
        boolean signed = model.bench().map(b -> b.plan().signed()).orElse(true);
        if (signed) pdf().ifPresent(paper::print);
        else kit.toasts().say(texts.get("plan.print.draft"));
    }

    private void goal() {
        model.bench()
                .filter(b -> !b.plan().signed())
                .ifPresent(
                        b -> TextAsk.open(kit, texts.get("plan.goal"), b.plan().goal(), text -> {
                            model.goal(text);
                            return true;
                        }));
    }

    private void decline(PlanLine line) {
        TextAsk.open(kit, texts.get("plan.decline.why", line.wording().title()), "", reason -> {
            if (reason.isBlank()) return false;
            model.decline(line.key(), reason);
            return true;
        });
    }

    private void edit(PlanLine line) {
        dialogs.edit(line, (edit, reason) -> model.change(line.key(), edit, reason));
    }

    private void swap(PlanLine line) {
        if (line.swaps().isEmpty()) return;
        model.bench()
                .ifPresent(b ->
                        dialogs.swap(line, b.budget().remaining(), (out, food) -> model.swap(line.key(), out, food)));
    }

    private void addLine() {
        model.bench()
                .filter(b -> !b.plan().signed())
                .ifPresent(b -> dialogs.add(
                        AddChoices.of(texts, b),
                        a -> model.add(
                                a.choice().kind(),
                                a.choice().code().isEmpty()
                                        ? a.words()
                                        : a.choice().code(),
                                a.words(),
                                a.because())));
    }

    private Hint hint(String key, String text) {
        return Hint.of(key, texts.get(text));
    }

    /// The panes' wishes, carried to the model and to small boxes.
    private final class PlanActs implements WhyPane.Acts, WhatPane.Acts, SignBar.Acts {

        @Override
        public void review(RedFlag flag) {
            clear(flag.id(), texts.get("plan.flag.outcome", flag.title()));
        }

        @Override
        public void confirm(Set<Slot> slots) {
            model.confirm(slots);
        }

        @Override
        public void openAnswer(Slot slot) {
            model.bench().ifPresent(b -> toIntake(b.assessed()));
        }

        @Override
        public void select(String key) {
            model.select(key);
        }

        @Override
        public void accept(PlanLine line) {
            model.accept(line.key());
        }

        @Override
        public void decline(PlanLine line) {
            PlanScreen.this.decline(line);
        }

        @Override
        public void edit(PlanLine line) {
            PlanScreen.this.edit(line);
        }

        @Override
        public void swap(PlanLine line) {
            PlanScreen.this.swap(line);
        }

        @Override
        public void reopen(PlanLine line) {
            model.reopen(line.key());
        }

        @Override
        public void acceptRest() {
            model.acceptRest();
        }

        @Override
        public void sign() {
            model.sign();
        }

        @Override
        public void amend() {
            model.amend();
        }

        @Override
        public void mend(Block block) {
            if (block.id().equals("confirm")) model.confirmAll();
            else if (block.id().equals("goal")) goal();
            else if (block.overridable()) clear(block.id(), texts.get("plan.mend.why", block.text()));
            else model.bench().ifPresent(b -> toIntake(b.assessed()));
        }

        @Override
        public void save() {
            model.bench()
                    .ifPresent(b ->
                            pdf().ifPresent(p -> paper.save(p, "plan", b.plan().version())));
        }

        @Override
        public void print() {
            PlanScreen.this.print();
        }

        @Override
        public void openPdf() {
            pdf().ifPresent(paper::open);
        }

        private void clear(String id, String question) {
            TextAsk.open(kit, question, "", reason -> {
                if (reason.isBlank()) return false;
                model.clear(id, reason);
                return true;
            });
        }
    }
}
