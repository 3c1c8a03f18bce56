package villi.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every visible string is a key: none is missing, none is orphaned, none is there twice.
final class TextKeysTest {
    private static final Path FOLDER = Path.of("src/main/resources/villi/ui/text");
    private static final Path MESSAGES = FOLDER.resolve("messages.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");

    @Test
    void no_key_is_missing() {
        assertThat(product().missing()).isEmpty();
    }

    @Test
    void no_key_is_orphaned() {
        assertThat(product().orphaned()).isEmpty();
    }

    @Test
    void no_key_is_there_twice() {
        assertThat(twice(Sources.text(MESSAGES))).isEmpty();
    }

    @Test
    void every_language_has_the_same_keys_and_placeholders() throws IOException {
        Properties english = read(Sources.text(MESSAGES));
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.filter(each -> each.getFileName().toString().matches("messages_.+\\.properties"))
                            .flatMap(each -> differences(english, read(Sources.text(each))).stream()))
                    .isEmpty();
        }
    }

    @Test
    void a_missing_key_is_noticed() {
        assertThat(keys("plan.title=Plan", "plan.title", "plan.subtitle", "other.title", "plan.css")
                        .missing())
                .containsExactly("plan.subtitle");
    }

    @Test
    void an_orphaned_key_is_noticed() {
        assertThat(keys("plan.title=A\nplan.gone=B\nstep.one=C\nplan.title.help=D", "plan.title", "step.", ".help")
                        .orphaned())
                .containsExactly("plan.gone");
    }

    @Test
    void a_doubled_key_is_noticed() {
        assertThat(twice("# words\nplan.title=A\nplan.title = B\n")).containsExactly("plan.title");
    }

    @Test
    void a_lost_placeholder_is_noticed() {
        assertThat(differences(read("a.b=Day {0} of {1}"), read("a.b=Tag {0}"))).containsExactly("a.b");
    }

    private static TextKeys product() {
        Set<String> literals = Sources.below(Sources.MAIN).stream()
                .flatMap(file -> Sources.literals(Sources.text(file)))
                .collect(Collectors.toCollection(TreeSet::new));
        return new TextKeys(read(Sources.text(MESSAGES)), literals);
    }

    private static TextKeys keys(String messages, String... literals) {
        return new TextKeys(read(messages), Set.of(literals));
    }

    private static Properties read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static List<String> twice(String text) {
        Set<String> seen = new TreeSet<>();
        return text.lines()
                .filter(line -> line.matches("[a-z][^#=:\\s]*\\s*=.*"))
                .map(line -> line.split("=", 2)[0].strip())
                .filter(key -> !seen.add(key))
                .toList();
    }

    private static List<String> differences(Properties one, Properties other) {
        Set<String> keys = new TreeSet<>(one.stringPropertyNames());
        keys.addAll(other.stringPropertyNames());
        return keys.stream()
                .filter(key -> !placeholders(one.getProperty(key, "")).equals(placeholders(other.getProperty(key, "")))
                        || one.containsKey(key) != other.containsKey(key))
                .toList();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
