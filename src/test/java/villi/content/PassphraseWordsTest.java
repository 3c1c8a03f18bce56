package villi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PassphraseWordsTest {

    @Test
    void there_are_enough_short_words_and_none_stands_twice() {
        List<String> words = PassphraseWords.read();
        assertThat(words)
                .hasSizeGreaterThanOrEqualTo(2048)
                .doesNotHaveDuplicates()
                .allMatch(w -> w.matches("[a-z]{3,7}"));
    }

    @Test
    void a_short_list_a_repeated_word_and_a_capital_are_refused_with_their_line() {
        Problems problems = new Problems();
        PassphraseWords.check(List.of("maple", "Birch", "maple", "ox"), problems);
        assertThat(problems.errors())
                .extracting(ContentError::line, ContentError::reason)
                .contains(
                        tuple(2, "expected three to seven small letters, found Birch"),
                        tuple(3, "\"maple\" stands twice"),
                        tuple(4, "expected three to seven small letters, found ox"),
                        tuple(4, "fewer than 2048 words: 1"));
    }

    @Test
    void a_list_of_the_right_size_is_taken() {
        Problems problems = new Problems();
        List<String> lines = IntStream.range(0, 26 * 26 * 4)
                .mapToObj(PassphraseWordsTest::word)
                .toList();
        assertThat(PassphraseWords.check(lines, problems)).hasSize(2704);
        assertThat(problems.errors()).isEmpty();
    }

    private static String word(int number) {
        return new String(
                new char[] {(char) ('a' + number / 676), (char) ('a' + number / 26 % 26), (char) ('a' + number % 26)});
    }
}
