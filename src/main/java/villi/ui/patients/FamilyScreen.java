package villi.ui.patients;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.usecase.patient.Patients;

/// A household: its children, who is responsible, how to reach them.
public final class FamilyScreen implements Screen {

    private final Kit kit;
    private final Navigator navigator;
    private final Patients patients;
    private final HouseholdId id;
    private final Background.Scope work;
    private final VBox page = Boxes.column(16);
    private final ScrollPane root = new ScrollPane(page);
    private final SimpleStringProperty title = new SimpleStringProperty("");

    private record Family(Household household, List<Patient> members) {}

    public FamilyScreen(Kit kit, Navigator navigator, Patients patients, HouseholdId id) {
        this.kit = kit;
        this.navigator = navigator;
        this.patients = patients;
        this.id = id;
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
        return title;
    }

    @Override
    public Frame frame() {
        return new Frame.Back(kit.texts().get("nav.back"));
    }

    @Override
    public void shown() {
        work.run(new SimpleBooleanProperty(), this::read, this::show);
    }

    @Override
    public void hidden() {
        work.close();
    }

    private Family read() {
        return new Family(
                patients.household(id),
                patients.all().stream().filter(p -> p.household().equals(id)).toList());
    }

    private void show(Family family) {
        title.set(kit.texts().get("chart.family", family.household().name()));
        Card members = new Card(kit.texts().get("family.members"));
        for (Patient patient : family.members()) {
            members.with(Card.row(
                    new Icon("mdi2h-human-child", "icon-20"),
                    Names.listed(patient.name().family(), patient.name().given()),
                    Dates.full(patient.birthDate()) + ", " + Dates.age(patient.birthDate(), LocalDate.now(kit.clock())),
                    ActionButton.normal(
                                    "family-open-" + patient.number(),
                                    kit.texts().get("hint.open"))
                            .small()
                            .press(() -> navigator.open(new Route.Chart(patient.id())))));
        }
        members.with(ActionButton.quiet("family-add", kit.texts().get("chart.family.add"))
                .icon("mdi2p-plus")
                .press(() -> navigator.open(new Route.Register("", Optional.of(id)))));
        Card adults = new Card(kit.texts().get("family.adults"));
        for (Household.Guardian guardian : family.household().guardians()) {
            adults.with(Card.row(
                    new Icon("mdi2a-account-outline", "icon-20"),
                    guardian.name(),
                    guardian.relationship() + "  " + guardian.phone()));
        }
        if (family.household().guardians().isEmpty()) {
            adults.with(Boxes.wrapped(kit.texts().get("family.adults.none"), "ink-2"));
        }
        page.getChildren()
                .setAll(
                        Boxes.wrapped(title.get(), "t-title"),
                        Boxes.wrapped(family.household().address(), "ink-2"),
                        Boxes.equal(260, members, adults));
    }
}
