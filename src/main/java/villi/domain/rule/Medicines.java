package villi.domain.rule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Medicine names with their classes. A name that is not listed has no class, and the rules ask about it.
///
/// @param names lower-case name, one or more words, to its classes
public record Medicines(SortedMap<String, Set<String>> names) {

    public Medicines {
        var copy = new TreeMap<String, Set<String>>();
        names.forEach((name, classes) -> copy.put(name, Set.copyOf(classes)));
        names = java.util.Collections.unmodifiableSortedMap(copy);
    }

    /// Reads `class -> names`.
    public static Medicines of(Map<String, ? extends Iterable<String>> classes) {
        var names = new TreeMap<String, Set<String>>();
        classes.forEach((kind, listed) ->
                listed.forEach(n -> names.computeIfAbsent(n.toLowerCase(Locale.ROOT), _ -> new TreeSet<>())
                        .add(kind)));
        return new Medicines(names);
    }

    /// The classes of a typed name; empty when it is not known.
    public SortedSet<String> classes(String typed) {
        var padded = " "
                + typed.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                        .strip() + " ";
        var found = new TreeSet<String>();
        names.forEach((name, classes) -> {
            if (wholeWords(padded, name)) found.addAll(classes);
        });
        return found;
    }

    /// Most names stand nowhere in what was typed, so the plain look comes first.
    private static boolean wholeWords(String padded, String name) {
        return padded.contains(name) && padded.contains(" " + name + " ");
    }

    /// Every class that is listed.
    public Set<String> all() {
        var all = new LinkedHashMap<String, Boolean>();
        names.values().forEach(c -> c.forEach(k -> all.put(k, true)));
        return new TreeSet<>(all.keySet());
    }
}
