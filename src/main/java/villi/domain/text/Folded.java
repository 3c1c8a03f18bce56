package villi.domain.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text without case and accents, so that "Coeliac", "Cœliac" and "coéliac" meet.
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Folded() {}

    public static String of(String text) {
        if (plain(text)) return text.toLowerCase(Locale.ROOT);
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("ı", "i")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th");
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) return false;
        }
        return true;
    }

    /// The folded words of a query.
    public static List<String> words(String query) {
        return SPACES.splitAsStream(of(query).strip()).filter(w -> !w.isEmpty()).toList();
    }
}
