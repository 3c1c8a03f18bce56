package villi.printing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// Joins Arabic letters: each letter becomes its presentation form by its neighbours.
///
/// The table is read from the character names of Unicode, which name letter and form.
final class ArabicForms {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final char TATWEEL = 0x640;
    private static final String[] NAMES = {"ISOLATED FORM", "FINAL FORM", "INITIAL FORM", "MEDIAL FORM"};

    /// A letter, or lam with alef, to its four forms; 0 where there is none.
    private final Map<String, char[]> forms = new HashMap<>();

    ArabicForms() {
        for (char c = 0xFB50; c <= 0xFEFC; c++) {
            String name = Character.getName(c);
            if (name != null && name.startsWith("ARABIC L")) {
                add(c, name);
            }
        }
    }

    private void add(char c, String name) {
        String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        boolean lamAlef = letters.length() == 2 && letters.charAt(0) == 0x644 && name.contains("LAM WITH ALEF");
        for (int form = ISOLATED; form <= MEDIAL; form++) {
            if (name.endsWith(NAMES[form]) && (letters.length() == 1 || lamAlef)) {
                forms.computeIfAbsent(letters, _ -> new char[4])[form] = c;
            }
        }
    }

    String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean pair = i + 1 < text.length() && forms.containsKey(text.substring(i, i + 2));
            String letter = text.substring(i, i + (pair ? 2 : 1));
            char[] own = forms.get(letter);
            if (own == null) {
                out.append(letter);
                continue;
            }
            int last = i + letter.length() - 1;
            boolean before = joinsOn(neighbour(text, i, -1));
            boolean after = joinsOn(letter.charAt(letter.length() - 1)) && joinsBack(neighbour(text, last, 1));
            int form = before ? (after ? MEDIAL : FINAL) : (after ? INITIAL : ISOLATED);
            char shown = own[form] != 0 ? own[form] : own[before ? FINAL : ISOLATED];
            out.append(shown == 0 ? letter : String.valueOf(shown));
            i = last;
        }
        return out.toString();
    }

    /// The next letter in a direction, past vowel signs; 0 at the end.
    private static char neighbour(String text, int from, int step) {
        for (int i = from + step; i >= 0 && i < text.length(); i += step) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /// True when the letter reaches to the one after it.
    private boolean joinsOn(char c) {
        char[] own = forms.get(String.valueOf(c));
        return c == TATWEEL || (own != null && own[INITIAL] != 0);
    }

    /// True when the letter reaches to the one before it.
    private boolean joinsBack(char c) {
        char[] own = forms.get(String.valueOf(c));
        return c == TATWEEL || (own != null && own[FINAL] != 0);
    }
}
