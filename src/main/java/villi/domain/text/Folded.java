package villi.domain.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Text without case and accents, so that "Coeliac", "Cœliac" and "coéliac" meet.
public final class Folded {

    private Folded() {}

    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ß", "ss");
    }

    /// The folded words of a query.
    public static List<String> words(String query) {
        return Stream.of(of(query).strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
