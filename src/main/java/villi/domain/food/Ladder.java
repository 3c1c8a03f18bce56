package villi.domain.food;

import java.util.List;
import java.util.Set;

/// The slow way back of a food, from most cooked to fresh, for a mild and late reaction (sections 4.9 and 4.10).
///
/// @param name inside a heading, for example `the milk ladder`
/// @param fromMonths age from which it may be climbed at home
/// @param contains other foods in its steps: with one of them left out there is no ladder
/// @param notWith ids of findings with which it is never climbed at home
/// @param onlyIf what must be true before the first step, in the family's words
/// @param rules how to climb, in the family's words
/// @param sources ids of the source list
public record Ladder(
        String name,
        int fromMonths,
        Set<FoodCode> contains,
        List<String> notWith,
        List<String> onlyIf,
        List<String> steps,
        List<String> rules,
        List<String> sources) {

    public Ladder {
        contains = Set.copyOf(contains);
        notWith = List.copyOf(notWith);
        onlyIf = List.copyOf(onlyIf);
        steps = List.copyOf(steps);
        rules = List.copyOf(rules);
        sources = List.copyOf(sources);
    }
}
