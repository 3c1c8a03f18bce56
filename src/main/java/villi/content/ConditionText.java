package villi.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import villi.domain.patient.Sex;
import villi.domain.questionnaire.LinkId;
import villi.domain.rule.Condition;
import villi.domain.rule.Condition.Comparison;

/// Reads a condition such as `QC06 = yes and age >= 12 months and not G-STRICT`.
///
/// `and`, `or`, `not`, `surely` (what is not known counts as no), parentheses; `QC05 in [a, b]`; `QH02 <= 2`; `answered
/// QC13`; `row QJ01 {QJ01d = yes}`; `2 of (A; B; C)`; `age < 12 months`; `sex = female`;
/// facts by name (`auditc >= 8`, `vegan = true`); ids of findings, flags, gates and rules.
final class ConditionText {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.*+-]+|[<>]=?|!=|=|[(){}\\[\\],;]");

    private final Node node;
    private final Vocabulary words;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private ConditionText(Node node, Vocabulary words) {
        this.node = node;
        this.words = words;
        var text = node.text();
        var matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (!text.substring(end, matcher.start()).isBlank())
                throw node.bad("cannot read \"" + text.substring(end) + "\"");
            tokens.add(matcher.group());
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) throw node.bad("cannot read \"" + text.substring(end) + "\"");
    }

    /// Throws [BadContent] when it cannot be read; unknown names are reported and reading goes on.
    static Condition read(Node node, Vocabulary words) {
        var reader = new ConditionText(node, words);
        var condition = reader.either();
        if (reader.next < reader.tokens.size()) throw node.bad("unexpected \"" + reader.tokens.get(reader.next) + "\"");
        return condition;
    }

    private Condition either() {
        var parts = joined("or", this::both);
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition both() {
        var parts = joined("and", this::unary);
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private List<Condition> joined(String word, Supplier<Condition> part) {
        var parts = new ArrayList<Condition>();
        do parts.add(part.get());
        while (skip(word));
        return parts;
    }

    private Condition unary() {
        if (skip("not")) return new Condition.Not(unary());
        if (skip("surely")) return new Condition.Surely(unary());
        if (skip("(")) {
            var inside = either();
            expect(")");
            return inside;
        }
        return atom(take());
    }

    private Condition atom(String word) {
        return switch (word) {
            case "row" -> row();
            case "answered" -> new Condition.Answered(link(take()));
            case "age" -> age();
            case "sex" -> sex();
            default -> named(word);
        };
    }

    private Condition named(String word) {
        if (word.chars().allMatch(Character::isDigit)) return atLeast(Integer.parseInt(word));
        if (Vocabulary.isLink(word)) return item(link(word));
        if (words.isFact(word)) return fact(word);
        words.checkId(node, word);
        return new Condition.Has(word);
    }

    private Condition row() {
        var table = link(take());
        expect("{");
        var inside = either();
        expect("}");
        return new Condition.Row(table, inside);
    }

    private Condition atLeast(int count) {
        expect("of");
        expect("(");
        var parts = new ArrayList<Condition>();
        do parts.add(either());
        while (skip(";"));
        expect(")");
        return new Condition.AtLeast(count, parts);
    }

    private Condition age() {
        var comparison = comparison();
        int amount = number().intValueExact();
        var unit = take();
        return new Condition.AgeIs(comparison, amount, constant(unit, Condition.Unit.class));
    }

    private Condition sex() {
        expect("=");
        return new Condition.SexIs(constant(take(), Sex.class));
    }

    private Condition item(LinkId id) {
        if (peek("=") || peek("in") || peek("!=")) {
            boolean not = peek("!=");
            var codes = words();
            codes.forEach(c -> words.checkCode(node, id, c));
            var chosen = new Condition.Chosen(id, codes);
            return not ? new Condition.Not(chosen) : chosen;
        }
        words.checkNumber(node, id);
        return new Condition.Compared(id, comparison(), number());
    }

    private Condition fact(String name) {
        if (peek("=") || peek("in") || peek("!=")) {
            boolean not = peek("!=");
            var is = new Condition.FactIs(name, words());
            is.words().forEach(w -> words.checkFactWord(node, name, w));
            return not ? new Condition.Not(is) : is;
        }
        return new Condition.FactCompared(name, comparison(), number());
    }

    /// `= a`, `!= a` or `in [a, b]`.
    private Set<String> words() {
        if (!take().equals("in")) return Set.of(take());
        expect("[");
        var all = new LinkedHashSet<String>();
        do all.add(take());
        while (skip(","));
        expect("]");
        return all;
    }

    private Comparison comparison() {
        var sign = take();
        return switch (sign) {
            case "<" -> Comparison.LESS;
            case "<=" -> Comparison.AT_MOST;
            case "=" -> Comparison.EQUAL;
            case ">=" -> Comparison.AT_LEAST;
            case ">" -> Comparison.MORE;
            default -> throw node.bad("expected a comparison, found \"" + sign + "\"");
        };
    }

    private BigDecimal number() {
        var written = take();
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            throw node.bad("expected a number, found \"" + written + "\"");
        }
    }

    private <E extends Enum<E>> E constant(String word, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(e -> e.name().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> node.bad("unknown word \"" + word + "\""));
    }

    private LinkId link(String word) {
        words.checkLink(node, word);
        return new LinkId(word);
    }

    private Optional<String> ahead() {
        return next < tokens.size() ? Optional.of(tokens.get(next)) : Optional.empty();
    }

    private boolean peek(String word) {
        return ahead().filter(word::equals).isPresent();
    }

    private boolean skip(String word) {
        if (!peek(word)) return false;
        next++;
        return true;
    }

    private String take() {
        var word = ahead().orElseThrow(() -> node.bad("the condition ends too early"));
        next++;
        return word;
    }

    private void expect(String word) {
        if (!skip(word)) throw node.bad("expected \"" + word + "\" before \"" + ahead().orElse("the end") + "\"");
    }
}
