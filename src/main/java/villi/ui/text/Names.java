package villi.ui.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Names of people as the screens write them.
public final class Names {

    private Names() {}

    /// `KELLER, Mia`; one part alone where the other is empty.
    public static String listed(String family, String given) {
        String upper = family.strip().toUpperCase(Locale.ROOT);
        if (given.isBlank()) return upper;
        return upper.isEmpty() ? given.strip() : upper + ", " + given.strip();
    }

    /// `Mia Keller`
    public static String spoken(String family, String given) {
        return (given.strip() + " " + family.strip()).strip();
    }

    /// Up to two first letters for a round picture, for example `JB`; whole characters, also emoji.
    public static String initials(String name) {
        String words = name.replaceAll(",.*", "").strip();
        int last = words.lastIndexOf(' ');
        return firstCharacter(words) + (last < 0 ? "" : firstCharacter(words.substring(last + 1)));
    }

    private static String firstCharacter(String word) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int end = characters.next();
        return end == BreakIterator.DONE ? "" : word.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
