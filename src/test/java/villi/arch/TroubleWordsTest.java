package villi.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Each trouble that an adapter can report has its words: what was not done, and what to do now.
final class TroubleWordsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/villi/ui/text/messages.properties");
    private static final Pattern MADE = Pattern.compile("new Trouble\\(\\s*\"([^\"]+)\"");
    private static final Pattern CHOSEN = Pattern.compile("case [A-Z_, ]+ -> \"([a-z-]+)\"");

    @Test
    void every_trouble_has_its_words() {
        Set<String> keys = Sources.below(Sources.MAIN).stream()
                .flatMap(file -> keys(Sources.text(file)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).contains("disk-full", "read-only", "unreadable", "printer-none", "keys-unwritable");
        assertThat(wordless(keys, Sources.text(MESSAGES))).isEmpty();
    }

    @Test
    void a_trouble_without_words_is_noticed() {
        String source = """
            throw new Trouble("known", name);
            throw new Trouble(
                    "unknown", name);
            return switch (kind) { case DISK, FULL -> "other-unknown"; }; new Trouble(key)
            """;
        assertThat(wordless(keys(source), "trouble.known=Not done. Try again.\ntrouble.other-unknown=\n"))
                .containsExactly("other-unknown", "unknown");
    }

    private static Set<String> keys(String source) {
        var keys = new TreeSet<String>();
        if (!source.contains("new Trouble(")) return keys;
        for (Pattern pattern : List.of(MADE, CHOSEN)) {
            pattern.matcher(source).results().forEach(found -> keys.add(found.group(1)));
        }
        return keys;
    }

    private static List<String> wordless(Set<String> keys, String messages) {
        Properties words = new Properties();
        try {
            words.load(new StringReader(messages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys.stream()
                .filter(key -> words.getProperty("trouble." + key, "").isBlank())
                .toList();
    }
}
