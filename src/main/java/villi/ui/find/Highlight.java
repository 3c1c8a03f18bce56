package villi.ui.find;

import java.util.ArrayList;
import java.util.List;
import villi.domain.text.Folded;
import villi.ui.kit.Palette.Part;

/// Splits a name where the typed letters stand in it.
final class Highlight {

    private Highlight() {}

    /// The pieces of a name; the beginning of each word that was typed is marked.
    static List<Part> parts(String name, String typed) {
        boolean[] hit = new boolean[name.length()];
        for (String word : Folded.words(typed.replace(',', ' '))) mark(name, word, hit);
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i == name.length() || hit[i] != hit[from]) {
                parts.add(new Part(name.substring(from, i), hit[from] ? Part.Kind.HIT : Part.Kind.NAME));
                from = i;
            }
        }
        return parts;
    }

    private static void mark(String name, String word, boolean[] hit) {
        for (int start = 0; start < name.length(); start++) {
            for (int end = start + 1; end <= name.length(); end++) {
                String piece = Folded.of(name.substring(start, end));
                if (piece.equals(word)) {
                    java.util.Arrays.fill(hit, start, end, true);
                    return;
                }
                if (piece.length() > word.length()) break;
            }
        }
    }
}
