package villi.usecase.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import villi.usecase.practice.SuggestPassphrase.Suggestion;

final class SuggestPassphraseTest {

    @Test
    void five_words_are_drawn_one_by_one_from_the_whole_list() {
        Deque<Integer> drawn = new ArrayDeque<>(List.of(3, 0, 3, 1, 2));
        var suggest = new SuggestPassphrase(List.of("maple", "anchor", "violet", "bread"), size -> {
            assertThat(size).isEqualTo(4);
            return drawn.remove();
        });
        assertThat(suggest.suggest()).isEqualTo(new Suggestion("bread maple bread anchor violet", 10));
    }

    @Test
    void a_list_of_2048_words_gives_55_bits() {
        List<String> words = IntStream.range(0, 2048).mapToObj(n -> "word" + n).toList();
        assertThat(new SuggestPassphrase(words, _ -> 7).suggest().bits()).isEqualTo(55);
    }
}
