package villi.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.handout.Pdf;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.usecase.handout.PagePictures;
import villi.usecase.plan.CarePlans;

/// The sheets of a signed plan as they were signed: look, print again, save.
public final class SheetsScreen implements Screen {

    private static final int DPI = 96;

    private final Kit kit;
    private final CarePlans plans;
    private final PagePictures pictures;
    private final Paper paper;
    private final PlanId id;
    private final Background.Scope jobs;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final SimpleStringProperty title = new SimpleStringProperty("");
    private final VBox page = Boxes.column(16);
    private final ScrollPane root = new ScrollPane(page);
    private List<CarePlans.Sheet> sheets = List.of();
    private Optional<CarePlan> plan = Optional.empty();

    /// What can be done with finished pages. Each is told the pages and the plan that they are of.
    public record Paper(BiConsumer<Pdf, CarePlan> print, BiConsumer<Pdf, CarePlan> save) {}

    private record Pages(CarePlan plan, List<CarePlans.Sheet> sheets, List<PagePictures.Picture> pictures) {}

    public SheetsScreen(Kit kit, CarePlans plans, PagePictures pictures, Paper paper, PlanId id) {
        this.kit = kit;
        this.plans = plans;
        this.pictures = pictures;
        this.paper = paper;
        this.id = id;
        jobs = kit.work().scope();
        page.getStyleClass().add("pad-page");
        root.setFitToWidth(true);
        root.setAccessibleText(kit.texts().get("sheets.accessible"));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
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
                Hint.of(kit.texts().get("sheets.print.key"), kit.texts().get("sheets.print")),
                Hint.of("PgDn", kit.texts().get("sheets.page")),
                Hint.of(kit.texts().get("key.escape"), kit.texts().get("nav.back")));
    }

    @Override
    public void shown() {
        jobs.run(busy, this::read, found -> found.ifPresentOrElse(this::show, this::none));
        root.requestFocus();
    }

    @Override
    public void hidden() {
        jobs.close();
    }

    private Optional<Pages> read() {
        List<CarePlans.Sheet> kept = plans.sheets(id);
        List<PagePictures.Picture> seen = new ArrayList<>();
        for (CarePlans.Sheet sheet : kept) {
            int count = pictures.pages(sheet.pdf());
            for (int page = 1; page <= count; page++) seen.add(pictures.picture(sheet.pdf(), page, DPI));
        }
        return plans.find(id).map(plan -> new Pages(plan, kept, seen));
    }

    private void none() {
        page.getChildren().setAll(new EmptyState(kit.texts().get("sheets.none")));
    }

    private void show(Pages pages) {
        sheets = pages.sheets();
        plan = Optional.of(pages.plan());
        title.set(kit.texts().get("chart.plan.title", pages.plan().version()));
        if (sheets.isEmpty()) {
            none();
            return;
        }
        ActionButton print = ActionButton.primary("sheets-print", kit.texts().get("sheets.print"))
                .icon("mdi2p-printer-outline")
                .key(kit.texts().get("sheets.print.key"))
                .press(this::print);
        ActionButton save = ActionButton.normal("sheets-save", kit.texts().get("sheets.save"))
                .icon("mdi2d-download-outline")
                .press(() -> each(paper.save()));
        HBox head = Boxes.row(
                8,
                Boxes.grow(Boxes.column(
                        2,
                        Boxes.wrapped(title.get(), "t-title"),
                        Boxes.wrapped(kit.texts().get("sheets.frozen"), "ink-2"))),
                save,
                print);
        VBox papers = Boxes.column(16);
        papers.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        for (int i = 0; i < pages.pictures().size(); i++)
            papers.getChildren().add(image(pages.pictures().get(i), i + 1));
        page.getChildren().setAll(head, papers);
    }

    private ImageView image(PagePictures.Picture picture, int number) {
        WritableImage image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.argb(),
                        0,
                        picture.width());
        ImageView view = new ImageView(image);
        view.setAccessibleText(kit.texts().get("sheets.page-of", number));
        return view;
    }

    private void print() {
        each(paper.print());
    }

    private void each(BiConsumer<Pdf, CarePlan> act) {
        plan.ifPresent(signed -> sheets.forEach(s -> act.accept(s.pdf(), signed)));
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            print();
            event.consume();
        }
    }
}
