package villi.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import villi.usecase.Trouble;

/// Where the log goes: five files of 1 MB in the log folder. Ids and codes only, never words of a patient.
final class Logs {

    private static final int FILE_BYTES = 1_000_000;
    private static final int FILES = 5;
    private static final Logger ROOT = Logger.getLogger("");
    private static final Logger VILLI = Logger.getLogger("villi");

    /// The reader of PDF files quotes them in its warnings: names, answers.
    private static final Logger PDF = Logger.getLogger("org.apache");

    private Logs() {}

    /// Only warnings, on the console: for commands without a window.
    static void quiet() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        ROOT.setLevel(Level.WARNING);
        VILLI.setLevel(Level.INFO);
        PDF.setLevel(Level.OFF);
    }

    /// Writes down what failed and where. No message of the failure: those of the database quote what was typed.
    static void failure(Throwable thrown) {
        Bug found = Bug.of(thrown, Version.current());
        boolean trouble = thrown instanceof Trouble;
        String what = thrown instanceof Trouble known ? "trouble " + known.key() : "bug " + found.code();
        VILLI.log(trouble ? Level.WARNING : Level.SEVERE, () -> what + System.lineSeparator() + found.details());
    }

    /// Into files; the console when the folder cannot be written.
    static void toFolder(Path folder) {
        quiet();
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(folder.resolve("villi.%g.log").toString(), FILE_BYTES, FILES, true);
            file.setFormatter(new SimpleFormatter());
            for (Handler handler : ROOT.getHandlers()) {
                if (handler instanceof ConsoleHandler) ROOT.removeHandler(handler);
            }
            ROOT.addHandler(file);
        } catch (IOException unwritable) {
            VILLI.log(Level.WARNING, "no log file: {0}", unwritable.getClass().getName());
        }
    }
}
