package villi.domain.intake;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import villi.domain.questionnaire.Item;
import villi.domain.text.Folded;

/// Whether two people who keyed one paper read the same there: meaning counts, not typing.
public final class Meaning {

    /// The same weight in two units differs by rounding only: less than one part in a thousand.
    private static final BigDecimal ROUNDING = new BigDecimal("0.001");

    private Meaning() {}

    /// Several choices count in any order, words without case, accents, spaces and a full stop at the end, measures
    /// of two units in the first one.
    public static boolean same(Item item, Answer one, Answer other) {
        if (!(one instanceof Answer.Given(var ones)) || !(other instanceof Answer.Given(var others))) {
            return one.equals(other);
        }
        if (ones.size() != others.size()) return false;
        if (item.repeats()) return new HashSet<>(ones).equals(new HashSet<>(others));
        return same(ones.getFirst(), others.getFirst(), item.answers().units());
    }

    private static boolean same(Value one, Value other, List<Item.Unit> units) {
        if (one instanceof Value.Words(String text) && other instanceof Value.Words(String words)) {
            return plain(text).equals(plain(words));
        }
        if (one instanceof Value.Amount(BigDecimal number) && other instanceof Value.Amount(BigDecimal count)) {
            return number.compareTo(count) == 0;
        }
        if (one instanceof Value.Measure measure && other instanceof Value.Measure second) {
            return same(measure, second, units);
        }
        return one.equals(other);
    }

    private static boolean same(Value.Measure one, Value.Measure other, List<Item.Unit> units) {
        if (one.unit().equals(other.unit())) return one.number().compareTo(other.number()) == 0;
        Optional<BigDecimal> first = Measures.inFirst(one, units);
        Optional<BigDecimal> second = Measures.inFirst(other, units);
        if (first.isEmpty() || second.isEmpty()) return false;
        BigDecimal apart = first.get().subtract(second.get()).abs();
        return apart.compareTo(first.get().abs().multiply(ROUNDING)) < 0;
    }

    private static String plain(String text) {
        return Folded.of(text.strip().replaceAll("\\s+", " ").replaceFirst("\\.$", ""));
    }
}
