package villi.domain.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Text without case and accents, so that "Coeliac", "cœliac" and "coéliac" meet.
final class Folded {

    private Folded() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }

    static List<String> words(String query) {
        return Stream.of(of(query).strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
