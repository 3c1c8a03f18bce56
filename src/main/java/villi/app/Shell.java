package villi.app;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import villi.domain.practice.Actor;
import villi.ui.intake.IntakeScreen;
import villi.ui.kit.Background;
import villi.ui.kit.Boxes;
import villi.ui.kit.Dialogs;
import villi.ui.kit.ErrorPanel;
import villi.ui.kit.Held;
import villi.ui.kit.KeySheet;
import villi.ui.kit.Kit;
import villi.ui.kit.Palette;
import villi.ui.kit.SavedLine;
import villi.ui.kit.Screen;
import villi.ui.kit.Toasts;
import villi.ui.kit.TopBar;
import villi.ui.kit.WindowFrame;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.start.FirstRunScreen;
import villi.ui.start.StoppedScreen;
import villi.ui.start.UnlockScreen;
import villi.ui.text.Texts;
import villi.usecase.Trouble;
import villi.usecase.practice.Look;

/// The one window: starts, unlocks, navigates, locks and closes. Nobody may import it.
final class Shell implements Navigator, Held.Holder {

    private final Stage window;
    private final Scene scene;
    private final Looks looks;
    private final Desks desks;
    private final Kit kit;
    private final Texts texts;
    private final TopBar top;
    private final WindowFrame frame;
    private final Background.Scope work;
    private final Backups backups;
    private final Restoring restoring;
    private final Runnable exit;
    private final SimpleBooleanProperty busy = new SimpleBooleanProperty();
    private final Deque<Route> trail = new ArrayDeque<>();
    private Lately lately = new Lately();
    private Optional<Opened> opened = Optional.empty();
    private Optional<Screen> current = Optional.empty();
    private Optional<Held> held = Optional.empty();
    private List<Throwable> late = List.of();
    private Desk desk;

    /// The signed-in person's use cases and screens.
    private record Opened(Services services, Screens screens) {}

    /// @param exit ends the program, once everything is closed
    Shell(Stage window, Texts texts, Clock clock, Threads threads, Looks looks, Desks desks, Runnable exit) {
        this.window = window;
        this.texts = texts;
        this.looks = looks;
        this.desks = desks;
        this.exit = exit;
        this.desk = desks.first();
        Toasts toasts = new Toasts(texts);
        SavedLine saved = new SavedLine(texts);
        this.top = new TopBar(texts, saved, new TopBar.Acts(this::find, this::back, this::lock));
        this.frame = new WindowFrame(top, Places.rail(texts, this::open), toasts);
        Background onWork = new Background(threads.work(), threads.fx(), Background::after, this::failed);
        Background onJobs = new Background(threads.jobs(), threads.fx(), Background::after, this::failed);
        this.kit = new Kit(texts, clock, onWork, onJobs, saved, toasts, frame.overlay());
        this.backups = new Backups(kit);
        this.restoring = new Restoring(kit, window, desks);
        this.work = onWork.scope();
        this.scene = new Scene(frame.root(), looks.width(), looks.height());
        looks.apply(scene);
        new ShellKeys(this, frame, toasts, saved, looks).attach(scene);
        window.setScene(scene);
        window.setOnCloseRequest(e -> {
            e.consume();
            close();
        });
    }

    Scene scene() {
        return scene;
    }

    /// Shows the first screen: setting up, unlocking, or why that is not possible.
    void start(boolean demo) {
        if (demo) demo();
        else look();
        window.show();
    }

    private void look() {
        work.run(
                busy,
                () -> {
                    desk.finishRestore();
                    return desk.look().look();
                },
                this::first);
    }

    private void first(Look look) {
        switch (look) {
            case Look.Missing _ ->
                show(
                        new FirstRunScreen(
                                kit, desk.create(), desk.suggest(), desks.logos(), this::created, this::restore),
                        "");
            case Look.Locked locked ->
                show(
                        new UnlockScreen(
                                kit,
                                locked,
                                desk.unlock(),
                                new UnlockScreen.Then(Optional.empty(), this::signedIn, this::restore)),
                        "");
            case Look.InUse _, Look.NewerThanProgram _, Look.Damaged _, Look.ReadOnlyFolder _ ->
                show(new StoppedScreen(kit, look, this::look, Optional.of(this::restore), this::close), "");
        }
    }

    /// Putting a backup back; afterwards the folder is looked at again.
    private void restore() {
        show(restoring.screen(desk, this::look), "");
    }

    private void created(Actor owner, boolean demo) {
        if (demo) demo();
        else signedIn(owner);
    }

    /// Leaves the real practice untouched and opens the demo practice, which lives in a folder of its own.
    private void demo() {
        Desk before = desk;
        desk = desks.demo();
        frame.root().getStyleClass().add("demo");
        var wait = new WaitScreen(texts.get("demo.making"));
        show(wait, "");
        desks.warmUp();
        work.run(
                busy,
                () -> {
                    before.unlock().close();
                    return desks.demoDesk(desk, step -> say(wait, step)).open();
                },
                result -> {
                    switch (result) {
                        case DemoDesk.Opened.Ready(Actor actor) -> {
                            signedIn(actor);
                            kit.toasts().say(texts.get("demo.frame"));
                        }
                        case DemoDesk.Opened.Stopped(Look look) ->
                            show(new StoppedScreen(kit, look, this::demo, Optional.empty(), this::close), "");
                    }
                });
    }

    private void say(WaitScreen wait, DemoDesk.Step step) {
        wait.at(
                texts.get("demo.step", step.patient(), step.patients()),
                (double) (step.patient() - 1) / step.patients());
    }

    private void signedIn(Actor actor) {
        show(new WaitScreen(texts.get("shell.opening")), "");
        work.run(busy, () -> desks.services(desk, actor, texts), services -> {
            opened = Optional.of(new Opened(
                    services,
                    new Screens(
                            kit,
                            this,
                            this,
                            services,
                            new Papers(kit, desks, window, services.work, services.printing, actor),
                            new Screens.Asides(
                                    () -> desks.facts(desk),
                                    backups.now(desk.backUp(), actor),
                                    () -> new SettingsDesk(desks, looks, backups, restoring)
                                            .uses(desk, services, scene),
                                    () -> new IntakeScreen.SingleKeys(looks.singleKeys(), looks::singleKeys),
                                    () -> lately.newest()))));
            top.person(actor.name(), TopBar.role(texts, actor.role()));
            trail.clear();
            lately = new Lately();
            open(new Route.Today());
            desks.warmUp();
            desk.roster.load();
            if (desks.real(desk)) backups.start(desk.backUp(), actor);
        });
    }

    @Override
    public void open(Route route) {
        if (opened.isEmpty() || held.isPresent()) return;
        if (!route.equals(trail.peek())) trail.push(route);
        lately.opened(route);
        show(opened.get().screens().of(route), Places.of(route));
    }

    @Override
    public void back() {
        if (held.isPresent()) return;
        if (trail.size() > 1) trail.pop();
        Route before = trail.isEmpty() ? new Route.Today() : trail.peek();
        open(before);
    }

    /// Esc: closes what floats, then what the screen has open, then goes back.
    boolean escape() {
        if (held.isPresent()) return true;
        if (frame.overlay().close()) return true;
        if (current.map(Screen::escape).orElse(false)) return true;
        if (opened.isEmpty() || trail.size() < 2) return false;
        back();
        return true;
    }

    void find() {
        if (held.isPresent()) return;
        opened.ifPresent(o -> {
            var finder =
                    new Finder(kit, this, o.services(), () -> frame.overlay().close(), this::lock);
            Palette palette = finder.palette(lately, Screens.order(texts));
            frame.overlay().open(palette, Dialogs.Place.TOP);
            palette.focusField();
        });
    }

    /// The help page of the screen that is open.
    void help() {
        if (opened.isEmpty()) return;
        Route here = trail.isEmpty() ? new Route.Today() : trail.peek();
        open(new Route.Help(Places.help(here)));
    }

    void register() {
        opened.ifPresent(o -> open(new Route.Register("", Optional.empty())));
    }

    /// Blanks the window until the same person types the password again.
    void lock() {
        if (opened.isEmpty() || held.isPresent()) return;
        Actor actor = opened.get().services().actor;
        work.run(busy, () -> desk.look().look(), look -> {
            var people = List.of(new Look.Person(actor.id(), actor.name()));
            String name = look instanceof Look.Locked locked ? locked.practiceName() : "";
            show(
                    new UnlockScreen(
                            kit,
                            new Look.Locked(name, people),
                            desk.unlock(),
                            new UnlockScreen.Then(Optional.of(actor), _ -> reopen(), () -> {})),
                    "");
        });
    }

    /// What the signed-in person works with.
    Optional<Services> services() {
        return opened.map(Opened::services);
    }

    /// Makes the screen of the last place anew: what it loads is up to date, and nothing of the locked one is left.
    private void reopen() {
        open(trail.isEmpty() ? new Route.Today() : trail.peek());
    }

    boolean signedIn() {
        return opened.isPresent();
    }

    /// All keys of the screen that is open.
    void keys() {
        if (!frame.overlay().busy() && held.isEmpty())
            KeySheet.open(frame.overlay(), texts, current.map(Screen::hints).orElse(List.of()));
    }

    /// Lets everything be written, closes the store, then ends the program.
    void close() {
        if (held.isPresent()) {
            held.get().closing();
            return;
        }
        current.ifPresent(Screen::hidden);
        looks.remember(window);
        window.hide();
        backups.end();
        desks.finish(desk);
        exit.run();
    }

    /// Another program was started on the same folder.
    void raise() {
        window.setIconified(false);
        window.toFront();
        window.requestFocus();
    }

    /// Shows a screen over the whole display; until it lets go no key, no click and no closing leads anywhere else.
    @Override
    public void hold(Held screen) {
        kit.toasts().clear();
        kit.toasts().layer().setVisible(false);
        held = Optional.of(screen);
        window.setFullScreenExitHint("");
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setFullScreen(true);
        show(screen, "");
    }

    @Override
    public void letGo() {
        held = Optional.empty();
        window.setFullScreen(false);
        kit.toasts().layer().setVisible(true);
        if (trail.peek() instanceof Route.HandOver) trail.pop();
        List<Throwable> waited = late;
        late = List.of();
        waited.forEach(this::tell);
    }

    /// True while one screen holds the window.
    boolean held() {
        return held.isPresent();
    }

    private void show(Screen screen, String place) {
        if (held.filter(h -> !h.equals(screen)).isPresent()) return;
        frame.overlay().close();
        current.filter(s -> !s.equals(screen)).ifPresent(Screen::hidden);
        current = Optional.of(screen);
        frame.show(screen, place);
        window.titleProperty().bind(screen.title());
        screen.shown();
    }

    /// Trouble says what to do; anything else is a bug with a code. Both leave the window usable.
    void failed(Throwable thrown) {
        Logs.failure(thrown);
        if (held.isPresent())
            late = Stream.concat(late.stream(), Stream.of(thrown)).toList();
        else tell(thrown);
    }

    private void tell(Throwable thrown) {
        Region panel;
        if (thrown instanceof Trouble trouble) {
            String text =
                    texts.get("trouble." + trouble.key(), trouble.arguments().toArray());
            panel = ErrorPanel.trouble(
                    texts.get("trouble.title"),
                    text,
                    villi.ui.kit.ActionButton.primary("trouble-close", texts.get("trouble.close"))
                            .press(() -> frame.overlay().close()));
        } else {
            Bug bug = Bug.of(thrown, Version.current());
            panel = ErrorPanel.bug(
                    texts, bug.code(), bug.details(), () -> frame.overlay().close());
        }
        panel.getStyleClass().add("floating");
        frame.overlay().open(Boxes.wide(panel, 520), Dialogs.Place.MIDDLE);
    }

    Parent root() {
        return frame.root();
    }
}
