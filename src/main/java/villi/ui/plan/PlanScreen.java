package villi.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import villi.domain.handout.Pdf;
import villi.domain.intake.IntakeId;
import villi.domain.plan.CarePlan;
import villi.domain.practice.Actor;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.PatientBanner;
import villi.ui.kit.Screen;
import villi.ui.nav.Navigator;
import villi.ui.text.Texts;
import villi.usecase.plan.Assess;
import villi.usecase.plan.Workbench;

/// Findings and plan builder (S8): why, what, and how it reads.
public final class PlanScreen implements Screen {

    private final Texts texts;
    private final Function<Assess.Assessed, PatientBanner.View> banner;
    private final PlanModel model;
    private final PlanActs acts;
    private final WhyPane why;
    private final WhatPane what;
    private final ReadPane read;
    private final BudgetStrip budget;
    private final SignBar bar;
    private final StackPane root = new StackPane();
    private final BorderPane board = new BorderPane();
    private final PlanPanes panes;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    /// What can be done with finished pages.
    public interface Paper {
        /// A draft.
        ///
        /// @param version of the plan
        void save(Pdf pdf, String code, int version);

        /// The sheets of a signed plan.
        void save(Pdf pdf, CarePlan signed);

        /// The sheets of a signed plan.
        void print(Pdf pdf, CarePlan signed);

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
        this.texts = kit.texts();
        this.banner = banner;
        this.model = new PlanModel(
                uses, actor, intake, kit.work().scope(), kit.jobs().scope());
        this.acts = new PlanActs(kit, navigator, paper, model);
        this.why = new WhyPane(texts, acts);
        this.what = new WhatPane(texts, acts);
        this.read = new ReadPane(texts);
        this.budget = new BudgetStrip(texts);
        this.bar = new SignBar(texts, acts);
        this.panes = new PlanPanes(texts, new PlanPanes.Parts(why, what, read, budget, bar, acts::addLine));
        title.set(texts.get("plan.title"));
        root.getStyleClass().add("window");
        build();
    }

    private void build() {
        board.setCenter(panes.node());
        model.stage().addListener((_, _, _) -> show());
        model.selected().addListener((_, _, _) -> show());
        model.refused().addListener((_, _, _) -> show());
        model.reading().addListener((_, _, pages) -> read.show(pages.pages()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
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

    /// Only keys that do something now.
    @Override
    public List<Hint> hints() {
        return switch (model.stage().get()) {
            case PlanModel.Stage.Loading _, PlanModel.Stage.Closed _ -> List.of();
            case PlanModel.Stage.Emergency _ -> List.of(hint("Ctrl P", "plan.print"));
            case PlanModel.Stage.Building(Workbench bench) -> bench.plan().signed() ? signedHints() : draftHints();
        };
    }

    private List<Hint> signedHints() {
        return List.of(
                hint("↑ ↓", "plan.hint.move"),
                hint("PgDn", "plan.hint.page"),
                hint("F6", "plan.hint.pane"),
                hint("Ctrl P", "plan.print"));
    }

    private List<Hint> draftHints() {
        return List.of(
                hint("A", "plan.accept"),
                hint("X", "plan.decline"),
                hint("E", "plan.edit"),
                hint("S", "plan.swap"),
                hint("↑ ↓", "plan.hint.move"),
                hint("C", "plan.hint.confirm"),
                hint("G", "plan.hint.goal"),
                hint("Ctrl ↵", "plan.accept-rest"),
                hint("Ctrl D", "plan.sign"));
    }

    @Override
    public List<Node> panes() {
        return panes.all();
    }

    @Override
    public void reveal(Node pane) {
        panes.reveal(pane);
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
        board.setTop(new PatientBanner(banner.apply(bench.assessed())));
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
        var side = new EmergencySide.Acts(acts::print, acts::openPdf, () -> acts.toIntake(assessed, Optional.empty()));
        title.set(texts.get("plan.title.emergency", assessed.patient().name().called()));
        BorderPane pane = EmergencySide.page(EmergencySide.of(texts, assessed, side), (Region) read.node());
        BorderPane page = new BorderPane(pane);
        page.setTop(new PatientBanner(banner.apply(assessed)));
        root.getChildren().setAll(page);
    }

    private void key(KeyEvent e) {
        if (e.getTarget() instanceof javafx.scene.control.TextInputControl) return;
        if (e.isShortcutDown() ? shortcut(e.getCode()) : plain(e.getCode())) e.consume();
    }

    private boolean shortcut(KeyCode code) {
        return switch (code) {
            case ENTER -> run(model::acceptRest);
            case D -> run(acts::sign);
            case P -> run(acts::print);
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
            case G -> run(acts::goal);
            case A -> run(() -> model.line().ifPresent(l -> model.accept(l.key())));
            case O -> run(() -> model.line().ifPresent(l -> model.reopen(l.key())));
            case X -> run(() -> model.line().ifPresent(acts::decline));
            case E -> run(() -> model.line().ifPresent(acts::edit));
            case S -> run(() -> model.line().ifPresent(acts::swap));
            default -> false;
        };
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }

    private Hint hint(String key, String text) {
        return Hint.of(key, texts.get(text));
    }
}
