package villi.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The invariants of sections 0.5, 3.3 and 4.1 over 100,000 random people of every age, run by itself with the full
/// compiler. `LongProperties` looks at millions. A failure shows the smallest person that breaks the rule.
@Tag("many-people")
class NamedPropertiesTest {

    private static final int PEOPLE = 100_000;
    private static final long SEED = 20260603;

    @TestFactory
    Stream<DynamicTest> each_invariant_holds_for_everybody() {
        var invariants = new Invariants(Scene.BOOK, SEED);
        var broken = invariants.broken(0, PEOPLE);
        return invariants.names().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(broken.getOrDefault(name, "")).isEmpty()));
    }

    /// The invariants notice when the rules no longer block anything.
    @Test
    void rules_that_block_nothing_are_noticed() {
        var harmless = new Invariants(Tame.of(Scene.BOOK), SEED);
        var names = new TreeSet<>(Invariants.ofGates());
        names.removeAll(harmless.broken(0, 10_000).keySet());
        assertThat(names).containsExactly("a_food_that_only_a_test_names_is_never_left_out");
    }

    @Test
    void the_same_number_is_the_same_person() {
        assertThat(new RandomPeople(7).person(99)).isEqualTo(new RandomPeople(7).person(99));
        assertThat(new RandomPeople(7).person(98)).isNotEqualTo(new RandomPeople(7).person(99));
    }
}
