package villi.usecase.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import villi.domain.text.Folded;

/// The words of a name as they are compared: without case, accents and apostrophes, cut at hyphens.
final class NameWords {

    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern BREAKS = Pattern.compile("[,;()\"]");
    private static final Pattern HYPHENS = Pattern.compile("[-‐‑–—_.]+");

    private NameWords() {}

    /// The words; a word with hyphens gives its parts and, last, the whole without them.
    static List<String> of(String name) {
        var words = new ArrayList<String>();
        for (String word : Folded.words(plain(name))) {
            List<String> parts = parts(word);
            words.addAll(parts);
            if (parts.size() > 1) words.add(String.join("", parts));
        }
        return words;
    }

    /// The words that were typed, cut at hyphens and commas.
    static List<String> typed(String text) {
        var words = new ArrayList<String>();
        for (String word : Folded.words(plain(text))) words.addAll(parts(word));
        return words;
    }

    private static String plain(String text) {
        return BREAKS.matcher(APOSTROPHES.matcher(text).replaceAll("")).replaceAll(" ");
    }

    private static List<String> parts(String word) {
        return HYPHENS.splitAsStream(word).filter(p -> !p.isEmpty()).toList();
    }
}
