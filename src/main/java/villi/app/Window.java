package villi.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import villi.files.Folders;
import villi.files.SettingsFile;
import villi.ui.kit.Theme;
import villi.ui.text.Texts;

/// Starts JavaFX and opens the one window.
final class Window {

    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Window() {}

    /// Returns when the window stands.
    ///
    /// @return why there is no window, in one sentence
    static Optional<String> open(boolean demo, Optional<Path> chosen) {
        Folders folders = Desks.folders();
        Logs.toFolder(chosen.map(c -> c.resolve("logs")).orElse(folders.logs()));
        JAVAFX.setLevel(Level.SEVERE);
        Path practice = chosen.orElse(folders.practice());
        Path demoFolder = chosen.map(c -> c.resolve("demo")).orElse(folders.demo());
        try {
            Platform.startup(() -> show(demo, practice, demoFolder, folders.settings()));
            return Optional.empty();
        } catch (UnsupportedOperationException noDisplay) {
            return Optional.of("Villi needs a screen, and there is none here. On a server use `villi plan` and `villi"
                    + " questionnaire`; they need no window.");
        } catch (UnsatisfiedLinkError missing) {
            return Optional.of("Villi cannot draw its window: a system library is missing (" + missing.getMessage()
                    + "). On Debian and Ubuntu: apt install libgtk-3-0 libxtst6 libpangoft2-1.0-0");
        }
    }

    private static void show(boolean demo, Path practice, Path demoFolder, Path settings) {
        Theme.loadFonts();
        Threads threads = new Threads();
        AtomicReference<Runnable> raise = new AtomicReference<>(() -> {});
        Desks desks = new Desks(
                practice,
                demoFolder,
                Clock.system(java.time.ZoneId.systemDefault()),
                threads,
                (folder, t) -> Desks.lock(folder, t, () -> raise.get().run()));
        Stage stage = new Stage();
        Shell shell = new Shell(
                stage,
                Texts.in(Locale.ENGLISH),
                Clock.system(java.time.ZoneId.systemDefault()),
                threads,
                new Looks(new SettingsFile(settings)),
                desks,
                Platform::exit);
        raise.set(shell::raise);
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> threads.fx().execute(() -> shell.failed(thrown)));
        shell.start(demo);
    }
}
