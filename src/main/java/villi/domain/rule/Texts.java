package villi.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import villi.domain.finding.Fact;

/// Fills the values of facts into sentences of the catalogue: `{fiber_g}`.
final class Texts {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z_0-9]+)}");

    private Texts() {}

    static String fill(String text, Case of) {
        if (text.indexOf('{') < 0) return text;
        return NAME.matcher(text)
                .replaceAll(m -> Facts.known(m.group(1))
                        ? java.util.regex.Matcher.quoteReplacement(
                                shown(of.fact(m.group(1)), of.book().foods()))
                        : m.group().replace("$", "\\$"));
    }

    private static String shown(Fact fact, RuleBook.Foods foods) {
        return switch (fact) {
            case Fact.Amount a -> plain(a.value());
            case Fact.Word w -> words(w.value(), foods);
            case Fact.Flag f -> f.value() ? "yes" : "no";
            case Fact.Unknown _ -> "not known";
        };
    }

    /// A list of foods by their names in a sentence, any other word as it is.
    private static String words(String value, RuleBook.Foods foods) {
        var codes = List.of(value.split(", "));
        return foods.names().keySet().containsAll(codes)
                ? codes.stream().map(foods::name).collect(Collectors.joining(", "))
                : value.replace('_', ' ');
    }

    private static String plain(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
