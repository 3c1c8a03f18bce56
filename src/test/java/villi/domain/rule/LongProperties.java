package villi.domain.rule;

import java.util.concurrent.TimeUnit;

/// The invariants over very many random people: `LongProperties 5000000 SEED [FROM]`. Ends with code 1 when one is
/// broken. A run that was stopped goes on at the last number that it printed.
final class LongProperties {

    private static final long AT_ONCE = 250_000;

    private LongProperties() {}

    static void main(String[] arguments) {
        long people = Long.parseLong(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        long first = arguments.length > 2 ? Long.parseLong(arguments[2]) : 0;
        var invariants = new Invariants(Scene.BOOK, seed);
        long start = System.nanoTime();
        System.out.println("seed " + seed + ", " + invariants.names().size() + " invariants");
        for (long from = first; from < people; from += AT_ONCE) {
            var broken = invariants.broken(from, Math.min(people, from + AT_ONCE));
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            System.out.println(Math.min(people, from + AT_ONCE) + " people, " + seconds + " s");
            broken.forEach((name, person) -> System.out.println("BROKEN " + name + ": " + person));
            if (!broken.isEmpty()) System.exit(1);
        }
        System.out.println("All invariants hold for people " + first + " to " + people + ".");
    }
}
