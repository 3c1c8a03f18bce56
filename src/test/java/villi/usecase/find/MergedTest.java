package villi.usecase.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Few stand among many where they belong.
final class MergedTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void it_is_the_list_that_sorting_all_of_them_gives(long seed) {
        Random chance = new Random(seed);
        for (int round = 0; round < 100; round++) {
            SortedSet<Integer> base = numbers(chance, 60);
            SortedSet<Integer> more = numbers(chance, 12);
            base.removeAll(more);
            var all = new TreeSet<>(base);
            all.addAll(more);
            List<Integer> merged = Merged.of(List.copyOf(base), List.copyOf(more), Comparator.naturalOrder());
            assertThat(merged).containsExactlyElementsOf(all);
            assertThat(new ArrayList<>(merged)).isSorted();
        }
    }

    private static SortedSet<Integer> numbers(Random chance, int most) {
        var numbers = new TreeSet<Integer>();
        for (int i = chance.nextInt(most + 1); i > 0; i--) numbers.add(chance.nextInt(100));
        return numbers;
    }
}
