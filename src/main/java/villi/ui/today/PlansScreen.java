package villi.ui.today;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.plan.CarePlan;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.RowList;
import villi.ui.kit.Screen;
import villi.ui.kit.Tone;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.usecase.patient.Caseload;
import villi.usecase.patient.Caseload.Standing;

/// The newest plan of everybody: drafts first, then by review date.
public final class PlansScreen implements Screen {

    private static final int HORIZON_YEARS = 5;

    private final Kit kit;
    private final Navigator navigator;
    private final Caseload cases;
    private final Background.Scope work;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final RowList rows = new RowList("plans-rows");
    private final VBox page = Boxes.column(16);
    private final ScrollPane root = new ScrollPane(page);

    public PlansScreen(Kit kit, Navigator navigator, Caseload cases) {
        this.kit = kit;
        this.navigator = navigator;
        this.cases = cases;
        work = kit.work().scope();
        page.getStyleClass().add("pad-page");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(kit.texts().get("nav.plans"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("↵", kit.texts().get("hint.open")),
                new Hint(List.of("↑", "↓"), kit.texts().get("hint.move")),
                Hint.of("?", kit.texts().get("hint.keys")));
    }

    @Override
    public void shown() {
        work.run(busy, () -> cases.until(today().plusYears(HORIZON_YEARS)), this::show);
    }

    @Override
    public void hidden() {
        work.close();
    }

    private LocalDate today() {
        return LocalDate.now(kit.clock());
    }

    private void show(List<Standing> all) {
        List<Standing> planned = all.stream()
                .filter(s -> s.plan().isPresent())
                .sorted(java.util.Comparator.comparing((Standing s) -> plan(s).signed())
                        .thenComparing(s -> plan(s).dates().review()))
                .toList();
        HBox head = new HBox(
                Boxes.grow(Boxes.words(kit.texts().get("today.column.person"))),
                Boxes.head(kit.texts().get("plans.column.plan"), 100),
                Boxes.head(kit.texts().get("plans.column.from"), 100),
                Boxes.head(kit.texts().get("plans.column.review"), 100),
                Boxes.head(kit.texts().get("plans.column.state"), 120));
        head.getStyleClass().add("table-head");
        rows.show(planned.stream().map(this::row).toList());
        Node body =
                planned.isEmpty() ? Card.plain(new EmptyState(kit.texts().get("plans.empty"))) : Card.plain(head, rows);
        page.getChildren().setAll(Boxes.words(kit.texts().get("nav.plans"), "t-title"), body);
        rows.focusSelected();
    }

    private RowList.Row row(Standing standing) {
        CarePlan plan = plan(standing);
        var name = standing.patient().name();
        String listed = Names.listed(name.family(), name.given());
        VBox who = Boxes.column(
                0,
                Boxes.wrapped(listed, "t-strong"),
                Boxes.words(
                        kit.texts()
                                .get(
                                        "today.number",
                                        standing.patient().number(),
                                        Dates.age(standing.patient().birthDate(), today())),
                        "t-label"));
        who.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        String version = kit.texts().get("chart.plan.title", plan.version());
        String state = kit.texts().get(plan.signed() ? "chart.plan.signed" : "chart.plan.draft");
        Chip chip = plan.signed()
                ? Chip.of(Tone.ACCENT, "mdi2c-check", state)
                : Chip.of(Tone.BLUE, "mdi2p-pencil-outline", state);
        HBox node = new HBox(
                Boxes.grow(who),
                Boxes.head(version, 100),
                Boxes.head(Dates.brief(plan.dates().start()), 100),
                Boxes.head(Dates.brief(plan.dates().review()), 100),
                Boxes.wide(new HBox(chip), 120));
        node.getChildren().forEach(n -> {
            if (n instanceof HBox box) box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        });
        node.getStyleClass().add("table-row");
        return new RowList.Row(
                node,
                String.join(", ", listed, version, state),
                () -> navigator.open(new Route.Plan(standing.patient().id(), plan.intake())));
    }

    private static CarePlan plan(Standing standing) {
        return standing.plan().orElseThrow();
    }
}
