package villi.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.practice.Actor;
import villi.domain.practice.BackupState;
import villi.domain.stage.Stage;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.Probe;
import villi.ui.kit.Screen;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.practice.BackupWords;
import villi.ui.text.Dates;
import villi.usecase.agenda.DeskWork;
import villi.usecase.agenda.FillDay.Coming;
import villi.usecase.agenda.PrintSheets;
import villi.usecase.intake.Forms;
import villi.usecase.patient.Caseload;

/// The start page: what needs doing now, one next step in each row.
public final class TodayScreen implements Screen {

    private final Kit kit;
    private final Navigator navigator;
    private final Background.Scope work;
    private final TodayModel model;
    private final VBox page = Boxes.column(16);
    private final ScrollPane scroll = new ScrollPane(page);
    private final Probe room = new Probe(scroll, 900);
    private final TodayActs acts;
    private final TodayTables tables;
    private final TodayCards cards;
    private final SimpleStringProperty note = new SimpleStringProperty("");

    /// What Today says about the practice's data.
    ///
    /// @param people patients registered, archived ones too
    /// @param folder where the data is
    /// @param freeGigabytes on that disk
    /// @param backup how it stands; empty in the demo practice, which has none
    public record DataFacts(int people, String folder, long freeGigabytes, Optional<BackupState> backup) {}

    /// What Today reads and does.
    ///
    /// @param coming who comes today; read on the work thread
    /// @param facts read on the work thread
    /// @param backUp makes a backup now; takes as long as it takes
    public record Uses(
            Caseload cases,
            Forms forms,
            Supplier<List<Coming>> coming,
            Supplier<DataFacts> facts,
            DeskWork desk,
            PrintSheets printing,
            Supplier<BackupState> backUp,
            Actor by) {}

    public TodayScreen(Kit kit, Navigator navigator, Uses uses) {
        this.kit = kit;
        this.navigator = navigator;
        work = kit.work().scope();
        model = new TodayModel(uses, kit.clock(), kit.texts(), work);
        acts = new TodayActs(kit, navigator, uses, model, kit.jobs().scope());
        tables = new TodayTables(kit.texts(), room, acts::next);
        cards = new TodayCards(
                kit.texts(),
                new BackupWords(kit.texts(), kit.clock()),
                navigator,
                new TodayCards.Acts(() -> acts.printAll(model.day().get()), acts::backUp));
        page.getStyleClass().add("pad-page");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.day().addListener((_, _, day) -> show(day));
        room.narrow().addListener((_, _, _) -> show(model.day().get()));
    }

    @Override
    public Node node() {
        return scroll;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(kit.texts().get("nav.today"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                hint("↵", "today.hint.next"),
                hint("A", "day.hint.arrived"),
                hint("F", "today.hint.form"),
                hint("B", "today.hint.back"),
                hint("S", "today.hint.seen"),
                hint("G", "today.hint.give"),
                hint("C", "today.hint.chart"),
                hint("L", "today.hint.list"),
                hint("K", "today.hint.key"),
                hint("P", "today.hint.print"),
                Hint.of(kit.texts().get("key.delete"), kit.texts().get("today.hint.off")),
                hint("Q", "today.hint.queue"),
                hint("Ctrl Shift P", "today.hint.print-all"),
                hint("Ctrl B", "backup.now"),
                hint("N", "hint.new-patient"),
                hint("Ctrl P", "blank.hint"),
                new Hint(List.of("↑", "↓"), kit.texts().get("hint.move")),
                hint("?", "hint.keys"));
    }

    private Hint hint(String key, String words) {
        return Hint.of(key, kit.texts().get(words));
    }

    @Override
    public ObservableValue<String> note() {
        return note;
    }

    @Override
    public void shown() {
        scroll.applyCss(); // the pane takes its content in with its first style
        model.load();
    }

    @Override
    public void hidden() {
        work.close();
    }

    private void show(TodayModel.Day day) {
        if (!day.loaded()) return;
        boolean inRows = tables.inRows();
        note.set(kit.texts().count("today.note", day.facts().people()));
        page.getChildren().setAll(room.node(), head(day));
        cards.alarm(day.facts()).ifPresent(page.getChildren()::add);
        page.getChildren().addAll(tables.of(day));
        if (day.rows().isEmpty() && day.expected().isEmpty()) page.getChildren().add(empty());
        page.getChildren().add(cards.of(day));
        scroll.applyCss(); // what is scrolled to must have its place
        scroll.layout();
        tables.focus(inRows);
    }

    private HBox head(TodayModel.Day day) {
        VBox words = Boxes.column(
                2, Boxes.wrapped(Dates.title(model.today()), "t-title"), Boxes.wrapped(summary(day), "ink-2"));
        ActionButton add = ActionButton.primary("today-new", kit.texts().get("today.new"))
                .icon("mdi2p-plus")
                .key(kit.texts().get("today.new.key"))
                .press(this::register);
        ActionButton list = ActionButton.normal("today-list", kit.texts().get("today.list"))
                .icon("mdi2c-calendar-account-outline")
                .key("L")
                .press(this::fill);
        return Boxes.row(8, Boxes.grow(words), list, add);
    }

    private String summary(TodayModel.Day day) {
        List<String> parts = Stream.of(
                        part("today.summary.coming", day.expected().size()),
                        part("today.summary.back", day.at(Stage.FORM_BACK).size()),
                        part("today.summary.open", day.at(Stage.KEYING).size()),
                        part("today.summary.decide", day.at(Stage.READY).size()),
                        part("today.summary.print", day.at(Stage.SIGNED).size()))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? kit.texts().get("today.summary.nothing") : String.join(" ", parts);
    }

    private Optional<String> part(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(kit.texts().count(key, count));
    }

    private Node empty() {
        return Card.plain(new EmptyState(
                kit.texts().get("today.empty"),
                ActionButton.normal("today-empty-new", kit.texts().get("today.new"))
                        .icon("mdi2p-plus")
                        .press(this::register)));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) return;
        if (event.isShortcutDown()) {
            if (event.getCode() == KeyCode.B) acts.backUp();
            else if (event.getCode() != KeyCode.P) return;
            else if (event.isShiftDown()) acts.printAll(model.day().get());
            else navigator.open(new Route.BlankForms(Optional.empty()));
        } else if (event.getCode() == KeyCode.N) register();
        else if (event.getCode() == KeyCode.L) fill();
        else if (event.getCode() == KeyCode.Q) navigator.open(new Route.PrintQueue());
        else if (tables.chosen().filter(c -> acts.key(event.getCode(), c)).isEmpty()) return;
        event.consume();
    }

    private void fill() {
        navigator.open(new Route.DayList());
    }

    private void register() {
        navigator.open(new Route.Register("", Optional.empty()));
    }
}
