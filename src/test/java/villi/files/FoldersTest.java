package villi.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FoldersTest {

    private static final Path HOME = Path.of("/home/rosa");

    @Test
    void linux_follows_the_xdg_places() {
        assertThat(Folders.usual("Linux", Map.of(), HOME))
                .isEqualTo(new Folders(
                        HOME.resolve(".local/share/villi/practice"),
                        HOME.resolve(".local/share/villi/demo"),
                        HOME.resolve(".config/villi/settings.txt"),
                        HOME.resolve(".local/state/villi/logs")));
        assertThat(Folders.usual("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME)
                        .practice())
                .isEqualTo(Path.of("/data/villi/practice"));
    }

    @Test
    void a_relative_variable_is_not_followed() {
        assertThat(Folders.usual("Linux", Map.of("XDG_DATA_HOME", "data"), HOME).practice())
                .isEqualTo(HOME.resolve(".local/share/villi/practice"));
    }

    @Test
    void windows_uses_the_local_application_files() {
        Map<String, String> environment = Map.of("LOCALAPPDATA", "/c/local");
        assertThat(Folders.usual("Windows 11", environment, HOME).practice())
                .isEqualTo(Path.of("/c/local/Villi/practice"));
    }

    @Test
    void mac_uses_the_library() {
        assertThat(Folders.usual("Mac OS X", Map.of(), HOME).logs()).isEqualTo(HOME.resolve("Library/Logs/Villi"));
    }
}
