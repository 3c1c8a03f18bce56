package villi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import villi.usecase.Trouble;
import villi.usecase.practice.Settings.Preferences;
import villi.usecase.practice.Settings.Theme;
import villi.usecase.practice.Settings.Window;

final class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void gives_back_what_was_written() {
        var file = new SettingsFile(folder.resolve("deep/settings.txt"));
        var preferences = new Preferences(Theme.DARK, 125, 3, false, new Window(-10, 20, 1000, 700, true));
        file.write(preferences);
        assertThat(file.read()).isEqualTo(preferences);
    }

    @Test
    void a_missing_file_gives_the_defaults() {
        assertThat(new SettingsFile(folder.resolve("none")).read()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void nonsense_gives_the_defaults_line_by_line() throws IOException {
        Path file = folder.resolve("settings.txt");
        Files.writeString(file, "theme=PURPLE\ntype.percent=9000\nlock.minutes=7\nwindow.width=abc\n\\u00zz");
        assertThat(new SettingsFile(file).read().theme()).isEqualTo(Theme.SYSTEM);
        Files.writeString(file, "theme=PURPLE\ntype.percent=9000\nlock.minutes=7\nwindow.width=abc\n");
        assertThat(new SettingsFile(file).read())
                .isEqualTo(new Preferences(Theme.SYSTEM, 100, 7, true, Preferences.DEFAULT.window()));
    }

    @Test
    void a_place_that_cannot_be_written_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> new SettingsFile(file.resolve("settings.txt")).write(Preferences.DEFAULT))
                .isInstanceOfSatisfying(Trouble.class, t -> assertThat(t.key()).isEqualTo("settings-unwritable"));
    }
}
