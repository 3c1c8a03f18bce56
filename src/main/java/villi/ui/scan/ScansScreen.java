package villi.ui.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import villi.domain.scan.Scan;
import villi.domain.scan.ScanId;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.PatientBanner;
import villi.ui.kit.Probe;
import villi.ui.kit.RowList;
import villi.ui.kit.Screen;
import villi.ui.nav.Route;

/// The photos and scans of a patient: attach, look, name, archive, take a copy out.
public final class ScansScreen implements Screen {

    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final Kit kit;
    private final ScanUses uses;
    private final Route.Scans route;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final AttachModel attaching;
    private final Reel reel;
    private final PagePanel pages;
    private final AttachNotes notes;
    private final ScanActs acts;
    private final RowList list = new RowList("scan-list");
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final BorderPane root = new BorderPane();
    private final StackPane middle = new StackPane();
    private final VBox left = Boxes.column(12);
    private final Probe little = new Probe(root, Probe.LITTLE);
    private Listed listed = new Listed(List.of(), List.of());
    private List<Path> waiting;
    private boolean withArchived;
    private boolean large;

    /// What there is.
    private record Listed(List<Scan> scans, List<Scan> archived) {
        Listed {
            scans = List.copyOf(scans);
            archived = List.copyOf(archived);
        }
    }

    public ScansScreen(Kit kit, ScanUses uses, Route.Scans route) {
        this.kit = kit;
        this.uses = uses;
        this.route = route;
        this.waiting = route.files();
        work = kit.work().scope();
        jobs = kit.jobs().scope();
        attaching = new AttachModel(uses, route.patient(), Optional.empty(), work, jobs);
        reel = new Reel(uses, work, jobs);
        pages = new PagePanel(kit, uses, reel, false);
        notes = new AttachNotes(kit, attaching, uses, true, this::load);
        acts = new ScanActs(kit, uses, this::load);
        title.set(words("scan.title"));
        root.getStyleClass().add("window");
        root.setFocusTraversable(true);
        root.setAccessibleText(words("scan.title"));
        root.setCenter(middle);
        middle.getChildren().add(little.node());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        left.getStyleClass().add("scan-left");
        little.narrow().addListener((_, _, _) -> arrange());
        reel.shown().addListener((_, _, _) -> follow());
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
        return new Frame.Back(words("nav.back"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("Ctrl O", words("scan.attach")),
                new Hint(List.of("PgUp", "PgDn"), words("scan.hint.page")),
                new Hint(List.of("+", "-"), words("scan.hint.zoom")),
                Hint.of("R", words("scan.turn-right")),
                Hint.of("↵", words("scan.hint.large")),
                Hint.of("T", words("scan.hint.title")),
                Hint.of("1-4", words("scan.hint.kind")),
                Hint.of("A", words("scan.hint.archive")),
                Hint.of("C", words("scan.hint.copy")),
                Hint.of("V", words("scan.hint.archived")),
                Hint.of(words("key.escape"), words("nav.back")));
    }

    @Override
    public void shown() {
        work.run(busy, () -> uses.person().apply(route.patient()), found -> found.ifPresent(this::person));
    }

    @Override
    public void hidden() {
        notes.left();
        work.close();
        jobs.close();
    }

    @Override
    public boolean escape() {
        if (attaching.running()) {
            attaching.stop();
            return true;
        }
        if (!large) return false;
        enlarge();
        return true;
    }

    private void person(ScanUses.Shown found) {
        root.setTop(new PatientBanner(found.banner()));
        title.set(
                kit.texts().get("scan.title.of", found.person().patient().name().called()));
        load();
        List<Path> files = waiting;
        waiting = List.of();
        attaching.attach(files);
    }

    private void load() {
        load(Optional.empty());
    }

    private void load(Optional<ScanId> at) {
        work.run(
                busy,
                () -> new Listed(uses.keep().of(route.patient()), uses.keep().archived(route.patient())),
                found -> {
                    show(found);
                    at.ifPresent(reel::go);
                    follow();
                });
    }

    private void show(Listed found) {
        listed = found;
        if (found.archived().isEmpty()) withArchived = false;
        list.show(seen().stream()
                .map(s -> ScanRow.of(kit.texts(), s, this::enlarge))
                .toList());
        reel.show(seen()); // after the rows: the row of the page that is looked at is selected
        arrange();
        follow();
        if (!large) focus();
    }

    private List<Scan> seen() {
        return withArchived
                ? Stream.concat(listed.scans().stream(), listed.archived().stream())
                        .toList()
                : listed.scans();
    }

    private void arrange() {
        if (seen().isEmpty()) {
            large = false;
            put(empty());
        } else if (large) {
            put(pages);
        } else {
            head();
            left.pseudoClassStateChanged(ALONE, little.narrow().get());
            put(little.narrow().get() ? left : new HBox(left, Boxes.grow(pages)));
        }
    }

    private void put(Node node) {
        middle.getChildren().setAll(little.node(), node);
    }

    private Node empty() {
        Label says = Boxes.wrapped(words("scan.none.detail"), "ink-2");
        says.setTextAlignment(TextAlignment.CENTER);
        VBox detail = Boxes.wide(Boxes.column(0, says), 520);
        EmptyState none = new EmptyState(words("scan.none"), attach("scan.attach"), detail);
        if (!listed.archived().isEmpty()) none.getChildren().add(archivedToo());
        VBox box = Boxes.column(12, none, notes);
        box.getStyleClass().add("pad-page");
        return box;
    }

    private void head() {
        HBox head =
                Boxes.row(8, Boxes.grow(Boxes.wrapped(words("scan.title"), "t-title")), attach("scan.attach.brief"));
        VBox all = Boxes.column(12, notes, Card.plain(list));
        if (!listed.archived().isEmpty()) all.getChildren().add(archivedToo());
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        left.getChildren().setAll(head, Boxes.fill(scroll));
    }

    private ActionButton attach(String key) {
        return ActionButton.primary("scan-attach", words(key))
                .says(words("scan.attach"))
                .icon("mdi2p-paperclip")
                .key("Ctrl O")
                .press(this::choose);
    }

    private ActionButton archivedToo() {
        return ActionButton.quiet(
                        "scan-archived",
                        withArchived
                                ? words("scan.archived.hide")
                                : kit.texts()
                                        .count(
                                                "scan.archived.show",
                                                listed.archived().size()))
                .key("V")
                .small()
                .press(this::turnArchived);
    }

    private void turnArchived() {
        withArchived = !withArchived && !listed.archived().isEmpty();
        show(listed);
    }

    private void choose() {
        if (attaching.running()) return;
        attaching.attach(uses.asks().choose().get());
    }

    /// The row of the page that is looked at is the selected one.
    private void follow() {
        reel.leaf().ifPresent(leaf -> {
            List<Scan> seen = seen();
            for (int i = 0; i < seen.size(); i++) {
                if (seen.get(i).id().equals(leaf.scan().id()) && i != list.selected()) {
                    boolean focused = list.isFocusWithin();
                    list.select(i);
                    if (focused) list.focusSelected();
                }
            }
        });
    }

    private void focus() {
        root.applyCss();
        root.layout();
        if (seen().isEmpty()) root.requestFocus();
        else list.focusSelected();
    }

    private void enlarge() {
        large = !large;
        arrange();
        if (large) root.requestFocus();
        else focus();
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) return;
        if (event.isAltDown() ? !moved(event.getCode()) : event.isShortcutDown() ? !shortcut(event) : !plain(event))
            return;
        event.consume();
    }

    private boolean shortcut(KeyEvent event) {
        if (event.getCode() != KeyCode.O) return false;
        choose();
        return true;
    }

    private boolean moved(KeyCode code) {
        if (!code.isArrowKey()) return false;
        move(code);
        return true;
    }

    private boolean move(KeyCode code) {
        return switch (code) {
            case LEFT -> pages.pan(-1, 0);
            case RIGHT -> pages.pan(1, 0);
            case UP -> pages.pan(0, -1);
            default -> pages.pan(0, 1);
        };
    }

    private boolean plain(KeyEvent event) {
        if (seen().isEmpty()) return event.getCode() == KeyCode.V && run(this::turnArchived);
        return switch (event.getCode()) {
            case PAGE_DOWN -> run(() -> reel.go(1));
            case PAGE_UP -> run(() -> reel.go(-1));
            case PLUS, EQUALS, ADD -> run(() -> pages.zoom(true));
            case MINUS, SUBTRACT -> run(() -> pages.zoom(false));
            case DIGIT0, NUMPAD0 -> run(pages::fit);
            case R -> run(() -> pages.turn(event.isShiftDown() ? -1 : 1));
            case T -> act(acts::name);
            case A -> act(acts::archive);
            case C -> act(acts::copy);
            case V -> run(this::turnArchived);
            case DIGIT1, NUMPAD1 -> act(scan -> acts.kind(scan, Scan.Type.FORM));
            case DIGIT2, NUMPAD2 -> act(scan -> acts.kind(scan, Scan.Type.LETTER));
            case DIGIT3, NUMPAD3 -> act(scan -> acts.kind(scan, Scan.Type.RESULT));
            case DIGIT4, NUMPAD4 -> act(scan -> acts.kind(scan, Scan.Type.OTHER));
            case LEFT -> run(() -> turnPage(KeyCode.LEFT, -1));
            case RIGHT -> run(() -> turnPage(KeyCode.RIGHT, 1));
            case UP, DOWN -> large ? run(() -> move(event.getCode())) : picked(event.getCode() == KeyCode.UP ? -1 : 1);
            case ENTER -> large && run(this::enlarge);
            default -> false;
        };
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }

    /// Something is done with the scan that is looked at.
    private boolean act(Consumer<Scan> act) {
        reel.leaf().map(Reel.Leaf::scan).ifPresent(act);
        return true;
    }

    /// A page that is larger than its view moves; another goes on to the next.
    private void turnPage(KeyCode way, int step) {
        if (!move(way)) reel.go(step);
    }

    /// Up and down go through the list.
    private boolean picked(int step) {
        int next = list.selected() + step;
        if (!list.isFocusWithin() || next < 0 || next >= seen().size()) return false;
        reel.go(seen().get(next).id());
        list.select(next);
        list.focusSelected();
        return true;
    }

    private String words(String key) {
        return kit.texts().get(key);
    }
}
