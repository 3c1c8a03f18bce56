package villi.ui.roster;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Dialogs;
import villi.ui.kit.FileAsk;
import villi.ui.kit.HintBar.Hint;
import villi.ui.kit.Kit;
import villi.ui.kit.Screen;
import villi.ui.kit.Steps;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.usecase.roster.Imports;

/// Taking a list of patients in: file, columns, what would happen, then one act that can be undone.
public final class ImportScreen implements Screen {

    private final Kit kit;
    private final FileAsk ask;
    private final Background.Scope work;
    private final Background.Scope jobs;
    private final ImportModel model;
    private final ImportWords words;
    private final ChoosePage choose;
    private final ColumnsPage columns;
    private final CheckPage check;
    private final RunPage run;
    private final VBox page = Boxes.column(16);
    private final ScrollPane scroll = new ScrollPane();
    private final StackPane root = new StackPane();
    private final SimpleStringProperty title = new SimpleStringProperty("");

    /// Whatever has the focus is scrolled into view.
    private final ChangeListener<Node> follow = (_, _, now) -> {
        for (Node node = now; node != null; node = node.getParent()) {
            if (node.equals(page)) Reveal.in(scroll, now);
        }
    };

    public ImportScreen(Kit kit, Navigator navigator, ImportUses uses, FileAsk ask) {
        this.kit = kit;
        this.ask = ask;
        work = kit.work().scope();
        jobs = kit.jobs().scope();
        model = new ImportModel(uses, work, jobs, kit.clock());
        words = new ImportWords(kit.texts(), model.today());
        choose = new ChoosePage(kit.texts(), words, kit.clock().getZone(), this::file, this::askUndo);
        columns = new ColumnsPage(kit, model, words);
        check = new CheckPage(kit.texts(), model, words, this::save);
        run = new RunPage(kit.texts(), model, () -> navigator.open(new Route.Patients()), this::save);
        page.getStyleClass().add("pad-page");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setContent(page);
        root.getChildren().add(scroll);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.step().addListener((_, before, now) -> show(before, now));
        show(model.step().get(), model.step().get());
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
        return new Frame.Back(kit.texts().get("nav.patients"));
    }

    @Override
    public List<Hint> hints() {
        Hint back = Hint.of(kit.texts().get("key.escape"), kit.texts().get("list.hint.back"));
        Hint next = Hint.of(kit.texts().get("key.ctrl-enter"), kit.texts().get("list.hint.next"));
        Hint choose = Hint.of("↵", kit.texts().get("list.hint.choose"));
        return switch (model.step().get()) {
            case ImportStep.Choose _, ImportStep.Undone _ -> List.of(choose, back);
            case ImportStep.Columns _ ->
                List.of(
                        new Hint(List.of("↑", "↓"), kit.texts().get("hint.move")),
                        choose,
                        Hint.of(kit.texts().get("key.delete"), kit.texts().get("list.hint.nothing")),
                        next,
                        back);
            case ImportStep.Check _ ->
                List.of(
                        next,
                        Hint.of(kit.texts().get("list.save.key"), kit.texts().get("list.save")),
                        back);
            case ImportStep.Running _ ->
                List.of(Hint.of(kit.texts().get("key.escape"), kit.texts().get("list.stop")));
            case ImportStep.Undoing _ -> List.of();
            case ImportStep.Stopped _, ImportStep.Done _ ->
                List.of(
                        choose,
                        Hint.of(kit.texts().get("kit.undo.key"), kit.texts().get("list.undo")),
                        back);
        };
    }

    @Override
    public void shown() {
        scroll.applyCss(); // the pane takes its content in with its first style
        root.getScene().focusOwnerProperty().addListener(follow);
        focus(model.step().get());
        model.begin();
    }

    /// What is being written is written; what is still to come stays out, and the list can be taken in again.
    @Override
    public void hidden() {
        if (root.getScene() != null) root.getScene().focusOwnerProperty().removeListener(follow);
        work.close();
        jobs.close();
    }

    @Override
    public boolean escape() {
        return switch (model.step().get()) {
            case ImportStep.Running _ -> {
                model.stop();
                yield true;
            }
            case ImportStep.Undoing _ -> true;
            case ImportStep.Check(var before, var _) -> {
                model.back(before);
                yield true;
            }
            case ImportStep.Columns _ -> {
                model.begin();
                yield true;
            }
            case ImportStep.Choose _, ImportStep.Stopped _, ImportStep.Done _, ImportStep.Undone _ -> false;
        };
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) return;
        ImportStep step = model.step().get();
        boolean done = switch (event.getCode()) {
            case ENTER -> event.isShortcutDown() && next(step);
            case S -> event.isShortcutDown() && step instanceof ImportStep.Check at && act(() -> save(at));
            case Z -> event.isShortcutDown() && undo(step);
            case DIGIT1, NUMPAD1 -> answer(step, 0);
            case DIGIT2, NUMPAD2 -> answer(step, 1);
            case DIGIT3, NUMPAD3 -> answer(step, 2);
            default -> false;
        };
        if (done) event.consume();
    }

    private static boolean act(Runnable act) {
        act.run();
        return true;
    }

    private boolean answer(ImportStep step, int place) {
        return step instanceof ImportStep.Columns && act(() -> columns.answer(place));
    }

    private boolean next(ImportStep step) {
        return switch (step) {
            case ImportStep.Columns at -> act(() -> model.check(at));
            case ImportStep.Check at -> at.checked().fresh() > 0 && act(() -> model.start(at));
            default -> false;
        };
    }

    private boolean undo(ImportStep step) {
        return switch (step) {
            case ImportStep.Done(var _, var progress) -> act(() -> model.undo(progress.id()));
            case ImportStep.Stopped(var _, var progress, var _) -> act(() -> model.undo(progress.id()));
            default -> false;
        };
    }

    private void file() {
        ask.open(kit.texts().get("list.choose"), kit.texts().get("list.kinds"), List.of("*.csv", "*.txt", "*.tsv"))
                .ifPresent(model::read);
    }

    private void save(ImportStep.Check step) {
        String name = "left-out-" + LocalDate.now(kit.clock()) + ".csv";
        ask.place(kit.texts().get("list.save"), name)
                .ifPresent(file -> model.saveLeftOut(
                        step, file, words, () -> kit.toasts().say(kit.texts().get("list.saved", file.getFileName()))));
    }

    private void askUndo(Imports.Past past) {
        int people = past.people() - past.removed();
        kit.dialogs()
                .ask(
                        new Dialogs.Question(
                                kit.texts().count("list.ask-out", people),
                                kit.texts().get("list.ask-out.note"),
                                kit.texts().count("list.take-out", people),
                                kit.texts().get("list.keep"),
                                true),
                        () -> model.undo(past.id()));
    }

    private void show(ImportStep before, ImportStep now) {
        if (before instanceof ImportStep.Running && now instanceof ImportStep.Running running) {
            run.progress(running);
            return;
        }
        if (before instanceof ImportStep.Undoing && now instanceof ImportStep.Undoing undoing) {
            run.progress(undoing);
            return;
        }
        title.set(kit.texts().get("list.title-step", kit.texts().get(place(now))));
        VBox body = body(now);
        page.getChildren().setAll(head(now), steps(now), Boxes.fill(body));
        scroll.setFitToHeight(now instanceof ImportStep.Check);
        scroll.setVvalue(0);
        focus(now);
    }

    /// The words for the step that the window's title names.
    private static String place(ImportStep now) {
        return switch (now) {
            case ImportStep.Choose _ -> "list.step.file";
            case ImportStep.Columns _ -> "list.step.columns";
            case ImportStep.Check _ -> "list.step.check";
            case ImportStep.Running _ -> "list.step.take-in";
            case ImportStep.Stopped _ -> "list.stopped";
            case ImportStep.Done _ -> "list.done.title";
            case ImportStep.Undoing _ -> "list.undoing";
            case ImportStep.Undone _ -> "list.undone.title";
        };
    }

    private VBox body(ImportStep now) {
        return switch (now) {
            case ImportStep.Choose step -> choose.of(step);
            case ImportStep.Columns step -> columns.of(step);
            case ImportStep.Check step -> check.of(step);
            case ImportStep.Running step -> run.running(step);
            case ImportStep.Stopped step -> run.stopped(step);
            case ImportStep.Done step -> run.done(step);
            case ImportStep.Undoing step -> run.undoing(step);
            case ImportStep.Undone step -> run.undone(step);
        };
    }

    private void focus(ImportStep now) {
        switch (now) {
            case ImportStep.Choose _ -> choose.focus();
            case ImportStep.Columns _ -> columns.focus();
            case ImportStep.Check _ -> check.focus();
            default -> run.focus();
        }
    }

    private Node head(ImportStep now) {
        HBox head = Boxes.row(12, Boxes.words(kit.texts().get("list.title"), "t-title"));
        if (now instanceof ImportStep.Columns at) head.getChildren().add(about(at));
        if (now instanceof ImportStep.Check at) head.getChildren().add(about(at.columns()));
        return head;
    }

    private Node about(ImportStep.Columns at) {
        return Boxes.grow(Boxes.wrapped(at.name() + "  ·  " + kit.texts().count("list.people", at.people()), "ink-2"));
    }

    private Steps steps(ImportStep now) {
        int at = switch (now) {
            case ImportStep.Choose _ -> 0;
            case ImportStep.Columns _ -> 1;
            case ImportStep.Check _ -> 2;
            case ImportStep.Running _, ImportStep.Stopped _ -> 3;
            case ImportStep.Done _ -> 4;
            case ImportStep.Undoing _, ImportStep.Undone _ -> 0;
        };
        return new Steps(List.of(
                step(at, 0, "list.step.file"),
                step(at, 1, "list.step.columns"),
                step(at, 2, "list.step.check"),
                step(at, 3, "list.step.take-in")));
    }

    private Steps.Step step(int at, int place, String key) {
        Steps.State state = place < at ? Steps.State.DONE : place == at ? Steps.State.NOW : Steps.State.TO_COME;
        return new Steps.Step(state, kit.texts().get(key), kit.texts().get(key + ".detail"));
    }
}
