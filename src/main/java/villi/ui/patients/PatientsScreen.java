package villi.ui.patients;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.EmptyState;
import villi.ui.kit.FileAsk;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.patients.PatientsModel.Line;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.usecase.find.Roster;
import villi.usecase.patient.RegisterPatient;
import villi.usecase.roster.WriteOutList;

/// Everybody in the practice.
public final class PatientsScreen implements Screen {

    private static final int LONG_NAME = 28;

    private final Kit kit;
    private final Navigator navigator;
    private final RegisterPatient register;
    private final Actor actor;
    private final Lists lists;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final Roster people;
    private final Runnable changed;
    private final PatientsModel model;
    private final TextField filter = new TextField();
    private final CheckBox archived;
    private final ListView<Line> list;
    private final HBox head;
    private final VBox table = Card.plain();
    private final FlowPane recent = new FlowPane(8, 8);
    private final VBox root = Boxes.column(16);
    private final SimpleStringProperty note = new SimpleStringProperty("");

    /// What the screen works with.
    ///
    /// @param lately whom the user opened last, newest first
    /// @param order how the practice writes dates
    public record Uses(
            Roster people,
            RegisterPatient register,
            Supplier<List<PatientId>> lately,
            DateEntry.Order order,
            Lists lists) {}

    /// Writing the list out.
    public record Lists(WriteOutList writeOut, FileAsk ask) {}

    public PatientsScreen(Kit kit, Navigator navigator, Uses uses, Actor actor) {
        this.kit = kit;
        this.navigator = navigator;
        register = uses.register();
        this.actor = actor;
        people = uses.people();
        lists = uses.lists();
        work = kit.work().scope();
        jobs = kit.jobs().scope();
        changed = () -> jobs.run(busy(), () -> true, _ -> reload());
        model = new PatientsModel(people, uses.lately(), jobs, java.time.LocalDate.now(kit.clock()), uses.order());
        archived = new CheckBox(kit.texts().get("patients.archived"));
        archived.setId("patients-archived");
        archived.selectedProperty().addListener((_, _, on) -> model.showArchived(on));
        filter.setId("patients-filter");
        filter.setPromptText(kit.texts().get("patients.filter"));
        filter.setAccessibleText(kit.texts().get("patients.filter"));
        filter.textProperty().addListener((_, _, typed) -> model.narrow(typed));
        filter.setOnAction(_ -> open(0));
        list = new ListView<>(model.shown().get());
        head = PatientCell.head(kit.texts(), list);
        list.setId("patients-list");
        list.getStyleClass().add("plain-list");
        list.setAccessibleText(kit.texts().get("nav.patients"));
        list.setCellFactory(_ -> new PatientCell(
                kit.texts(),
                java.time.LocalDate.now(kit.clock()),
                model::asked,
                () -> model.recent().isEmpty()));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::direct);
        filter.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN) intoList();
        });
        list.setOnKeyPressed(this::key);
        list.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2) open();
        });
        root.getStyleClass().add("pad-page");
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::listKey);
        model.loaded().addListener((_, _, _) -> show());
        model.shown().addListener((_, _, found) -> show(found));
        recent.getStyleClass().add("recent-strip");
        root.getChildren().addAll(head(), recent, Boxes.fill(table));
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
                Hint.of(kit.texts().get("palette.alt-range"), kit.texts().get("palette.row")),
                Hint.of("F2", kit.texts().get("patients.hint.edit")),
                Hint.of("M", kit.texts().get("patients.hint.unite")),
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
        people.onChange(changed);
        model.load();
        show();
        filter.requestFocus();
    }

    @Override
    public void hidden() {
        people.forget(changed);
        work.close();
        jobs.close();
    }

    private HBox head() {
        ActionButton add = ActionButton.primary("patients-new", kit.texts().get("today.new"))
                .icon("mdi2p-plus")
                .key(kit.texts().get("today.new.key"))
                .press(this::register);
        HBox files = Boxes.row(
                0,
                ActionButton.iconOnly("patients-import", "mdi2t-tray-arrow-down", listWords("list.import"))
                        .press(this::takeIn));
        if (WriteOutList.may(actor)) {
            files.getChildren()
                    .add(ActionButton.iconOnly("patients-export", "mdi2t-tray-arrow-up", listWords("list.export"))
                            .press(this::writeOut));
        }
        HBox head = Boxes.row(
                16, Boxes.words(kit.texts().get("nav.patients"), "t-title"), Boxes.grow(filter), archived, files, add);
        archived.setMinWidth(HBox.USE_PREF_SIZE);
        return head;
    }

    private void show(ObservableList<Line> found) {
        int before = list.getSelectionModel().getSelectedIndex();
        list.setItems(found);
        if (before >= 0) list.getSelectionModel().select(Math.min(before, found.size() - 1));
        show();
    }

    private void show() {
        List<Node> rows = List.of(head, Boxes.fill(list));
        if (model.shown().get().isEmpty()) rows = List.of(nobody());
        if (table.getChildren().contains(list) && rows.contains(list)) rows = List.of();
        if (!rows.isEmpty()) table.getChildren().setAll(rows);
        note.set(kit.texts().count("patients.shown", model.count()));
        recent();
    }

    /// Those opened last, before anything is typed.
    private void recent() {
        List<Patient> lately = model.recent();
        recent.setVisible(!lately.isEmpty());
        recent.setManaged(!lately.isEmpty());
        recent.getChildren().clear();
        if (lately.isEmpty()) return;
        recent.getChildren().add(Boxes.words(kit.texts().get("nav.recent"), "t-label-strong"));
        for (int i = 0; i < lately.size(); i++) recent.getChildren().add(recent(lately.get(i), i));
    }

    /// A very long name stands whole in the list below; here it is the given name, its first word, or the number.
    private String shortly(Patient patient) {
        var name = patient.name();
        return Stream.of(
                        Names.spoken(name.family(), name.given()),
                        name.called(),
                        name.called().strip().split("\\s+")[0])
                .filter(n -> n.codePointCount(0, n.length()) <= LONG_NAME)
                .findFirst()
                .orElseGet(() -> kit.texts().get("patients.number", patient.number()));
    }

    private ActionButton recent(Patient patient, int place) {
        String name = Names.spoken(patient.name().family(), patient.name().given());
        String age = Dates.age(patient.birthDate(), java.time.LocalDate.now(kit.clock()));
        return ActionButton.normal("patients-recent-" + patient.number(), shortly(patient) + ", " + age)
                .small()
                .says(kit.texts().get("patients.recent.open", name))
                .key(kit.texts().get("palette.alt", place + 1))
                .press(() -> navigator.open(new Route.Chart(patient.id())));
    }

    /// Nobody yet, nobody found, or nobody put away.
    private Node nobody() {
        String typed = filter.getText().strip();
        if (!model.loaded().get()) return new EmptyState(kit.texts().get("find.reading"));
        if (archived.isSelected() && typed.isEmpty())
            return new EmptyState(kit.texts().get("patients.none-archived"));
        String words = typed.isEmpty()
                ? kit.texts().get("patients.empty")
                : kit.texts().get("patients.none", typed);
        String act =
                typed.isEmpty() ? kit.texts().get("today.new") : kit.texts().get("patients.create", typed);
        var create = ActionButton.normal("patients-empty-new", act)
                .icon("mdi2p-plus")
                .press(this::register);
        if (!typed.isEmpty()) return new EmptyState(words, create);
        return new EmptyState(
                words,
                create,
                ActionButton.normal("patients-empty-import", kit.texts().get("list.import"))
                        .icon("mdi2t-tray-arrow-down")
                        .key(kit.texts().get("list.import.key"))
                        .press(this::takeIn));
    }

    private void reload() {
        model.load();
    }

    private void register() {
        navigator.open(new Route.Register(filter.getText(), Optional.empty()));
    }

    private void intoList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) list.getSelectionModel().selectFirst();
    }

    /// Opens a row, or registers when there is none to open.
    private void open(int row) {
        List<Line> found = model.shown().get();
        if (row < found.size()) open(found.get(row));
        else if (found.isEmpty() && model.loaded().get()) register();
    }

    private void open(Line line) {
        switch (line) {
            case Line.Person(Patient patient, var _) -> navigator.open(new Route.Chart(patient.id()));
            case Line.Create _ -> register();
        }
    }

    private String listWords(String key) {
        return kit.texts().get(key) + " (" + kit.texts().get(key + ".key") + ")";
    }

    private void listKey(KeyEvent event) {
        if (!event.isShortcutDown()) return;
        if (event.getCode() == KeyCode.I) takeIn();
        else if (event.getCode() == KeyCode.E && WriteOutList.may(actor)) writeOut();
        else return;
        event.consume();
    }

    private void takeIn() {
        navigator.open(new Route.ImportPatients());
    }

    private void writeOut() {
        String name = "patients-" + java.time.LocalDate.now(kit.clock()) + ".csv";
        lists.ask()
                .place(kit.texts().get("list.export"), name)
                .ifPresent(file -> work.run(
                        busy(),
                        () -> lists.writeOut().everybody(file, actor),
                        people -> kit.toasts().say(kit.texts().count("list.exported", people))));
    }

    /// Alt and a digit: one of those opened last while they stand there, otherwise a row.
    private void direct(KeyEvent event) {
        if (!event.isAltDown() || !event.getCode().isDigitKey()) return;
        int place = event.getCode().getChar().charAt(0) - '1';
        List<Patient> lately = model.recent();
        if (lately.isEmpty()) open(place);
        else if (place < lately.size())
            navigator.open(new Route.Chart(lately.get(place).id()));
        event.consume();
    }

    private Optional<Patient> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof Line.Person(Patient patient, var _)
                ? Optional.of(patient)
                : Optional.empty();
    }

    private void open() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> open();
            case F2 -> selected().ifPresent(p -> navigator.open(new Route.EditPatient(p.id())));
            case M -> selected().ifPresent(p -> navigator.open(new Route.Unite(p.id())));
            case DELETE -> selected().ifPresent(this::archive);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void archive(Patient patient) {
        boolean away = !patient.archived();
        String name = Names.spoken(patient.name().family(), patient.name().given());
        work.run(
                busy(),
                () -> move(patient, away),
                _ -> kit.toasts()
                        .undoable(
                                kit.texts().get(away ? "patients.archived.done" : "patients.back.done", name),
                                () -> work.run(busy(), () -> move(patient, !away), _ -> {})));
    }

    private boolean move(Patient patient, boolean away) {
        register.archive(patient.id(), away, actor);
        return true;
    }

    private static javafx.beans.property.SimpleBooleanProperty busy() {
        return new javafx.beans.property.SimpleBooleanProperty();
    }
}
