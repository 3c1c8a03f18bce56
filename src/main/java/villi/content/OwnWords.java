package villi.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import villi.domain.handout.Readability;

/// What other words for a shipped text must keep: placeholders, amounts and times, warnings, easy words, and the same
/// meaning as far as a program can see it.
final class OwnWords {

    /// The hardest US grade for what families read.
    static final double MOST_GRADE = 6.5;

    private static final int GRADED_FROM_WORDS = 5;
    private static final int ROOM = 80;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern MARKUP = Pattern.compile("[<>\\\\\\p{Cntrl}\\p{Cf}]");
    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,/]\\d+)?|[½¼¾⅓⅔⅛]|%|\\p{L}+");

    private static final Set<String> AMOUNTS =
            Set.of(("half quarter third one two three four five six seven eight nine ten eleven twelve once twice cup"
                + " tablespoon teaspoon tbsp tsp g mg mcg µg iu ml l oz ounce pound glass serving slice piece pinch"
                + " drop capsule tablet dose time minute hour day daily week weekly month monthly year")
                    .split(" "));

    private static final Map<String, String> WARNINGS = warnings();

    private OwnWords() {}

    /// Every reason against the words, in plain English; empty when they may stand.
    static List<String> objections(Spot.Text shipped, String own) {
        var reasons = new ArrayList<String>();
        if (!Pattern.compile("\\p{L}").matcher(own).find()) reasons.add("there are no words in it");
        if (MARKUP.matcher(own).find()) reasons.add("it has a line break, a bracket < > or a hidden sign in it");
        int most = shipped.shipped().length() * 2 + ROOM;
        if (own.length() > most) reasons.add("it is longer than " + most + " letters, which no sheet has room for");
        List<String> never = NeverSaid.all(own);
        if (!never.isEmpty()) reasons.add("these words are never said: " + String.join(", ", never));
        placeholders(shipped.shipped(), own).ifPresent(reasons::add);
        amounts(shipped.shipped(), own).ifPresent(reasons::add);
        warnings(shipped.shipped(), own).ifPresent(reasons::add);
        if (shipped.reader() == Spot.Reader.FAMILY) grade(own).ifPresent(reasons::add);
        return reasons;
    }

    /// The reason when a text is too hard for families.
    static Optional<String> grade(String own) {
        var read = Readability.of(own);
        return read.words() >= GRADED_FROM_WORDS && read.grade() > MOST_GRADE
                ? Optional.of("it reads at US grade %.1f; %.1f is the most: use shorter words and sentences"
                        .formatted(read.grade(), MOST_GRADE))
                : Optional.empty();
    }

    private static Optional<String> placeholders(String shipped, String own) {
        Set<String> wanted = found(shipped);
        Set<String> used = found(own);
        if (wanted.equals(used)) return Optional.empty();
        return Optional.of(
                wanted.isEmpty()
                        ? "it may have no {…}; the shipped text has none"
                        : "it must keep " + String.join(" and ", wanted) + " as in the shipped text");
    }

    private static Set<String> found(String text) {
        return PLACEHOLDER.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> amounts(String shipped, String own) {
        List<String> wanted = amounts(shipped);
        if (wanted.equals(amounts(own))) return Optional.empty();
        return Optional.of(
                wanted.isEmpty()
                        ? "it may name no amount or time; the shipped text names none"
                        : "amounts and times are locked; it must keep exactly: " + String.join(", ", wanted));
    }

    /// Numbers, measures and times of a text, sorted.
    private static List<String> amounts(String text) {
        return tokens(text)
                .filter(t -> !Character.isLetter(t.charAt(0)) || AMOUNTS.contains(t))
                .sorted()
                .toList();
    }

    private static Optional<String> warnings(String shipped, String own) {
        Map<String, Long> wanted = warned(shipped);
        Map<String, Long> kept = warned(own);
        var lost = wanted.keySet().stream()
                .filter(w -> kept.getOrDefault(w, 0L) < wanted.getOrDefault(w, 0L))
                .toList();
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of("warnings are locked; it must still say: " + String.join(", ", lost));
    }

    private static Map<String, Long> warned(String text) {
        return tokens(text)
                .flatMap(t -> Optional.ofNullable(WARNINGS.get(t)).stream())
                .collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, String> warnings() {
        var all = new TreeMap<String, String>();
        for (String word : "no not never none nothing without avoid dont doesnt cannot cant stop".split(" "))
            all.put(word, "no or not");
        for (String word : "doctor allergist pharmacist prescriber dietitian nurse team".split(" "))
            all.put(word, word);
        for (String word : "only until before after under unless except ask call emergency".split(" "))
            all.put(word, word);
        return all;
    }

    private static Stream<String> tokens(String text) {
        String plain = PLACEHOLDER.matcher(text).replaceAll(" ").replaceAll("[’']", "");
        return TOKEN.matcher(plain.toLowerCase(Locale.ROOT)).results().map(r -> singular(r.group()));
    }

    private static String singular(String token) {
        if (token.endsWith("sses")) return token.substring(0, token.length() - 2);
        String one = token.endsWith("s") ? token.substring(0, token.length() - 1) : token;
        return AMOUNTS.contains(one) || WARNINGS.containsKey(one) ? one : token;
    }
}
