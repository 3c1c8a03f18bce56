package villi.ui.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.practice.Actor;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.usecase.find.Roll;
import villi.usecase.find.Roster;
import villi.usecase.patient.ChangeFamily;
import villi.usecase.patient.Patients;

/// A household: its children and their other homes, who is responsible and may know what, how to reach them.
public final class FamilyScreen implements Screen {

    private final Kit kit;
    private final Navigator navigator;
    private final HouseholdId id;
    private final Background.Scope work;
    private final FamilyModel model;
    private final VBox page = Boxes.column(16);
    private final ScrollPane root = new ScrollPane(page);
    private final SimpleStringProperty title = new SimpleStringProperty("");

    /// What the screen works with.
    public record Uses(Patients patients, Roll roll, Roster people, ChangeFamily change) {}

    public FamilyScreen(Kit kit, Navigator navigator, Uses uses, Actor actor, HouseholdId id) {
        this.kit = kit;
        this.navigator = navigator;
        this.id = id;
        work = kit.work().scope();
        model = new FamilyModel(uses, id, actor, LocalDate.now(kit.clock()), work);
        model.shown().addListener((_, _, family) -> family.ifPresent(this::show));
        page.getStyleClass().add("pad-page");
        root.setFitToWidth(true);
        root.setFocusTraversable(true);
        root.setAccessibleText(kit.texts().get("family.accessible"));
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
                Hint.of("S", kit.texts().get("chart.family.add")),
                Hint.of("G", kit.texts().get("family.guardian.add")),
                Hint.of("B", kit.texts().get("family.home.add")),
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

    private void show(FamilyModel.Family family) {
        title.set(kit.texts().get("chart.family", family.household().name()));
        FamilyCards cards = new FamilyCards(kit, LocalDate.now(kit.clock()), family);
        VBox left = Boxes.column(
                16,
                cards.members(this::open, act("family-add", "chart.family.add", "S", this::sibling)),
                cards.homes(this::leave, act("family-home", "family.home.add", "B", this::home)));
        VBox right = Boxes.column(
                16, cards.adults(this::change, act("family-guardian", "family.guardian.add", "G", this::guardian)));
        page.getChildren().setAll(Boxes.wrapped(title.get(), "t-title"));
        String reach = cards.reach();
        if (!reach.isEmpty()) page.getChildren().add(Boxes.wrapped(reach, "ink-2"));
        page.getChildren().add(Boxes.equal(300, left, right));
    }

    private ActionButton act(String id, String key, String cap, Runnable act) {
        return ActionButton.quiet(id, kit.texts().get(key))
                .icon("mdi2p-plus")
                .key(cap)
                .press(act);
    }

    private void open(Patient patient) {
        navigator.open(new Route.Chart(patient.id()));
    }

    private void sibling() {
        navigator.open(new Route.Register("", Optional.of(id)));
    }

    private void guardian() {
        int last =
                model.shown().get().map(f -> f.household().guardians().size()).orElse(0);
        edit(last, new Guardian("", "", "", true));
    }

    private void change(int place) {
        model.shown().get().ifPresent(f -> edit(place, f.household().guardians().get(place)));
    }

    private void edit(int place, Guardian guardian) {
        boolean known = !guardian.name().isEmpty();
        GuardianForm.open(
                kit,
                guardian,
                model.infants(),
                next -> model.guardian(place, next, undo -> said("family.guardian.saved", next.name(), undo)),
                known
                        ? Optional.of(() -> model.withoutGuardian(
                                place, undo -> said("family.guardian.gone", guardian.name(), undo)))
                        : Optional.empty());
    }

    private void home() {
        model.shown()
                .get()
                .ifPresent(f -> HomeForm.open(
                        kit,
                        f.members(),
                        model::families,
                        (child, other, note) -> model.home(
                                child.id(),
                                other.patient().household(),
                                note,
                                undo -> said("family.home.saved", child.name().called(), undo))));
    }

    private void leave(Patient child, FamilyModel.Elsewhere home) {
        model.withoutHome(
                child.id(), home, undo -> said("family.home.gone", child.name().called(), undo));
    }

    private void said(String key, String name, Runnable undo) {
        kit.toasts().undoable(kit.texts().get(key, name), undo);
        root.requestFocus();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case S -> sibling();
            case G -> guardian();
            case B -> home();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
