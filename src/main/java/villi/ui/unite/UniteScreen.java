package villi.ui.unite;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Field;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.usecase.find.Found;
import villi.usecase.find.Roster;
import villi.usecase.patient.Patients;
import villi.usecase.unite.UniteRecords;
import villi.usecase.unite.UniteRecords.Preview;

/// Two records of one person: the other one is chosen, then both stand side by side with what will be.
public final class UniteScreen implements Screen {

    private final Kit kit;
    private final Navigator navigator;
    private final PatientId first;
    private final Background.Scope work;
    private final UniteModel model;
    private final VBox page = Boxes.column(16);
    private final ScrollPane root = new ScrollPane(page);
    private final TextField find = new TextField();
    private final TextField reason = new TextField();
    private final VBox offers = Boxes.column(0);

    /// What the screen works with.
    ///
    /// @param order how the practice writes dates
    public record Uses(Patients patients, Roster people, UniteRecords unite, DateEntry.Order order) {}

    public UniteScreen(Kit kit, Navigator navigator, Uses uses, Actor actor, PatientId first) {
        this.kit = kit;
        this.navigator = navigator;
        this.first = first;
        work = kit.work().scope();
        model = new UniteModel(
                new UniteModel.Uses(uses.patients(), uses.people(), uses.unite(), uses.order()),
                kit.texts(),
                actor,
                LocalDate.now(kit.clock()),
                work);
        find.setId("unite-find");
        reason.setId("unite-reason");
        find.textProperty().addListener((_, _, _) -> offer());
        find.setOnAction(_ -> pick(0));
        model.kept().addListener((_, _, _) -> show());
        model.preview().addListener((_, _, _) -> show());
        page.getStyleClass().add("pad-page");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(words("unite.title"));
    }

    @Override
    public Frame frame() {
        return new Frame.Back(words("nav.back"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(words("palette.alt-range"), words("palette.row")),
                Hint.of(words("unite.swap.key"), words("unite.swap")),
                Hint.of(words("key.ctrl-enter"), words("unite.do")),
                Hint.of(words("key.escape"), words("nav.back")));
    }

    @Override
    public boolean escape() {
        if (model.preview().get().isEmpty()) return false;
        model.leave();
        return true;
    }

    @Override
    public void shown() {
        model.load(first);
    }

    @Override
    public void hidden() {
        work.close();
    }

    private void show() {
        Optional<Preview> preview = model.preview().get();
        if (preview.isPresent()) preview(preview.get());
        else model.kept().get().ifPresent(this::choose);
    }

    private void choose(Patient kept) {
        Card card = new Card(words("unite.which"));
        card.with(new Field(words("unite.find"), find), offers);
        page.getChildren()
                .setAll(
                        Boxes.wrapped(words("unite.title"), "t-title"),
                        Boxes.wrapped(kit.texts().get("unite.lead", line(kept)), "ink-2"),
                        card);
        offer();
        root.applyCss(); // only then does the field stand in the window and can be focused
        find.requestFocus();
    }

    private void offer() {
        List<Found> found = model.others(find.getText());
        offers.getChildren().clear();
        for (int i = 0; i < found.size(); i++) offers.getChildren().add(row(found.get(i), i));
        if (found.isEmpty()) {
            offers.getChildren()
                    .add(Boxes.wrapped(
                            words(find.getText().isBlank() ? "unite.nobody-alike" : "unite.nobody"), "ink-2"));
        }
    }

    private Node row(Found found, int place) {
        Patient patient = found.patient();
        ActionButton pick = ActionButton.normal("unite-pick-" + patient.number(), words("unite.pick"))
                .small()
                .press(() -> model.choose(patient.id()));
        if (place < 9) pick.key(kit.texts().get("palette.alt", place + 1));
        return Card.row(
                new Icon("mdi2h-human-child", "icon-20"),
                Names.listed(patient.name().family(), patient.name().given()),
                born(patient) + "  ·  " + kit.texts().get("patients.number", patient.number()),
                pick);
    }

    private void preview(Preview preview) {
        ActionButton swap = ActionButton.quiet("unite-swap", words("unite.swap"))
                .icon("mdi2s-swap-horizontal")
                .key(words("unite.swap.key"))
                .press(model::swap);
        ActionButton unite = ActionButton.primary("unite-do", words("unite.do"))
                .key(words("key.ctrl-enter"))
                .press(this::unite);
        unite.disableProperty().bind(model.busy());
        ActionButton leave =
                ActionButton.normal("unite-leave", words("unite.leave")).press(model::leave);
        UniteCards cards = new UniteCards(kit, LocalDate.now(kit.clock()), preview);
        page.getChildren().setAll(Boxes.row(16, Boxes.grow(Boxes.wrapped(words("unite.title"), "t-title")), swap));
        cards.doubts().ifPresent(page.getChildren()::add);
        page.getChildren()
                .addAll(
                        cards.compare(),
                        cards.outcome(),
                        new Field(words("unite.reason"), reason),
                        Boxes.row(8, unite, leave));
        root.setVvalue(0);
        root.applyCss();
        reason.requestFocus();
    }

    private void pick(int place) {
        List<Found> found = model.others(find.getText());
        if (place < found.size()) model.choose(found.get(place).patient().id());
    }

    private void unite() {
        model.unite(reason.getText(), done -> {
            PatientId kept = done.kept().patient().id();
            PatientId other = done.other().patient().id();
            kit.saved().saved(java.time.LocalTime.now(kit.clock()));
            navigator.open(new Route.Chart(kept));
            kit.toasts()
                    .undoable(
                            kit.texts().get("unite.done", done.other().patient().number()),
                            () -> kit.work()
                                    .scope()
                                    .run(
                                            new javafx.beans.property.SimpleBooleanProperty(),
                                            () -> model.apart(other),
                                            _ -> navigator.open(new Route.Chart(other))));
        });
    }

    private void key(KeyEvent event) {
        boolean preview = model.preview().get().isPresent();
        if (event.isAltDown() && event.getCode().isDigitKey() && !preview) {
            pick(event.getCode().getChar().charAt(0) - '1');
        } else if (event.isAltDown() && event.getCode() == KeyCode.X && preview) {
            model.swap();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER && preview) {
            unite();
        } else {
            return;
        }
        event.consume();
    }

    private String line(Patient patient) {
        return Names.listed(patient.name().family(), patient.name().given()) + ", " + born(patient);
    }

    private String born(Patient patient) {
        return kit.texts().get("find.born", Dates.age(patient.birthDate(), LocalDate.now(kit.clock()))) + " "
                + Dates.full(patient.birthDate());
    }

    private String words(String key) {
        return kit.texts().get(key);
    }
}
