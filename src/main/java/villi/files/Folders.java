package villi.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where Villi keeps its files on this computer.
///
/// @param practice the real practice
/// @param demo the demo practice, never the same folder
/// @param settings the settings file
/// @param logs the folder of the log files
public record Folders(Path practice, Path demo, Path settings, Path logs) {

    /// The usual places of each system: XDG folders on Linux, Library on macOS, local application files on Windows.
    ///
    /// @param system value of `os.name`
    /// @param environment of the process
    /// @param home the user's own folder
    public static Folders usual(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path base = place(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Villi");
            return new Folders(
                    base.resolve("practice"), base.resolve("demo"), base.resolve("settings.txt"), base.resolve("logs"));
        }
        if (name.startsWith("mac")) {
            Path base = home.resolve("Library/Application Support/Villi");
            return new Folders(
                    base.resolve("practice"),
                    base.resolve("demo"),
                    base.resolve("settings.txt"),
                    home.resolve("Library/Logs/Villi"));
        }
        Path data = place(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                .resolve("villi");
        Path config =
                place(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("villi");
        Path state = place(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                .resolve("villi");
        return new Folders(
                data.resolve("practice"), data.resolve("demo"), config.resolve("settings.txt"), state.resolve("logs"));
    }

    /// A variable counts only when it holds an absolute path.
    private static Path place(Map<String, String> environment, String variable, Path usual) {
        String value = environment.getOrDefault(variable, "");
        if (value.isBlank()) return usual;
        Path path = Path.of(value);
        return path.isAbsolute() ? path : usual;
    }
}
