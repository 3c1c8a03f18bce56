package villi.domain.handout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The US reading grade of a text by Flesch and Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
///
/// Syllables are counted by rule with a short list of exceptions, so the grade is close, not exact.
public final class Readability {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?:])\\s+|\\R");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private static final Map<String, Integer> EXCEPTIONS = Map.ofEntries(
            Map.entry("people", 2),
            Map.entry("every", 2),
            Map.entry("vegetables", 4),
            Map.entry("being", 2),
            Map.entry("diet", 2),
            Map.entry("diary", 3),
            Map.entry("fluid", 2),
            Map.entry("area", 3),
            Map.entry("idea", 3),
            Map.entry("science", 2),
            Map.entry("quiet", 2),
            Map.entry("doing", 2),
            Map.entry("something", 2),
            Map.entry("sometimes", 2),
            Map.entry("cafe", 2),
            Map.entry("recipe", 3),
            Map.entry("sesame", 3),
            Map.entry("chamomile", 3),
            Map.entry("radio", 3),
            Map.entry("iodine", 3),
            Map.entry("bacteria", 4),
            Map.entry("yogurt", 2),
            Map.entry("avocado", 4),
            Map.entry("the", 1));

    private Readability() {}

    /// @param words counted words
    /// @param grade US grade; 0 for a text without words
    public record Result(int sentences, int words, int syllables, double grade) {}

    public static Result of(String text) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String sentence : SENTENCE_END.split(text.strip(), -1)) {
            var counted = words(sentence).toList();
            if (counted.isEmpty()) continue;
            sentences++;
            words += counted.size();
            syllables += counted.stream().mapToInt(Readability::syllables).sum();
        }
        if (words == 0) return new Result(0, 0, 0, 0);
        double grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        return new Result(sentences, words, syllables, grade);
    }

    private static Stream<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(r -> r.group().toLowerCase(Locale.ROOT));
    }

    /// Syllables of one English word, at least 1.
    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[’']s$|[’']", "");
        if (EXCEPTIONS.containsKey(plain)) return EXCEPTIONS.get(plain);
        int groups = (int) VOWELS.matcher(plain).results().count();
        if (plain.contains("bio")) groups++;
        if (silentEnd(plain)) groups--;
        return Math.max(1, groups);
    }

    private static boolean silentEnd(String w) {
        if (w.endsWith("le") && w.length() > 2 && !isVowel(w.charAt(w.length() - 3))) return false;
        if (w.endsWith("es")) return !w.matches(".*(s|x|z|ch|sh|g|c)es") && w.length() > 3;
        if (w.endsWith("ed")) return !w.matches(".*[td]ed") && w.length() > 3;
        return w.endsWith("e") && w.length() > 2 && !isVowel(w.charAt(w.length() - 2));
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    /// The words of the first page of a sheet: every block before the first one on a new page.
    public static Result firstPage(Handout handout) {
        return of(String.join("\n", firstPageLines(handout)));
    }

    static List<String> firstPageLines(Handout handout) {
        return handout.blocks().stream()
                .takeWhile(b -> !(b instanceof Block.Heading h && h.newPage()))
                .flatMap(b -> Words.of(b).stream())
                .toList();
    }
}
