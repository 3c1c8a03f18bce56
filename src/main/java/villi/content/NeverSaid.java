package villi.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import villi.domain.plan.WordRules;

/// What no text of the content may say, whoever wrote it.
public final class NeverSaid {

    private static final Pattern NEVER = Pattern.compile(
            "\\bdiagnos(e|es|ing)\\b|leaky gut score|\\bdetox\\p{L}*|\\bcure[sd]?\\b|\\btoxi[cn]\\p{L}*|\\bcheat\\p{L}*"
                    + "|superfood|leaky gut is healed|\\bheals? (the |your )?(leaky )?gut",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEDICINE_LESS = Pattern.compile(
            "\\b(stop|skip|reduce|lower|halve|taper)(s|ping|ing)? (taking |giving |using )?(your |the |his |her |their"
                + " |any |a |all |prescribed )*"
                + "(medicines?|medication|tablets?|pills?|inhalers?|insulin|antibiotics?|softener|laxatives?|aspirin)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFUSED = Pattern.compile("\\b(not|never|no)\\b|n't\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?;:])\\s+");

    private NeverSaid() {}

    /// Words that promise or judge too much; empty when there are none.
    public static Optional<String> words(String text) {
        return NEVER.matcher(text).results().map(r -> r.group()).findFirst();
    }

    /// A sentence that tells to take less of a medicine; empty when there is none.
    public static Optional<String> lessMedicine(String text) {
        return SENTENCES
                .splitAsStream(text)
                .filter(s ->
                        MEDICINE_LESS.matcher(s).find() && !REFUSED.matcher(s).find())
                .findFirst();
    }

    /// Everything of a text that a sheet for a family of any age may not say.
    static List<String> all(String text) {
        return Stream.of(words(text).stream(), lessMedicine(text).stream(), WordRules.found(text, true).stream())
                .flatMap(s -> s)
                .distinct()
                .toList();
    }
}
