package villi.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import villi.domain.stage.Stage;
import villi.ui.kit.ActionButton;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Card;
import villi.ui.kit.Chip;
import villi.ui.kit.EmptyState;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.RowList;
import villi.ui.kit.Screen;
import villi.ui.kit.Tone;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;

/// The print queue: what waits, what failed and why, what the printer has and the family has not.
public final class PrintQueueScreen implements Screen {

    private final Kit kit;
    private final Navigator navigator;
    private final Background.Scope work;
    private final TodayModel model;
    private final TodayActs acts;
    private final RowList rows = new RowList("queue-rows");
    private final VBox page = Boxes.column(16);
    private final ScrollPane root = new ScrollPane(page);
    private List<TodayRow> shown = List.of();

    public PrintQueueScreen(Kit kit, Navigator navigator, TodayScreen.Uses uses) {
        this.kit = kit;
        this.navigator = navigator;
        work = kit.work().scope();
        model = new TodayModel(uses, kit.clock(), kit.texts(), work);
        acts = new TodayActs(kit, navigator, uses, model, kit.jobs().scope());
        page.getStyleClass().add("pad-page");
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.day().addListener((_, _, day) -> show(day));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<String> title() {
        return new SimpleStringProperty(kit.texts().get("queue.title"));
    }

    @Override
    public Frame frame() {
        return new Frame.Back(kit.texts().get("nav.today"));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("↵", kit.texts().get("queue.hint.next")),
                Hint.of("P", kit.texts().get("queue.hint.print")),
                Hint.of("G", kit.texts().get("today.hint.give")),
                Hint.of("C", kit.texts().get("today.hint.chart")),
                Hint.of("Ctrl Shift P", kit.texts().get("today.hint.print-all")),
                Hint.of(kit.texts().get("key.escape"), kit.texts().get("nav.back")));
    }

    @Override
    public void shown() {
        root.applyCss(); // the pane takes its content in with its first style
        model.load();
    }

    @Override
    public void hidden() {
        work.close();
    }

    private void show(TodayModel.Day day) {
        var all = new ArrayList<>(day.at(Stage.SIGNED));
        all.addAll(day.at(Stage.PRINTED));
        shown = List.copyOf(all);
        rows.show(shown.stream().map(this::row).toList());
        int today = day.toPrint().size();
        ActionButton every = ActionButton.primary("queue-print-all", kit.texts().get("today.print-all", today))
                .icon("mdi2p-printer-outline")
                .key("Ctrl Shift P")
                .press(() -> acts.printAll(day));
        HBox head = Boxes.row(
                8,
                Boxes.grow(Boxes.column(
                        2,
                        Boxes.wrapped(kit.texts().get("queue.title"), "t-title"),
                        Boxes.wrapped(kit.texts().get("queue.about"), "ink-2"))));
        if (today > 0) head.getChildren().add(every);
        Node body = shown.isEmpty() ? new EmptyState(kit.texts().get("queue.empty")) : rows;
        page.getChildren().setAll(head, Card.plain(body));
        root.layout();
        rows.focusSelected();
    }

    private RowList.Row row(TodayRow row) {
        VBox who = Boxes.column(
                0,
                Boxes.wrapped(row.who().name(), "t-strong"),
                Boxes.wrapped(row.stand().title(), "t-label"));
        who.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        String detail = row.printFailed()
                .map(new PrintWords(kit.texts())::of)
                .orElse(row.stand().detail());
        VBox words = Boxes.column(0, Boxes.wrapped(detail));
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        boolean failed = row.printFailed().isPresent();
        String state = kit.texts()
                .get(row.stage() == Stage.PRINTED ? "queue.printed" : failed ? "queue.failed" : "queue.waiting");
        Chip chip = row.stage() == Stage.PRINTED
                ? Chip.of(Tone.GREEN, "mdi2p-printer-check", state)
                : failed
                        ? Chip.of(Tone.RUST, "mdi2p-printer-alert", state)
                        : Chip.of(Tone.PLAIN, "mdi2c-clock-outline", state);
        HBox chips = Boxes.wide(new HBox(chip), 110);
        chips.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        ActionButton next = ActionButton.normal(
                        "queue-next-" + row.who().number(), row.next().words())
                .small()
                .press(() -> acts.next(row));
        next.getStyleClass().add("next-step");
        next.setFocusTraversable(false);
        HBox last = Boxes.wide(new HBox(next), 110);
        last.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        HBox node = new HBox(Boxes.wide(who, 230), chips, Boxes.grow(words), last);
        node.getStyleClass().add("table-row");
        return new RowList.Row(
                node,
                String.join(", ", row.who().name(), state, detail, row.next().words()),
                () -> acts.next(row));
    }

    private void key(KeyEvent event) {
        if (event.isAltDown()) return;
        if (event.isShortcutDown()) {
            if (event.getCode() != KeyCode.P || !event.isShiftDown()) return;
            acts.printAll(model.day().get());
        } else if (shown.isEmpty()) return;
        else {
            TodayRow row = shown.get(rows.selected());
            switch (event.getCode()) {
                case P -> acts.print(row);
                case G -> acts.give(row);
                case C -> navigator.open(new Route.Chart(row.patient()));
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }
}
