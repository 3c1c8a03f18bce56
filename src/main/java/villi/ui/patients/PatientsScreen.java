package villi.ui.patients;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.patient.Patient;
import villi.domain.practice.Actor;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Names;
import villi.usecase.patient.Patients;
import villi.usecase.patient.RegisterPatient;

/// Everybody in the practice.
public final class PatientsScreen implements Screen {

    private final Kit kit;
    private final Navigator navigator;
    private final RegisterPatient register;
    private final Actor actor;
    private final Background.Scope work;
    private final PatientsModel model;
    private final TextField filter = new TextField();
    private final CheckBox archived;
    private final ListView<Patient> list;
    private final VBox table = Card.plain();
    private final VBox root = Boxes.column(16);
    private final SimpleStringProperty note = new SimpleStringProperty("");

    public PatientsScreen(Kit kit, Navigator navigator, Patients patients, RegisterPatient register, Actor actor) {
        this.kit = kit;
        this.navigator = navigator;
        this.register = register;
        this.actor = actor;
        work = kit.work().scope();
        model = new PatientsModel(patients, work, java.time.LocalDate.now(kit.clock()));
        archived = new CheckBox(kit.texts().get("patients.archived"));
        archived.setId("patients-archived");
        archived.selectedProperty().addListener((_, _, on) -> model.showArchived(on));
        filter.setId("patients-filter");
        filter.setPromptText(kit.texts().get("patients.filter"));
        filter.setAccessibleText(kit.texts().get("patients.filter"));
        filter.textProperty().addListener((_, _, typed) -> model.narrow(typed));
        filter.setOnAction(_ -> first());
        list = new ListView<>(model.shown());
        list.setId("patients-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(kit.texts().get("nav.patients"));
        list.setCellFactory(_ -> new PatientCell(kit.texts(), java.time.LocalDate.now(kit.clock())));
        list.setOnKeyPressed(this::key);
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) open();
        });
        root.getStyleClass().add("pad-page");
        model.loaded().addListener((_, _, _) -> show());
        model.shown().addListener((ListChangeListener<Patient>) _ -> count());
        root.getChildren().addAll(head(), Boxes.fill(table));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(kit.texts().get("nav.patients"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("↵", kit.texts().get("hint.open")),
                Hint.of("F2", kit.texts().get("patients.hint.edit")),
                Hint.of(kit.texts().get("key.delete"), kit.texts().get("patients.hint.archive")),
                Hint.of(kit.texts().get("today.new.key"), kit.texts().get("hint.new-patient")),
                Hint.of("?", kit.texts().get("hint.keys")));
    }

    @Override
    public ObservableValue<String> note() {
        return note;
    }

    @Override
    public List<Node> panes() {
        return List.of(filter, list);
    }

    @Override
    public void shown() {
        model.load();
        filter.requestFocus();
    }

    @Override
    public void hidden() {
        work.close();
    }

    private HBox head() {
        ActionButton add = ActionButton.primary("patients-new", kit.texts().get("today.new"))
                .icon("mdi2p-plus")
                .key(kit.texts().get("today.new.key"))
                .press(() -> navigator.open(new Route.Register(filter.getText(), Optional.empty())));
        HBox head = Boxes.row(
                16, Boxes.words(kit.texts().get("nav.patients"), "t-title"), Boxes.grow(filter), archived, add);
        archived.setMinWidth(HBox.USE_PREF_SIZE);
        return head;
    }

    private void show() {
        if (model.all().get() == 0 && !archived.isSelected()) {
            table.getChildren()
                    .setAll(new EmptyState(
                            kit.texts().get("patients.empty"),
                            ActionButton.normal(
                                            "patients-empty-new", kit.texts().get("today.new"))
                                    .icon("mdi2p-plus")
                                    .press(() -> navigator.open(new Route.Register("", Optional.empty())))));
        } else {
            table.getChildren().setAll(PatientCell.head(kit.texts()), Boxes.fill(list));
        }
        count();
    }

    private void count() {
        note.set(kit.texts().count("patients.shown", model.shown().size()));
    }

    private void first() {
        if (model.shown().isEmpty()) navigator.open(new Route.Register(filter.getText(), Optional.empty()));
        else navigator.open(new Route.Chart(model.shown().getFirst().id()));
    }

    private Optional<Patient> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void open() {
        selected().ifPresent(p -> navigator.open(new Route.Chart(p.id())));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) open();
        else if (event.getCode() == KeyCode.F2)
            selected().ifPresent(p -> navigator.open(new Route.EditPatient(p.id())));
        else if (event.getCode() == KeyCode.DELETE) selected().ifPresent(this::archive);
        else return;
        event.consume();
    }

    private void archive(Patient patient) {
        boolean away = !patient.archived();
        String name = Names.spoken(patient.name().family(), patient.name().given());
        work.run(busy(), () -> move(patient, away), _ -> {
            model.load();
            kit.toasts()
                    .undoable(
                            kit.texts().get(away ? "patients.archived.done" : "patients.back.done", name),
                            () -> work.run(busy(), () -> move(patient, !away), _ -> model.load()));
        });
    }

    private boolean move(Patient patient, boolean away) {
        register.archive(patient.id(), away, actor);
        return true;
    }

    private static javafx.beans.property.SimpleBooleanProperty busy() {
        return new javafx.beans.property.SimpleBooleanProperty();
    }
}
