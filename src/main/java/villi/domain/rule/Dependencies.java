package villi.domain.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which ids of a rule book ask for which others.
record Dependencies(Map<String, Set<String>> asks) {

    static Dependencies of(RuleBook book) {
        var asks = new TreeMap<String, Set<String>>();
        book.findings().forEach(r -> add(asks, r.id(), r.when()));
        book.flags().forEach(r -> add(asks, r.id(), r.when()));
        book.gates().forEach(r -> add(asks, r.id(), r.when()));
        book.rules().forEach(r -> add(asks, r.id(), r.when()));
        return new Dependencies(asks);
    }

    private static void add(Map<String, Set<String>> asks, String id, Condition when) {
        collect(when, asks.computeIfAbsent(id, _ -> new TreeSet<>()));
    }

    private static void collect(Condition condition, Set<String> into) {
        switch (condition) {
            case Condition.Has h -> into.add(h.id());
            case Condition.Not n -> collect(n.condition(), into);
            case Condition.Surely s -> collect(s.condition(), into);
            case Condition.Row r -> collect(r.condition(), into);
            case Condition.All a -> collect(a.conditions(), into);
            case Condition.Any a -> collect(a.conditions(), into);
            case Condition.AtLeast a -> collect(a.conditions(), into);
            case Condition.Chosen _,
                    Condition.Compared _,
                    Condition.Answered _,
                    Condition.FactIs _,
                    Condition.FactCompared _,
                    Condition.AgeIs _,
                    Condition.SexIs _ -> {}
        }
    }

    private static void collect(List<Condition> conditions, Set<String> into) {
        conditions.forEach(c -> collect(c, into));
    }

    /// Ids from which a way leads back to themselves.
    Set<String> cycles() {
        var all = new TreeSet<String>();
        for (var id : asks.keySet()) {
            var seen = new HashSet<String>();
            reach(id, seen);
            if (seen.contains(id)) all.add(id);
        }
        return all;
    }

    private void reach(String from, Set<String> seen) {
        for (var to : asks.getOrDefault(from, Set.of())) if (seen.add(to)) reach(to, seen);
    }
}
