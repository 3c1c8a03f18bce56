package villi.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.PatientBanner;
import villi.ui.kit.Screen;
import villi.ui.kit.Tabs;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.person.Banners;
import villi.ui.text.Names;
import villi.usecase.intake.Forms;
import villi.usecase.intake.Intakes;
import villi.usecase.patient.Patients;
import villi.usecase.plan.CarePlans;
import villi.usecase.practice.AuditLog;
import villi.usecase.scan.Scans;
import villi.usecase.undo.UndoActs;
import villi.usecase.unite.Unions;

/// One patient at a glance: where the case stands, answers, plans, family, history.
public final class ChartScreen implements Screen {

    /// A longer family name stands on the card below only.
    private static final int LONG_NAME = 24;

    private final Kit kit;
    private final Actor actor;
    private final Navigator navigator;
    private final Background.Scope work;
    private final ChartModel model;
    private final BorderPane root = new BorderPane();
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private String tab = "overview";

    /// Where the chart reads.
    public record Ports(
            Patients patients,
            Intakes intakes,
            Forms forms,
            CarePlans plans,
            Scans scans,
            AuditLog audit,
            Unions unions,
            UndoActs undo) {}

    public ChartScreen(Kit kit, Navigator navigator, Ports ports, Actor actor, PatientId patient) {
        this.kit = kit;
        this.actor = actor;
        this.navigator = navigator;
        work = kit.work().scope();
        model = new ChartModel(
                new ChartModel.Ports(
                        ports.patients(),
                        ports.intakes(),
                        ports.forms(),
                        ports.plans(),
                        ports.scans(),
                        ports.audit(),
                        ports.unions(),
                        ports.undo()),
                patient,
                work,
                kit.clock());
        root.setFocusTraversable(true);
        root.getStyleClass().add("window");
        root.setAccessibleText(kit.texts().get("chart.accessible"));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.shown().addListener((_, _, found) -> show(found));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Frame frame() {
        return new Frame.Back(kit.texts().get("nav.back"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("I", kit.texts().get("chart.tab.intake")),
                Hint.of("N", kit.texts().get("chart.intake.again")),
                Hint.of("P", kit.texts().get("chart.tab.plan")),
                Hint.of("S", kit.texts().get("chart.tab.scans")),
                Hint.of("H", kit.texts().get("chart.tab.history")),
                Hint.of("E", kit.texts().get("chart.hint.edit")),
                Hint.of("Ctrl P", kit.texts().get("blank.hint")),
                Hint.of("Ctrl O", kit.texts().get("returned.title")),
                Hint.of(kit.texts().get("key.escape"), kit.texts().get("nav.back")));
    }

    @Override
    public void shown() {
        model.load();
        root.requestFocus();
    }

    @Override
    public void hidden() {
        work.close();
    }

    private void show(Optional<ChartModel.Case> found) {
        if (found.isEmpty()) {
            root.setCenter(new EmptyState(kit.texts().get("chart.gone")));
            return;
        }
        ChartModel.Case shown = found.get();
        Patient patient = shown.patient();
        title.set(Names.spoken(patient.name().family(), patient.name().given()));
        PatientBanner banner = new PatientBanner(
                new Banners(kit.texts()).of(patient, shown.household(), model.today(), shown.reactions()));
        root.setTop(new VBox(banner, tabs(shown)));
        ChartCards cards = new ChartCards(kit, navigator, model.today(), shown, this::undo);
        VBox page = Boxes.column(16);
        page.setStyle("-fx-padding: 1.05em 1.45em;");
        if (tab.equals("history")) page.getChildren().add(cards.history(Integer.MAX_VALUE));
        else page.getChildren().addAll(cards.steps(), cards.overview());
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
    }

    private void undo(long number) {
        model.undo(
                number,
                actor,
                done -> kit.toasts().say(kit.texts().get(done ? "chart.history.undone" : "chart.history.not-undone")));
    }

    private Tabs tabs(ChartModel.Case shown) {
        List<Tabs.Tab> tabs = new ArrayList<>();
        tabs.add(new Tabs.Tab("overview", kit.texts().get("chart.tab.overview")));
        tabs.add(new Tabs.Tab("intake", kit.texts().get("chart.tab.intake")));
        tabs.add(new Tabs.Tab("plan", kit.texts().get("chart.tab.plan")));
        tabs.add(new Tabs.Tab(
                "scans",
                shown.scans() == 0
                        ? kit.texts().get("chart.tab.scans")
                        : kit.texts().get("chart.tab.scans.many", shown.scans())));
        tabs.add(new Tabs.Tab("history", kit.texts().get("chart.tab.history")));
        String name = shown.household().name();
        ActionButton family = ActionButton.quiet(
                        "chart-family",
                        name.length() > LONG_NAME
                                ? kit.texts().get("chart.family.long")
                                : kit.texts().get("chart.family", name))
                .icon("mdi2h-home-heart")
                .press(() -> navigator.open(new Route.Family(shown.patient().household())));
        return new Tabs(tabs, tab, this::open, family);
    }

    private void open(String id) {
        Optional<ChartModel.Case> found = model.shown().get();
        if (found.isEmpty()) return;
        switch (id) {
            case "intake" -> intake(found.get());
            case "plan" -> plan(found.get());
            case "scans" -> navigator.open(new Route.Scans(found.get().patient().id()));
            default -> {
                tab = id;
                show(found);
            }
        }
    }

    private void intake(ChartModel.Case shown) {
        PatientId id = shown.patient().id();
        navigator.open(
                shown.intake().<Route>map(i -> new Route.Intake(id, i.id())).orElseGet(() -> new Route.NewIntake(id)));
    }

    /// Another intake, unless one is half keyed: then that one.
    private void again(ChartModel.Case shown) {
        navigator.open(new Route.NewIntake(shown.patient().id()));
    }

    private void plan(ChartModel.Case shown) {
        PatientId id = shown.patient().id();
        shown.intake()
                .ifPresentOrElse(
                        i -> navigator.open(new Route.Plan(id, i.id())),
                        () -> kit.toasts().say(kit.texts().get("chart.plan.no-intake")));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) return;
        if (event.isShortcutDown()) {
            if (event.getCode() != KeyCode.P && event.getCode() != KeyCode.O) return;
            model.shown()
                    .get()
                    .map(c -> c.patient().id())
                    .ifPresent(id -> navigator.open(
                            event.getCode() == KeyCode.P
                                    ? new Route.BlankForms(Optional.of(id))
                                    : new Route.ReturnedForm(id)));
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case I -> open("intake");
            case N -> model.shown().get().ifPresent(this::again);
            case P, F -> open("plan");
            case H -> open("history");
            case S -> open("scans");
            case O -> open("overview");
            case E ->
                model.shown()
                        .get()
                        .ifPresent(c ->
                                navigator.open(new Route.EditPatient(c.patient().id())));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
