package villi.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every library that Villi ships is in THIRD-PARTY.md, with the version that ships.
final class NoticesTest {
    private static final Path NOTICES = Path.of("THIRD-PARTY.md");
    private static final Pattern PLATFORM = Pattern.compile("-(linux|mac|win)(-[a-z0-9]+)?$");

    @Test
    void every_shipped_library_is_listed() {
        String[] shipped = Path.of("target/villi/lib").toFile().list();

        assertThat(shipped).hasSizeGreaterThan(20);
        assertThat(unlisted(Sources.text(NOTICES), shipped))
                .as("run src/build/notices.sh")
                .isEmpty();
    }

    @Test
    void an_unlisted_library_is_noticed() {
        assertThat(unlisted(
                        "| one-1.0.jar | MIT |\n",
                        new String[] {"one-1.0.jar", "one-1.0-linux.jar", "villi.jar", "two-2.0.jar"}))
                .containsExactly("two-2.0");
    }

    private static List<String> unlisted(String notices, String[] shipped) {
        return Arrays.stream(shipped)
                .filter(each -> !each.equals("villi.jar"))
                .map(each -> PLATFORM.matcher(each.replace(".jar", "")).replaceAll(""))
                .distinct()
                .filter(each -> !notices.contains(each + ".jar"))
                .sorted()
                .toList();
    }
}
