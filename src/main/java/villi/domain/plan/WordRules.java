package villi.domain.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words that never stand on a family's sheet (section 9.2).
public final class WordRules {

    private static final List<String> NEVER = List.of(
            "cure",
            "cures",
            "cured",
            "detox",
            "leaky gut is healed",
            "heal your leaky gut",
            "toxic",
            "toxin",
            "toxins",
            "cheat",
            "cheating",
            "diagnose",
            "diagnosed",
            "diagnosis",
            "clean eating",
            "should have",
            "until further notice");

    private static final List<String> NEVER_FOR_MEDICINE = List.of(
            "stop taking",
            "stop giving",
            "stop the medicine",
            "stop your medicine",
            "skip your medicine",
            "skip the medicine",
            "reduce your medicine",
            "come off your medicine",
            "instead of your medicine");

    private static final List<String> NEVER_FOR_MINORS =
            List.of("calorie", "calories", "bmi", "lose weight", "weight loss", "fat");

    private WordRules() {}

    /// The banned words in a text, lower case, in the order of the list.
    public static List<String> found(String text, boolean minor) {
        String plain = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
        var all = new java.util.ArrayList<String>();
        for (var list : List.of(NEVER, NEVER_FOR_MEDICINE, minor ? NEVER_FOR_MINORS : List.<String>of())) {
            list.stream().filter(w -> has(plain, w)).forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static boolean has(String plain, String words) {
        return Pattern.compile(" " + Pattern.quote(words) + " ").matcher(plain).find();
    }
}
