package villi.ui.today;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.patient.PatientId;
import villi.domain.patient.Visit;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Icon;
import villi.ui.kit.Kit;
import villi.ui.kit.Probe;
import villi.ui.kit.Ring;
import villi.ui.kit.RowList;
import villi.ui.kit.Screen;
import villi.ui.kit.Tone;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.usecase.agenda.FillDay.Coming;
import villi.usecase.intake.Forms;
import villi.usecase.patient.Caseload;

/// The start page: what needs doing now, one next step in each row.
public final class TodayScreen implements Screen {

    private final Kit kit;
    private final Navigator navigator;
    private final Background.Scope work;
    private final TodayModel model;
    private final RowList expected = new RowList("today-expected");
    private final RowList rows = new RowList("today-rows");
    private final VBox page = Boxes.column(16);
    private final ScrollPane scroll = new ScrollPane(page);
    private final Probe room = new Probe(scroll, 900);
    private final SimpleStringProperty note = new SimpleStringProperty("");

    /// What Today says about the practice's data.
    ///
    /// @param people patients registered, archived ones too
    /// @param folder where the data is
    /// @param freeGigabytes on that disk
    public record DataFacts(int people, String folder, long freeGigabytes) {}

    /// @param coming who comes today; read on the work thread
    /// @param facts read on the work thread
    public TodayScreen(
            Kit kit,
            Navigator navigator,
            Caseload cases,
            Forms forms,
            Supplier<List<Coming>> coming,
            Supplier<DataFacts> facts) {
        this.kit = kit;
        this.navigator = navigator;
        work = kit.work().scope();
        model = new TodayModel(cases, forms, coming, facts, kit.clock(), kit.texts(), work);
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
                Hint.of("↵", kit.texts().get("hint.open")),
                Hint.of("C", kit.texts().get("today.hint.chart")),
                Hint.of("L", kit.texts().get("today.hint.list")),
                Hint.of("N", kit.texts().get("hint.new-patient")),
                Hint.of("Ctrl P", kit.texts().get("blank.hint")),
                new Hint(List.of("↑", "↓"), kit.texts().get("hint.move")),
                Hint.of("?", kit.texts().get("hint.keys")));
    }

    @Override
    public ObservableValue<String> note() {
        return note;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        work.close();
    }

    private void show(TodayModel.Day day) {
        if (!day.loaded()) return;
        note.set(kit.texts().count("today.note", day.facts().people()));
        page.getChildren().setAll(room.node(), head(day));
        if (!day.expected().isEmpty()) page.getChildren().add(expected(day));
        if (!day.rows().isEmpty()) page.getChildren().add(table(day));
        else if (day.expected().isEmpty()) page.getChildren().add(empty());
        page.getChildren().add(cards(day));
        (day.expected().isEmpty() ? rows : expected).focusSelected();
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
        if (day.rows().isEmpty()) return kit.texts().get("today.summary.nothing");
        return String.join(
                " ",
                kit.texts().count("today.summary.open", day.open()),
                kit.texts().count("today.summary.decide", day.toDecide()),
                kit.texts().count("today.summary.sign", day.toSign()));
    }

    private Node empty() {
        return Card.plain(new EmptyState(
                kit.texts().get("today.empty"),
                ActionButton.normal("today-empty-new", kit.texts().get("today.new"))
                        .icon("mdi2p-plus")
                        .press(this::register)));
    }

    /// Who comes, by time, each with the next step.
    private Node expected(TodayModel.Day day) {
        HBox head = new HBox(
                Boxes.head(kit.texts().get("day.column.time"), 80),
                Boxes.head(kit.texts().get("today.column.expected"), 250),
                Boxes.grow(Boxes.words(kit.texts().get("today.column.stands"))),
                Boxes.head(kit.texts().get("today.column.look"), 190),
                Boxes.head(kit.texts().get("today.column.next"), 110));
        head.getStyleClass().add("table-head");
        if (room.narrow().get()) head.getChildren().remove(3);
        expected.show(day.expected().stream().map(this::expected).toList());
        return Card.plain(head, expected);
    }

    private RowList.Row expected(TodayModel.Expected one) {
        RowList.Row plain = row(one.row());
        var visit = one.coming().visit();
        String time = visit.time().map(Dates::minute).orElse(kit.texts().get("day.no-time"));
        VBox when = Boxes.column(2, Boxes.words(time, "t-strong"));
        when.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        boolean here = visit.state() == Visit.State.ARRIVED;
        if (here) when.getChildren().add(Chip.of(Tone.GREEN, kit.texts().get("day.state.arrived")));
        plain.node().getChildren().addFirst(Boxes.wide(when, 80));
        String state = kit.texts().get(here ? "day.state.arrived" : "day.state.expected");
        return new RowList.Row(plain.node(), String.join(", ", time, state, plain.accessible()), plain.open());
    }

    private Node table(TodayModel.Day day) {
        HBox head = new HBox(
                Boxes.head(kit.texts().get("today.column.person"), 250),
                Boxes.grow(Boxes.words(kit.texts().get("today.column.stands"))),
                Boxes.head(kit.texts().get("today.column.look"), 190),
                Boxes.head(kit.texts().get("today.column.next"), 110));
        head.getStyleClass().add("table-head");
        if (room.narrow().get()) head.getChildren().remove(2);
        rows.show(day.rows().stream().map(this::row).toList());
        return Card.plain(head, rows);
    }

    private RowList.Row row(TodayRow row) {
        VBox who = Boxes.column(
                0,
                Boxes.wrapped(row.who().name(), "t-strong"),
                Boxes.words(
                        kit.texts()
                                .get(
                                        "today.number",
                                        row.who().number(),
                                        row.who().age()),
                        "t-label"));
        VBox stand = Boxes.column(
                0,
                Boxes.wrapped(row.stand().title(), "t-medium"),
                Boxes.wrapped(row.stand().detail(), "t-label"));
        HBox stands = Boxes.row(12, new Ring(row.stand().part(), row.stand().detail()), Boxes.grow(stand));
        VBox look = new VBox();
        look.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        VBox place = room.narrow().get() ? stand : look;
        row.look().ifPresent(l -> place.getChildren().add(Chip.of(l.tone(), l.icon(), l.words())));
        ActionButton next = ActionButton.normal(
                        "today-next-" + row.who().number(), row.next().words())
                .small()
                .press(() -> navigator.open(row.next().route()));
        next.setFocusTraversable(false);
        HBox last = Boxes.wide(new HBox(next), 110);
        last.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        HBox node = new HBox(Boxes.wide(who, 250), Boxes.grow(stands), Boxes.wide(look, 190), last);
        who.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        stand.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        if (room.narrow().get()) node.getChildren().remove(2);
        node.getStyleClass().add("table-row");
        String said = String.join(
                ", ",
                row.who().name(),
                row.who().age(),
                row.stand().title(),
                row.stand().detail(),
                row.look().map(TodayRow.Look::words).orElse(""),
                row.next().words());
        return new RowList.Row(node, said, () -> navigator.open(row.next().route()));
    }

    private Node cards(TodayModel.Day day) {
        return Boxes.equal(230, due(day), waiting(day), data(day.facts()));
    }

    private Card due(TodayModel.Day day) {
        Card card = new Card(
                kit.texts().get("today.due"),
                Boxes.words(String.valueOf(day.due().size()), "t-label"));
        day.due().stream()
                .limit(5)
                .forEach(d -> card.with(Card.row(
                        new Icon("mdi2c-calendar-clock", "icon-20", d.late() ? Tone.RUST.ink() : "ink-2"),
                        d.name(),
                        d.words(),
                        ActionButton.normal("today-due-look", kit.texts().get("today.look"))
                                .small()
                                .press(() -> navigator.open(d.route())))));
        if (day.due().isEmpty()) card.with(Boxes.wrapped(kit.texts().get("today.due.none"), "ink-2"));
        return card;
    }

    private Card waiting(TodayModel.Day day) {
        Card card = new Card(kit.texts().get("today.waiting"));
        card.with(
                Card.row(
                        new Icon("mdi2f-file-document-edit-outline", "icon-20"),
                        kit.texts().count("today.waiting.open", day.open()),
                        kit.texts().get("today.waiting.open.detail")),
                Card.row(
                        new Icon("mdi2c-comment-question-outline", "icon-20"),
                        kit.texts().count("today.waiting.decide", day.toDecide()),
                        kit.texts().get("today.waiting.decide.detail")),
                Card.row(
                        new Icon("mdi2f-file-sign", "icon-20"),
                        kit.texts().count("today.waiting.sign", day.toSign()),
                        kit.texts().get("today.waiting.sign.detail")));
        return card;
    }

    private Card data(DataFacts facts) {
        Card card = new Card(
                kit.texts().get("today.data"),
                Chip.flag(Tone.GREEN, "mdi2s-shield-check-outline", kit.texts().get("today.data.encrypted")));
        card.with(
                Card.row(
                        new Icon("mdi2f-folder-outline", "icon-20"),
                        kit.texts().get("today.data.folder"),
                        facts.folder()),
                Card.row(
                        new Icon("mdi2h-harddisk", "icon-20"),
                        kit.texts().get("today.data.free", facts.freeGigabytes()),
                        kit.texts().count("today.note", facts.people())),
                Card.row(
                        new Icon("mdi2w-wifi-off", "icon-20"),
                        kit.texts().get("today.data.offline"),
                        kit.texts().get("today.data.offline.detail")));
        return card;
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) return;
        if (event.isShortcutDown()) {
            if (event.getCode() != KeyCode.P) return;
            navigator.open(new Route.BlankForms(java.util.Optional.empty()));
        } else if (event.getCode() == KeyCode.N) register();
        else if (event.getCode() == KeyCode.L) fill();
        else if (event.getCode() == KeyCode.C && selected().isPresent()) {
            navigator.open(new Route.Chart(selected().get()));
        } else return;
        event.consume();
    }

    /// The patient of the row that has the focus, or of the first list.
    private Optional<PatientId> selected() {
        TodayModel.Day day = model.day().get();
        boolean first = day.rows().isEmpty() || expected.isFocusWithin();
        if (first && !day.expected().isEmpty()) {
            return Optional.of(day.expected().get(expected.selected()).row().patient());
        }
        return day.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(day.rows().get(rows.selected()).patient());
    }

    private void fill() {
        navigator.open(new Route.DayList());
    }

    private void register() {
        navigator.open(new Route.Register("", Optional.empty()));
    }
}
