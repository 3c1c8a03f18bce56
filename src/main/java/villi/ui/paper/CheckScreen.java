package villi.ui.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.intake.DateEntry;
import villi.domain.paper.Returned.State;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.practice.Actor;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.NoteBox;
import villi.ui.kit.PatientBanner;
import villi.ui.kit.RowList;
import villi.ui.kit.Screen;
import villi.ui.kit.Tone;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Dates;
import villi.usecase.intake.KeyIntake;
import villi.usecase.paper.FilledFile;
import villi.usecase.paper.ImportForm;
import villi.usecase.paper.ImportForm.Look;

/// The check page of a form that came back as a file: what was read, what was not, and what would change. Nothing is
/// written before Ctrl+Enter.
public final class CheckScreen implements Screen {

    private final Kit kit;
    private final Navigator navigator;
    private final Uses uses;
    private final Actor actor;
    private final PatientId id;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final BorderPane root = new BorderPane();
    private final VBox page = Boxes.column(16);
    private final RowList list = new RowList("check-list");
    private Optional<Patient> patient = Optional.empty();
    private Optional<CheckModel> model = Optional.empty();
    private Optional<Path> unread = Optional.empty();
    private List<CheckRow> shown = List.of();

    /// What the screen reads and does.
    ///
    /// @param choose asks for a file; empty when none was chosen
    /// @param read reads the values of a file and nothing else
    /// @param order of day and month on the form
    public record Uses(
            ImportForm importing,
            Function<PatientId, Optional<KeyIntake.Person>> person,
            Function<KeyIntake.Person, PatientBanner.View> banner,
            Supplier<Optional<Path>> choose,
            Function<Path, FilledFile> read,
            DateEntry.Order order) {}

    public CheckScreen(Kit kit, Navigator navigator, Uses uses, Actor actor, PatientId id) {
        this.kit = kit;
        this.navigator = navigator;
        this.uses = uses;
        this.actor = actor;
        this.id = id;
        work = kit.work().scope();
        jobs = kit.jobs().scope();
        title.set(kit.texts().get("returned.title"));
        page.getStyleClass().add("pad-page");
        root.getStyleClass().add("window");
        root.setFocusTraversable(true);
        root.setAccessibleText(kit.texts().get("returned.title"));
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        root.setCenter(scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return title.getReadOnlyProperty();
    }

    @Override
    public Frame frame() {
        return new Frame.Back(kit.texts().get("nav.back"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("Ctrl ↵", kit.texts().get("returned.take")),
                Hint.of(kit.texts().get("returned.space"), kit.texts().get("returned.turn")),
                new Hint(List.of("↑", "↓"), kit.texts().get("hint.move")),
                Hint.of("Ctrl O", kit.texts().get("returned.choose")),
                Hint.of(kit.texts().get("key.escape"), kit.texts().get("nav.back")));
    }

    @Override
    public void shown() {
        work.run(busy, () -> uses.person().apply(id), found -> {
            patient = found.map(KeyIntake.Person::patient);
            found.ifPresent(p -> root.setTop(new PatientBanner(uses.banner().apply(p))));
            if (model.isEmpty()) first();
        });
    }

    @Override
    public void hidden() {
        work.close();
        jobs.close();
    }

    private void first() {
        say("returned.title", Boxes.wrapped(kit.texts().get("returned.first"), "ink-2"));
    }

    /// A page with words and the way to a file.
    private void say(String heading, Node words) {
        ActionButton choose = ActionButton.primary(
                        "returned-choose", kit.texts().get("returned.choose"))
                .key("↵")
                .press(this::choose);
        HBox acts = Boxes.row(8, choose);
        if (unread.isPresent()) acts.getChildren().addFirst(attachment());
        page.getChildren().setAll(Boxes.wrapped(kit.texts().get(heading), "t-title"), words, acts);
        focus(choose::requestFocus);
    }

    private ActionButton attachment() {
        String called = patient.map(p -> p.name().called()).orElse("");
        return ActionButton.normal("returned-attach", kit.texts().get("returned.attach", called))
                .icon("mdi2p-paperclip")
                .key("A")
                .press(this::attach);
    }

    /// What stands in a scroll pane takes the keys only once the pane has its skin.
    private void focus(Runnable taking) {
        root.applyCss();
        root.layout();
        taking.run();
    }

    private void choose() {
        if (busy.get() || patient.isEmpty()) return;
        Patient whose = patient.get();
        uses.choose()
                .get()
                .ifPresent(path -> jobs.run(
                        busy,
                        () -> uses.read().apply(path),
                        file -> work.run(
                                busy,
                                () -> uses.importing().look(file, whose, uses.order()),
                                look -> show(look, whose, path))));
    }

    private void show(Look look, Patient whose, Path path) {
        model = Optional.empty();
        unread = Optional.of(path)
                .filter(_ -> look instanceof Look.Unreadable(var reason, var _, var _) && onPaper(reason));
        switch (look) {
            case Look.Check check -> check(new CheckModel(check), whose);
            case Look.WrongPatient _ ->
                refuse(kit.texts().get("returned.wrong-patient", whose.name().called(), Dates.full(whose.birthDate())));
            case Look.OtherDraft(String open) ->
                refuse(kit.texts()
                        .get("returned.other-draft", open, whose.name().called()));
            case Look.UnknownForm(var mark) ->
                refuse(mark.map(m -> kit.texts().get("returned.unknown-form", m.code()))
                        .orElseGet(() -> kit.texts().get("returned.no-mark")));
            case Look.Unreadable(FilledFile.Reason reason, var code, boolean foreign) ->
                refuse(kit.texts().get("returned." + key(reason))
                        + code.map(c -> " "
                                        + kit.texts()
                                                .get(
                                                        foreign ? "returned.code.foreign" : "returned.code",
                                                        c,
                                                        whose.name().called()))
                                .orElse(""));
        }
    }

    /// Files from which somebody can still read the answers.
    private static boolean onPaper(FilledFile.Reason reason) {
        return switch (reason) {
            case NOT_A_PDF, TOO_LARGE, FLATTENED, SCANNED, NOT_OUR_FORM -> true;
            case TOO_MANY_PAGES, HOSTILE, LOCKED, DAMAGED -> false;
        };
    }

    /// Keeps a file that cannot be read as a scan, to be keyed from.
    private void attach() {
        unread.ifPresent(file -> navigator.open(new Route.Scans(id, List.of(file))));
    }

    private static String key(FilledFile.Reason reason) {
        return switch (reason) {
            case NOT_A_PDF -> "not-a-pdf";
            case TOO_LARGE -> "too-large";
            case TOO_MANY_PAGES -> "too-many-pages";
            case HOSTILE -> "hostile";
            case LOCKED -> "locked";
            case DAMAGED -> "damaged";
            case FLATTENED -> "flattened";
            case SCANNED -> "scanned";
            case NOT_OUR_FORM -> "not-our-form";
        };
    }

    private void refuse(String why) {
        NoteBox box = new NoteBox(Tone.AMBER, "mdi2f-file-alert-outline", why);
        box.setId("returned-refused");
        say("returned.nothing", box);
    }

    private void check(CheckModel made, Patient whose) {
        model = Optional.of(made);
        shown = made.rows().stream()
                .map(r -> new CheckRow(kit.texts(), whose.name().called(), made, r))
                .toList();
        list.show(shown.stream().map(CheckRow::row).toList());
        HBox head = Boxes.row(
                8,
                Boxes.grow(Boxes.column(
                        2,
                        Boxes.wrapped(
                                kit.texts()
                                        .get(
                                                "returned.check",
                                                made.check().form().title()),
                                "t-title"),
                        Boxes.wrapped(counts(made), "ink-2"))),
                ActionButton.normal("returned-choose", kit.texts().get("returned.choose"))
                        .key("Ctrl O")
                        .press(this::choose),
                ActionButton.primary("returned-take", kit.texts().get("returned.take"))
                        .key("Ctrl ↵")
                        .press(this::take));
        page.getChildren().setAll(head);
        page.getChildren().addAll(notes(made, whose));
        if (!shown.isEmpty()) page.getChildren().add(Card.plain(list));
        focus(shown.isEmpty() ? root::requestFocus : list::focusSelected);
    }

    private String counts(CheckModel made) {
        return kit.texts()
                .get(
                        "returned.counts",
                        made.count(State.UNREADABLE),
                        made.count(State.DIFFERENT),
                        made.count(State.NEW),
                        made.count(State.SAME));
    }

    private List<Node> notes(CheckModel made, Patient whose) {
        var notes = new ArrayList<Node>();
        if (!made.check().personal()) {
            notes.add(new NoteBox(
                    Tone.AMBER,
                    "mdi2a-account-question-outline",
                    kit.texts().get("returned.anybody", whose.name().called(), Dates.full(whose.birthDate()))));
        }
        if (made.check().lost() > 0) {
            notes.add(new NoteBox(
                    Tone.AMBER,
                    "mdi2f-file-alert-outline",
                    kit.texts().count("returned.lost", made.check().lost())));
        }
        notes.add(new NoteBox(
                Tone.PLAIN,
                "mdi2i-information-outline",
                kit.texts().get(made.check().into().isPresent() ? "returned.into-open" : "returned.into-new")));
        return notes;
    }

    private void take() {
        if (busy.get() || model.isEmpty() || patient.isEmpty()) return;
        CheckModel taken = model.get();
        Patient whose = patient.get();
        work.run(
                busy,
                () -> uses.importing().take(taken.check(), taken.chosen(), whose, actor),
                intake -> navigator.open(new Route.Intake(whose.id(), intake)));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) return;
        if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER && model.isPresent()) take();
        else if (event.getCode() == KeyCode.ENTER && model.isEmpty()) choose();
        else if (event.isShortcutDown() && event.getCode() == KeyCode.O) choose();
        else if (event.getCode() == KeyCode.A && !event.isShortcutDown() && unread.isPresent()) attach();
        else if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown() && onRow(event)) turn();
        else return;
        event.consume();
    }

    private boolean onRow(KeyEvent event) {
        return shown.stream().anyMatch(r -> r.row().node().equals(event.getTarget()));
    }

    private void turn() {
        shown.get(list.selected()).turn();
    }
}
