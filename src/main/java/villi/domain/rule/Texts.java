package villi.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import villi.domain.finding.Fact;

/// Fills the values of facts into sentences of the catalogue: `{fiber_g}`.
final class Texts {

    private static final Pattern NAME = Pattern.compile("\\{([a-z][a-z_0-9]+)}");

    private Texts() {}

    static String fill(String text, Case of) {
        if (text.indexOf('{') < 0) return text;
        return NAME.matcher(text)
                .replaceAll(m -> Facts.known(m.group(1))
                        ? java.util.regex.Matcher.quoteReplacement(shown(of.fact(m.group(1))))
                        : m.group().replace("$", "\\$"));
    }

    private static String shown(Fact fact) {
        return switch (fact) {
            case Fact.Amount a -> plain(a.value());
            case Fact.Word w -> w.value().replace('_', ' ');
            case Fact.Flag f -> f.value() ? "yes" : "no";
            case Fact.Unknown _ -> "not known";
        };
    }

    private static String plain(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
