package villi.content;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Which food groups the words for a food name. "Soy milk" names soy, "gluten-free oats" name oats only.
final class FoodNames {

    private static final Pattern PLANT = Pattern.compile(
            "\\b(soy|pea|oat|almond|rice|coconut|hemp|cashew|hazelnut|nut|peanut|seed|sunflower|pumpkin|sesame|cocoa|shea|apple|plant|bean|chickpea)s?[-"
                + " ](milk|butter|cream|yogurt|cheese|kefir|ice cream|dessert)\\b");

    private static final Pattern FREE = Pattern.compile(
            "\\b(milk|dairy|lactose|egg|wheat|gluten|nut|peanut|soy|fish|corn|sugar|alcohol|caffeine)[- ]free\\b");

    private final Map<String, Set<String>> wordsByCode = new TreeMap<>();

    /// Takes in a row of `groups.yaml`.
    void add(Node group) {
        var words = new TreeSet<String>();
        for (String key : Set.of("foods", "avoid")) words.addAll(group.texts(key));
        String code = group.word("code");
        words.add(code.replace('_', ' '));
        words.add(group.text("family", code));
        wordsByCode.put(code, words);
    }

    Set<String> codes() {
        return Set.copyOf(wordsByCode.keySet());
    }

    /// Codes of the groups that a text names, as whole words, one or many.
    Set<String> named(String text) {
        String plain = FREE.matcher(PLANT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("$1"))
                .replaceAll(" ");
        var codes = new TreeSet<String>();
        wordsByCode.forEach((code, words) -> {
            if (names(plain, words)) codes.add(code);
        });
        return codes;
    }

    private static boolean names(String plain, Collection<String> words) {
        return words.stream()
                .anyMatch(w -> Pattern.compile("\\b" + Pattern.quote(w.toLowerCase(Locale.ROOT)) + "(s|es)?\\b")
                        .matcher(plain)
                        .find());
    }
}
