package villi.ui.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.agenda.ClockTime;
import villi.domain.intake.DateEntry;
import villi.domain.patient.Patient;
import villi.domain.patient.Visit;
import villi.domain.practice.Actor;
import villi.domain.roster.DateOrder;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.EmptyState;
import villi.ui.kit.FileAsk;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.NoteBox;
import villi.ui.kit.RowList;
import villi.ui.kit.Screen;
import villi.ui.kit.Tone;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.ui.text.Names;
import villi.usecase.agenda.FillDay;
import villi.usecase.agenda.FillDay.Chosen;
import villi.usecase.agenda.FillDay.Coming;
import villi.usecase.find.Asked;
import villi.usecase.find.Found;
import villi.usecase.find.Roster;

/// Who comes today: one line to put somebody on the list, a file to fill it, and one key for what became of it.
public final class DayScreen implements Screen {

    private static final int MOST = 5;

    private final Kit kit;
    private final Navigator navigator;
    private final Uses uses;
    private final Background.Scope work;
    private final DayModel model;
    private final LookPage look;
    private final TextField line = new TextField();
    private final RowList hits = new RowList("day-hits");
    private final RowList rows = new RowList("day-rows");
    private final VBox found = Card.plain(hits);
    private final VBox page = Boxes.column(16);
    private final ScrollPane scroll = new ScrollPane(page);
    private final SimpleStringProperty title = new SimpleStringProperty("");

    /// What the screen works with.
    ///
    /// @param order how the practice writes dates
    public record Uses(FillDay fill, Roster people, FileAsk ask, DateEntry.Order order, Actor by) {}

    public DayScreen(Kit kit, Navigator navigator, Uses uses) {
        this.kit = kit;
        this.navigator = navigator;
        this.uses = uses;
        work = kit.work().scope();
        DateOrder usual = uses.order() == DateEntry.Order.MONTH_FIRST ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        model = new DayModel(uses.fill(), uses.by(), usual, kit.texts(), work);
        look = new LookPage(kit.texts(), model, today(), this::take);
        page.getStyleClass().add("pad-page");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        line.setId("day-line");
        line.setPromptText(kit.texts().get("day.line"));
        line.setAccessibleText(kit.texts().get("day.line"));
        line.textProperty().addListener((_, _, _) -> find());
        line.setOnAction(_ -> enter());
        line.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN) (found.isVisible() ? hits : rows).focusSelected();
        });
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.step().addListener((_, before, now) -> show(before, now));
        show(model.step().get(), model.step().get());
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public Frame frame() {
        return new Frame.Back(kit.texts().get("nav.today"));
    }

    @Override
    public List<Hint> hints() {
        Hint back = Hint.of(kit.texts().get("key.escape"), kit.texts().get("list.hint.back"));
        if (model.step().get() instanceof DayStep.Look) {
            return List.of(
                    Hint.of("↵", kit.texts().get("day.hint.turn")),
                    Hint.of(kit.texts().get("key.ctrl-enter"), kit.texts().get("day.hint.take")),
                    back);
        }
        return List.of(
                Hint.of("↵", kit.texts().get("hint.open")),
                Hint.of("A", kit.texts().get("day.hint.arrived")),
                Hint.of(kit.texts().get("key.delete"), kit.texts().get("day.hint.off")),
                Hint.of(kit.texts().get("list.import.key"), kit.texts().get("day.file")),
                back);
    }

    @Override
    public void shown() {
        scroll.applyCss(); // the pane takes its content in with its first style
        model.load();
        line.requestFocus();
    }

    @Override
    public void hidden() {
        work.close();
    }

    @Override
    public boolean escape() {
        if (model.step().get() instanceof DayStep.Day) return false;
        model.load();
        return true;
    }

    private LocalDate today() {
        return LocalDate.now(kit.clock());
    }

    private void show(DayStep before, DayStep now) {
        title.set(kit.texts().get(now instanceof DayStep.Look ? "day.title.look" : "day.title"));
        switch (now) {
            case DayStep.Look step -> {
                page.getChildren().setAll(head(kit.texts().get("day.title.look"), step.name()), look.of(step));
                look.focus();
            }
            case DayStep.Day step -> {
                day(step);
                if (before instanceof DayStep.Look) line.requestFocus();
            }
        }
    }

    private Node head(String words, String about) {
        return Boxes.column(2, Boxes.wrapped(words, "t-title"), Boxes.wrapped(about, "ink-2"));
    }

    /// Whatever had the focus has it again.
    private void day(DayStep.Day step) {
        boolean typing = line.isFocused();
        boolean choosing = rows.isFocusWithin();
        ActionButton file = ActionButton.normal("day-file", kit.texts().get("day.file"))
                .icon("mdi2c-calendar-import")
                .key(kit.texts().get("list.import.key"))
                .press(this::file);
        Node words = head(kit.texts().get("day.title"), Dates.words(today()));
        page.getChildren().setAll(Boxes.row(8, Boxes.grow(words), file));
        if (!step.refused().isEmpty()) {
            page.getChildren().add(new NoteBox(Tone.RUST, "mdi2f-file-alert-outline", step.refused()));
        }
        page.getChildren().addAll(line, found);
        if (typing) line.requestFocus();
        find();
        if (step.coming().isEmpty()) {
            page.getChildren().add(Card.plain(new EmptyState(kit.texts().get("day.empty"))));
            return;
        }
        rows.show(step.coming().stream().map(this::row).toList());
        page.getChildren().add(Card.plain(rows));
        if (choosing) rows.focusSelected();
    }

    private RowList.Row row(Coming coming) {
        Visit visit = coming.visit();
        String time = visit.time().map(Dates::minute).orElse(kit.texts().get("day.no-time"));
        String name = called(coming.patient());
        VBox who = Boxes.column(0, Boxes.wrapped(name, "t-strong"), Boxes.wrapped(born(coming.patient()), "t-label"));
        who.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        boolean here = visit.state() == Visit.State.ARRIVED;
        String state = kit.texts().get(here ? "day.state.arrived" : "day.state.expected");
        HBox row = new HBox(
                Boxes.wide(Boxes.words(time, "t-strong"), 80),
                Boxes.grow(who),
                Boxes.wide(Boxes.wrapped(visit.what(), "ink-2"), 260),
                Chip.of(here ? Tone.GREEN : Tone.PLAIN, state));
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        row.getStyleClass().add("table-row");
        return new RowList.Row(
                row,
                String.join(", ", time, name, born(coming.patient()), visit.what(), state),
                () -> navigator.open(new Route.Chart(coming.patient().id())));
    }

    private String called(Patient patient) {
        return Names.listed(patient.name().family(), patient.name().given());
    }

    private String born(Patient patient) {
        return kit.texts()
                .get(
                        "day.born",
                        Dates.full(patient.birthDate()),
                        Dates.age(patient.birthDate(), today()),
                        patient.number());
    }

    /// Shows who fits the line.
    private void find() {
        List<Patient> people = people();
        String rest = ClockTime.lead(line.getText()).rest();
        var list = new ArrayList<RowList.Row>();
        for (Patient patient : people) list.add(hit(called(patient), born(patient), () -> put(patient)));
        if (people.isEmpty() && !rest.isEmpty() && !uses.people().ready()) {
            list.add(hit(rest, kit.texts().get("find.reading"), () -> {}));
        } else if (people.isEmpty() && !rest.isEmpty()) {
            list.add(hit(
                    kit.texts().get("patients.create", rest),
                    kit.texts().get("day.unknown"),
                    () -> navigator.open(new Route.Register(rest, Optional.empty()))));
        }
        hits.show(list);
        found.setVisible(!list.isEmpty());
        found.setManaged(!list.isEmpty());
    }

    private static RowList.Row hit(String first, String second, Runnable open) {
        HBox row = new HBox(
                Boxes.grow(Boxes.column(0, Boxes.wrapped(first, "t-strong"), Boxes.wrapped(second, "t-label"))));
        row.getStyleClass().add("table-row");
        return new RowList.Row(row, first + ", " + second, open);
    }

    private List<Patient> people() {
        Asked asked = Asked.read(ClockTime.lead(line.getText()).rest(), today(), uses.order());
        return uses.people().search(asked, MOST).stream()
                .map(Found::patient)
                .filter(p -> !p.archived())
                .toList();
    }

    private void enter() {
        List<Patient> people = people();
        String rest = ClockTime.lead(line.getText()).rest();
        if (!people.isEmpty()) put(people.getFirst());
        else if (!rest.isEmpty() && uses.people().ready()) navigator.open(new Route.Register(rest, Optional.empty()));
    }

    private void put(Patient patient) {
        var led = ClockTime.lead(line.getText());
        line.clear();
        line.requestFocus();
        model.add(List.of(new Chosen(patient.id(), led.time(), "")), fresh -> added(fresh, called(patient)));
    }

    private void added(List<Visit> fresh, String name) {
        if (fresh.isEmpty()) kit.toasts().say(kit.texts().get("day.there", name));
        else kit.toasts().undoable(kit.texts().get("day.added", name), () -> off(fresh));
    }

    private void off(List<Visit> visits) {
        model.become(visits, Visit.State.CANCELLED);
    }

    private void take() {
        if (!(model.step().get() instanceof DayStep.Look step) || step.chosen().isEmpty()) return;
        model.add(
                step.chosen(),
                fresh -> kit.toasts().undoable(kit.texts().count("day.taken", fresh.size()), () -> off(fresh)));
    }

    private void file() {
        uses.ask()
                .open(kit.texts().get("day.file"), kit.texts().get("day.kinds"), List.of("*.ics", "*.csv"))
                .ifPresent(model::read);
    }

    private void key(KeyEvent event) {
        boolean done = switch (model.step().get()) {
            case DayStep.Look _ -> event.isShortcutDown() && event.getCode() == KeyCode.ENTER && act(this::take);
            case DayStep.Day step -> {
                if (event.isShortcutDown()) yield event.getCode() == KeyCode.I && act(this::file);
                boolean typing = event.getTarget() instanceof TextInputControl;
                yield !typing && !step.coming().isEmpty() && became(event.getCode(), step);
            }
        };
        if (done) event.consume();
    }

    private static boolean act(Runnable act) {
        act.run();
        return true;
    }

    private boolean became(KeyCode code, DayStep.Day step) {
        Coming coming = step.coming().get(rows.selected());
        Visit visit = coming.visit();
        if (code == KeyCode.A) {
            model.become(
                    List.of(visit), visit.state() == Visit.State.ARRIVED ? Visit.State.EXPECTED : Visit.State.ARRIVED);
            return true;
        }
        if (code != KeyCode.DELETE) return false;
        off(List.of(visit));
        kit.toasts()
                .undoable(
                        kit.texts().get("day.off", called(coming.patient())),
                        () -> model.become(List.of(visit), visit.state()));
        return true;
    }
}
