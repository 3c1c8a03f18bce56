package villi.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// The fixed words of sheets in one language. A language without its own file gets the English words.
final class SheetWords {

    private final Properties words;

    private SheetWords(Properties words) {
        this.words = words;
    }

    static SheetWords of(Locale language) {
        String own = "/villi/printing/words_" + language.getLanguage() + ".properties";
        boolean translated = SheetWords.class.getResource(own) != null;
        Properties words = new Properties();
        try (InputStream in =
                SheetWords.class.getResourceAsStream(translated ? own : "/villi/printing/words_en.properties")) {
            if (in == null) {
                throw new IllegalStateException("no words for sheets");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SheetWords(words);
    }

    /// @param values put in the place of `{0}`, `{1}` and so on
    String say(String key, String... values) {
        String text = find(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }
}
