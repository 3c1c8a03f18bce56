package villi.usecase.practice;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Proposes a password that a person can learn: five words, each drawn by chance from a list.
public final class SuggestPassphrase {

    private static final int WORDS = 5;

    private final List<String> words;
    private final IntUnaryOperator chance;

    /// @param words each only once, at least two
    /// @param chance a number from 0 up to, without, the given one; every number as likely, and nobody can guess it
    public SuggestPassphrase(List<String> words, IntUnaryOperator chance) {
        if (words.size() < 2) throw new IllegalArgumentException("too few words");
        this.words = List.copyOf(words);
        this.chance = chance;
    }

    /// A proposed password.
    ///
    /// @param words separated by spaces
    /// @param bits how hard it is to guess for somebody who knows the list and the way it was made, rounded down
    public record Suggestion(String words, int bits) {}

    public Suggestion suggest() {
        String drawn = IntStream.range(0, WORDS)
                .mapToObj(_ -> words.get(chance.applyAsInt(words.size())))
                .collect(Collectors.joining(" "));
        return new Suggestion(drawn, (int) Math.floor(WORDS * Math.log(words.size()) / Math.log(2)));
    }
}
