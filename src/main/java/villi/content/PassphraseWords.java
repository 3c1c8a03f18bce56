package villi.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Reads the words that suggested passwords are made of: one a line, short, plain and each only once.
public final class PassphraseWords {

    /// Fewest words: each one of a password is then worth eleven bits.
    static final int FEWEST = 2048;

    private static final String FILE = "words/passphrase.txt";
    private static final Pattern WORD = Pattern.compile("[a-z]{3,7}");

    private PassphraseWords() {}

    /// @throws RefusedContent with file, line and reason when the list is wrong
    public static List<String> read() {
        try (InputStream in = PassphraseWords.class.getResourceAsStream("/villi/content/" + FILE)) {
            Problems problems = new Problems();
            List<String> words = in == null
                    ? List.of()
                    : check(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                                    .lines()
                                    .toList(),
                            problems);
            if (in == null) problems.add(new ContentError(FILE, 1, "the file is missing"));
            problems.refuseIfAny();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words of the lines of a file.
    static List<String> check(List<String> lines, Problems problems) {
        var seen = new HashSet<String>();
        for (int at = 0; at < lines.size(); at++) {
            String word = lines.get(at);
            if (!WORD.matcher(word).matches())
                problems.add(new ContentError(FILE, at + 1, "expected three to seven small letters, found " + word));
            else if (!seen.add(word)) problems.add(new ContentError(FILE, at + 1, "\"" + word + "\" stands twice"));
        }
        if (seen.size() < FEWEST)
            problems.add(new ContentError(FILE, lines.size(), "fewer than " + FEWEST + " words: " + seen.size()));
        return List.copyOf(lines);
    }
}
