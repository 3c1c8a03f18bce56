package villi.app;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import villi.ui.kit.SavedLine;
import villi.ui.kit.Toasts;
import villi.ui.kit.WindowFrame;
import villi.ui.nav.Route;

/// The keys that work on every screen, after the screen itself had its turn.
final class ShellKeys {

    private final Shell shell;
    private final WindowFrame frame;
    private final Toasts toasts;
    private final SavedLine saved;
    private final Looks looks;

    ShellKeys(Shell shell, WindowFrame frame, Toasts toasts, SavedLine saved, Looks looks) {
        this.shell = shell;
        this.frame = frame;
        this.toasts = toasts;
        this.saved = saved;
        this.looks = looks;
    }

    void attach(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (shell.held()) e.consume();
            else if (e.isShortcutDown() ? shortcut(e, scene) : plain(e)) e.consume();
        });
        scene.addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if (!shell.held() && e.getCharacter().equals("?") && !(e.getTarget() instanceof TextInputControl))
                shell.keys();
        });
    }

    private boolean plain(KeyEvent e) {
        return switch (e.getCode()) {
            case ESCAPE -> shell.escape();
            case F1 -> run(shell::help);
            case F6 -> {
                frame.nextPane(!e.isShiftDown());
                yield true;
            }
            default -> false;
        };
    }

    private boolean shortcut(KeyEvent e, Scene scene) {
        boolean typing = e.getTarget() instanceof TextInputControl;
        return switch (e.getCode()) {
            case PLUS, EQUALS, ADD -> run(() -> looks.larger(scene));
            case MINUS, SUBTRACT -> run(() -> looks.smaller(scene));
            case DIGIT0, NUMPAD0 -> run(() -> looks.normal(scene));
            case S -> run(saved::confirm);
            case Z -> !typing && toasts.undoNewest();
            default -> shell.signedIn() && place(e.getCode());
        };
    }

    private boolean place(KeyCode code) {
        return switch (code) {
            case K -> run(shell::find);
            case N -> run(shell::register);
            case L -> run(shell::lock);
            case DIGIT1 -> run(() -> shell.open(new Route.Today()));
            case DIGIT2 -> run(() -> shell.open(new Route.Patients()));
            case DIGIT3 -> run(() -> shell.open(new Route.Plans()));
            case DIGIT4 -> run(() -> shell.open(new Route.Library("")));
            case COMMA -> run(() -> shell.open(new Route.Settings()));
            default -> false;
        };
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }
}
