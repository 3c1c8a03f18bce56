package villi.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import villi.usecase.Trouble;
import villi.usecase.practice.Settings;

/// [Settings] as lines `name=value` that can be read, changed and deleted by hand. What cannot be read is the default.
public final class SettingsFile implements Settings {

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    @Override
    public Preferences read() {
        Properties lines = lines();
        Preferences usual = Preferences.DEFAULT;
        return new Preferences(
                theme(lines.getProperty("theme", "")),
                number(lines, "type.percent", usual.typePercent(), 75, 200),
                number(lines, "lock.minutes", usual.lockMinutes(), 0, 240),
                !lines.getProperty("keys.single", "true").strip().equals("false"),
                new Window(
                        number(lines, "window.x", usual.window().x(), -100_000, 100_000),
                        number(lines, "window.y", usual.window().y(), -100_000, 100_000),
                        number(lines, "window.width", usual.window().width(), 640, 20_000),
                        number(lines, "window.height", usual.window().height(), 480, 20_000),
                        Boolean.parseBoolean(lines.getProperty("window.maximized", "false"))));
    }

    @Override
    public void write(Preferences preferences) {
        Window window = preferences.window();
        String text = String.join(
                "\n",
                "theme=" + preferences.theme(),
                "type.percent=" + preferences.typePercent(),
                "lock.minutes=" + preferences.lockMinutes(),
                "keys.single=" + preferences.singleKeys(),
                "window.x=" + window.x(),
                "window.y=" + window.y(),
                "window.width=" + window.width(),
                "window.height=" + window.height(),
                "window.maximized=" + window.maximized(),
                "");
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Trouble("settings-unwritable", List.of(file.toString()), e);
        }
    }

    private Properties lines() {
        var lines = new Properties();
        try {
            if (Files.isRegularFile(file)) lines.load(new StringReader(Files.readString(file)));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            lines.clear();
        }
        return lines;
    }

    private static Theme theme(String word) {
        for (Theme theme : Theme.values()) {
            if (theme.name().equals(word)) return theme;
        }
        return Preferences.DEFAULT.theme();
    }

    private static int number(Properties lines, String name, int usual, int least, int most) {
        try {
            int number = Integer.parseInt(lines.getProperty(name, "").strip());
            return number < least || number > most ? usual : number;
        } catch (NumberFormatException e) {
            return usual;
        }
    }
}
