package villi.shots;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import villi.ui.kit.Background;
import villi.ui.kit.Kit;
import villi.ui.kit.NavRail;
import villi.ui.kit.SavedLine;
import villi.ui.kit.Screen;
import villi.ui.kit.Toasts;
import villi.ui.kit.TopBar;
import villi.ui.kit.WindowFrame;
import villi.ui.nav.Navigator;
import villi.ui.nav.Route;
import villi.ui.text.Texts;

/// A window without a program behind it: work is done at once, routes are noted.
public final class ShotStage implements Navigator {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-10T08:41:12Z"), ZoneOffset.UTC);

    private final Texts texts = Texts.in(Locale.US);
    private final SavedLine saved = new SavedLine(texts);
    private final Toasts toasts = new Toasts(texts);
    private final TopBar top = new TopBar(texts, saved, new TopBar.Acts(() -> {}, () -> {}, () -> {}));
    private final WindowFrame frame;
    private final Kit kit;
    private final List<Route> opened = new ArrayList<>();
    private @Nullable Screen shown;

    public ShotStage() {
        saved.saved(LocalTime.of(8, 41, 12));
        top.person("Rosa Marin, ND", texts.get("role.practitioner"));
        NavRail rail = new NavRail(
                List.of(
                        place("today", "mdi2c-calendar-today", "nav.today", "Ctrl 1"),
                        place("patients", "mdi2a-account-multiple-outline", "nav.patients", "Ctrl 2"),
                        place("plans", "mdi2c-clipboard-list-outline", "nav.plans", "Ctrl 3"),
                        place("library", "mdi2b-book-open-page-variant-outline", "nav.library", "Ctrl 4")),
                List.of(
                        place("help", "mdi2h-help-circle-outline", "nav.help", "F1"),
                        place("settings", "mdi2c-cog-outline", "nav.settings", "Ctrl ,")),
                texts.get("nav.recent"));
        rail.recent(List.of(
                new NavRail.Recent("Mia Keller", "6 y", () -> {}),
                new NavRail.Recent("Ada Okafor", "9 y", () -> {}),
                new NavRail.Recent("Ben Sommer", "11 m", () -> {})));
        frame = new WindowFrame(top, rail, toasts);
        Background now = new Background(Runnable::run, Runnable::run, thrown -> {
            throw new AssertionError(thrown);
        });
        kit = new Kit(texts, CLOCK, now, now, saved, toasts, frame.overlay());
    }

    public Kit kit() {
        return kit;
    }

    public Texts texts() {
        return texts;
    }

    public WindowFrame frame() {
        return frame;
    }

    public Parent root() {
        return frame.root();
    }

    /// Where the screen wanted to go.
    public List<Route> opened() {
        return List.copyOf(opened);
    }

    @Override
    public void open(Route route) {
        opened.add(route);
    }

    @Override
    public void back() {}

    /// One key at what has the focus.
    public void press(KeyCode code) {
        press(code, false);
    }

    /// One key with Ctrl.
    public void ctrl(KeyCode code) {
        press(code, true);
    }

    private void press(KeyCode code, boolean ctrl) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, ctrl, false, false));
    }

    /// One key with Shift.
    public void shift(KeyCode code) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, false, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, true, false, false, false));
    }

    /// One key with Ctrl and Shift.
    public void ctrlShift(KeyCode code) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, true, true, false, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, true, true, false, false));
    }

    /// One key with Alt or Ctrl held.
    public void hold(boolean alt, boolean ctrl, KeyCode code) {
        fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, alt, false));
        fire(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, ctrl, alt, false));
    }

    /// Types into what has the focus.
    public void type(String text) {
        text.chars()
                .mapToObj(Character::toString)
                .forEach(c ->
                        fire(new KeyEvent(KeyEvent.KEY_TYPED, c, c, KeyCode.UNDEFINED, false, false, false, false)));
    }

    private void fire(KeyEvent event) {
        Node focused = root().getScene().getFocusOwner();
        Event.fireEvent(focused == null ? root() : focused, event);
    }

    /// The screen that stands in the window.
    public Screen screen() {
        return Objects.requireNonNull(shown);
    }

    /// Puts a screen into the window.
    public void show(Screen screen, String place) {
        shown = screen;
        frame.show(screen, place);
        screen.shown();
    }

    private NavRail.Place place(String id, String icon, String key, String cap) {
        return new NavRail.Place(id, icon, texts.get(key), cap, () -> {});
    }
}
