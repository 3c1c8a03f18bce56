package villi.domain.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.intake.Slot;

/// Whether something holds, with the answers that tell. Unknown is not no.
///
/// @param because the answers that decide; for unknown those that are missing
public record Truth(Level level, SortedSet<Slot> because) {

    /// Three-valued.
    public enum Level {
        NO,
        UNKNOWN,
        YES
    }

    private static final SortedSet<Slot> NOTHING = Collections.emptySortedSet();

    /// Holds without any answer, for example by age.
    public static final Truth YES = new Truth(Level.YES, NOTHING);

    public static final Truth NO = new Truth(Level.NO, NOTHING);

    static Truth of(boolean holds, SortedSet<Slot> because) {
        return new Truth(holds ? Level.YES : Level.NO, because);
    }

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    static Truth unknown(SortedSet<Slot> missing) {
        return new Truth(Level.UNKNOWN, missing);
    }

    public boolean yes() {
        return level == Level.YES;
    }

    public boolean no() {
        return level == Level.NO;
    }

    public boolean unknown() {
        return level == Level.UNKNOWN;
    }

    Truth not() {
        return switch (level) {
            case YES -> new Truth(Level.NO, because);
            case NO -> new Truth(Level.YES, because);
            case UNKNOWN -> this;
        };
    }

    /// This truth resting on further answers too.
    Truth and(SortedSet<Slot> more) {
        return new Truth(level, union(because, more));
    }

    /// Yes when all hold, no when one does not.
    static <C> Truth all(List<C> parts, Function<C, Truth> eval) {
        return fold(parts, eval, Level.NO);
    }

    /// Yes when one holds, no when none does.
    static <C> Truth any(List<C> parts, Function<C, Truth> eval) {
        return fold(parts, eval, Level.YES);
    }

    private static <C> Truth fold(List<C> parts, Function<C, Truth> eval, Level decisive) {
        var truths = new ArrayList<Truth>(parts.size());
        var level = decisive == Level.NO ? Level.YES : Level.NO;
        for (var part : parts) {
            var t = eval.apply(part);
            if (t.level == Level.NO && decisive == Level.NO) return t;
            if (t.level == decisive || (level != decisive && t.unknown())) level = t.level;
            truths.add(t);
        }
        var of = level;
        truths.removeIf(t -> t.level != of);
        return truths.size() == 1 ? truths.getFirst() : new Truth(level, slots(truths));
    }

    /// Yes when at least `n` hold.
    static <C> Truth atLeast(int n, List<C> parts, Function<C, Truth> eval) {
        var truths = parts.stream().map(eval).toList();
        var met = truths.stream().filter(Truth::yes).toList();
        var open = truths.stream().filter(Truth::unknown).toList();
        if (met.size() >= n) return new Truth(Level.YES, slots(met));
        if (met.size() + open.size() >= n) return new Truth(Level.UNKNOWN, slots(open));
        return new Truth(Level.NO, slots(truths));
    }

    static SortedSet<Slot> slots(Collection<Truth> truths) {
        var all = new TreeSet<Slot>();
        truths.forEach(t -> all.addAll(t.because));
        return Collections.unmodifiableSortedSet(all);
    }

    static SortedSet<Slot> set(Slot... slots) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(slots)));
    }

    static SortedSet<Slot> union(SortedSet<Slot> a, SortedSet<Slot> b) {
        if (a.isEmpty()) return b;
        if (b.isEmpty()) return a;
        var both = new TreeSet<>(a);
        both.addAll(b);
        return Collections.unmodifiableSortedSet(both);
    }
}
