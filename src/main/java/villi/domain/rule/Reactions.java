package villi.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;

/// The reaction classifier of section 2.7: first row that fits, in its order. What is not told is never taken as
/// harmless.
///
/// @param named every row that names a food, and the foods that the safety page names beside a serious reaction
/// @param nameless rows that were filled but do not name it; their food is empty
/// @param missing unknown while a food is not named, or while rows that were announced are missing; otherwise no
record Reactions(List<Reaction> named, List<Reaction> nameless, Truth missing) {

    static final String TABLE = "QGT";

    private static final Set<String> SKIN = Set.of("hives", "swelling");
    private static final Set<String> AIRWAY = Set.of("cough-wheeze", "throat-tight");
    private static final Set<String> BELLY = Set.of("vomiting", "diarrhoea", "belly-pain", "bloating");
    private static final Set<String> SOON = Set.of("under-30-min", "30-min-2-h");
    private static final Set<String> LATER = Set.of("2-24-h", "1-3-days");
    private static final Set<String> BY_AMOUNT = Set.of("lactose", "caffeine", "alcohol", "added_sugar", "additive");

    Reactions {
        named = List.copyOf(named);
        nameless = List.copyOf(nameless);
    }

    static Reactions of(View view) {
        var all = view.filled(TABLE).stream()
                .map(row -> reaction(view, row, Signs.read(view, row)))
                .collect(Collectors.partitioningBy(r -> r.food().isEmpty()));
        var rows = all.getOrDefault(false, List.<Reaction>of());
        var nameless = all.getOrDefault(true, List.<Reaction>of());
        var named = new ArrayList<>(rows);
        named.addAll(serious(view, "QC16", Reaction.Type.ANAPHYLAXIS, rows));
        named.addAll(serious(view, "QC17", Reaction.Type.FPIES, rows));
        if (!nameless.isEmpty()) return new Reactions(named, nameless, Truth.unknown(names(nameless)));
        return new Reactions(named, nameless, rows.isEmpty() ? view.bare(TABLE) : Truth.NO);
    }

    /// The foods that the safety page names beside a serious reaction, but for those of which a row says the same.
    /// A table that is empty or names other foods takes nothing of it back.
    private static List<Reaction> serious(View view, String question, Reaction.Type type, List<Reaction> rows) {
        var because = new TreeSet<Slot>();
        if (!Signs.yes(view, question, 0, because)) return List.of();
        return Signs.words(view, question + "a", 0, because).stream()
                .map(Reactions::food)
                .filter(f -> rows.stream().noneMatch(r -> r.food().equals(f) && r.type() == type))
                .map(f ->
                        new Reaction(0, f, type, Reaction.Confidence.LOW, Optional.empty(), Optional.empty(), because))
                .toList();
    }

    /// A word of a family as a part of the name of a finding.
    private static String food(String word) {
        return word.replace('.', ' ').strip();
    }

    /// The places that must name the food of these rows.
    private static SortedSet<Slot> names(List<Reaction> rows) {
        return rows.stream().map(r -> Slot.of("QG01", r.row())).collect(Collectors.toCollection(TreeSet::new));
    }

    /// `allergy.milk.immediate`, `allergy.*.anaphylaxis` or `allergy.milk.*`. A row without a name may be any food.
    Truth has(String food, String type) {
        var fit = named.stream()
                .filter(r -> r.is(type) && (food.equals("*") || food.equals(r.food())))
                .toList();
        var open = nameless.stream().filter(r -> r.is(type)).toList();
        if (!fit.isEmpty()) return yes(fit);
        if (open.isEmpty()) return nameless.isEmpty() ? missing : Truth.NO;
        return food.equals("*") ? yes(open).and(names(open)) : Truth.unknown(names(open));
    }

    private static Truth yes(List<Reaction> rows) {
        return new Truth(
                Truth.Level.YES, rows.stream().map(Reaction::because).reduce(Truth.NO.because(), Truth::union));
    }

    private static Reaction reaction(View view, int row, Signs sign) {
        return new Reaction(
                row,
                sign.food(),
                type(sign),
                confidence(sign),
                Numbers.of(view.at("QG06", row)),
                monthsOut(view.at("QG12a", row)),
                sign.because());
    }

    /// A food that is eaten is out for no month; what is not told is empty.
    private static Optional<BigDecimal> monthsOut(Seen seen) {
        return seen instanceof Seen.RuledOut ? Optional.of(BigDecimal.ZERO) : Numbers.of(seen);
    }

    /// What one row tells.
    ///
    /// @param soon `yes` within two hours, `no` later, empty when not told
    record Signs(
            String food,
            Set<String> symptoms,
            String soon,
            boolean later,
            boolean vomitingAfterHours,
            boolean emergency,
            boolean eoe,
            boolean twice,
            boolean challenged,
            boolean tested,
            boolean pollen,
            String toldBy,
            SortedSet<Slot> because) {

        static Signs read(View view, int row) {
            var because = new TreeSet<Slot>();
            var food = Reactions.food(word(view, "QG01", row, because));
            var symptoms = words(view, "QG02", row, because);
            var when = word(view, "QG03", row, because);
            var tests = words(view, "QG11", row, because);
            var times = Numbers.of(view.at("QG06", row));
            if (times.isPresent()) because.add(Slot.of("QG06", row));
            boolean twice = times.map(t -> t.intValue() >= 2).orElse(false) || yes(view, "QG06a", row, because);
            boolean eoe = yes(view, "QO03", 0, because) || yes(view, "QC10", 0, because);
            boolean emergency = yes(view, "QG09", row, because);
            boolean pollen = yes(view, "QG16", row, because);
            var toldBy = word(view, "QG10", row, because);
            return new Signs(
                    food,
                    symptoms,
                    SOON.contains(when) ? "yes" : when.isEmpty() || when.equals("unsure") ? "" : "no",
                    LATER.contains(when),
                    when.equals("1-4-h-vomiting"),
                    emergency,
                    eoe,
                    twice,
                    tests.contains("supervised-challenge"),
                    tests.contains("igg-panel") || tests.contains("other"),
                    pollen,
                    toldBy,
                    because);
        }

        boolean any(Set<String> wanted) {
            return symptoms.stream().anyMatch(wanted::contains);
        }

        boolean has(String symptom) {
            return symptoms.contains(symptom);
        }

        /// Within two hours; with signs of an immediate reaction also when the time is not known.
        boolean within2h() {
            return soon.equals("yes") || (soon.isEmpty() && (any(SKIN) || any(AIRWAY)));
        }

        private static boolean yes(View view, String item, int row, Set<Slot> because) {
            return words(view, item, row, because).contains("yes");
        }

        private static String word(View view, String item, int row, Set<Slot> because) {
            var all = words(view, item, row, because);
            return all.isEmpty() ? "" : all.iterator().next();
        }

        private static Set<String> words(View view, String item, int row, Set<Slot> because) {
            if (!(view.at(item, row) instanceof Seen.Told told)) return Set.of();
            var words = new TreeSet<String>();
            for (Value v : told.values()) words.add(View.word(v));
            words.remove("none");
            if (!words.isEmpty() && !words.equals(Set.of("no"))) because.addAll(told.because());
            return words;
        }
    }

    static Reaction.Type type(Signs s) {
        if (anaphylaxis(s)) return Reaction.Type.ANAPHYLAXIS;
        if (s.within2h() && (s.any(SKIN) || s.any(AIRWAY) || s.has("vomiting"))) return Reaction.Type.IMMEDIATE;
        boolean noSkinNoAirway = !s.any(SKIN) && !s.any(AIRWAY);
        if (s.vomitingAfterHours() && noSkinNoAirway && (s.has("vomiting") || s.has("floppy-pale"))) {
            return Reaction.Type.FPIES;
        }
        if (s.eoe()) return Reaction.Type.EOE;
        if (delayed(s)) return s.challenged() ? Reaction.Type.DELAYED_PROVEN : Reaction.Type.DELAYED_SUSPECTED;
        return mild(s);
    }

    private static boolean anaphylaxis(Signs s) {
        if (s.emergency()) return true;
        boolean collapse = s.has("floppy-pale");
        if ((s.any(SKIN) && (s.any(AIRWAY) || collapse)) || (s.any(AIRWAY) && collapse)) return true;
        return s.within2h() && s.any(BELLY) && (s.any(SKIN) || s.any(AIRWAY) || collapse);
    }

    private static boolean delayed(Signs s) {
        if (BY_AMOUNT.contains(s.food()) || !s.twice()) return false;
        boolean late = s.any(BELLY) && s.later();
        return s.has("blood-mucus") || s.has("eczema-flare") || late;
    }

    private static Reaction.Type mild(Signs s) {
        boolean told = !s.symptoms().isEmpty();
        boolean doctor = s.toldBy().equals("allergist") || s.toldBy().equals("other-doctor");
        if (s.challenged()) return Reaction.Type.DELAYED_PROVEN;
        if (!told && !doctor && (s.tested() || Set.of("home-test", "naturopath").contains(s.toldBy()))) {
            return Reaction.Type.TEST_ONLY;
        }
        if (s.pollen()) return Reaction.Type.POLLEN_FOOD;
        boolean harmless = Set.of("bloating", "diarrhoea", "belly-pain").containsAll(s.symptoms());
        if (told && (harmless || BY_AMOUNT.contains(s.food())) && !s.has("floppy-pale"))
            return Reaction.Type.INTOLERANCE;
        boolean timeMatters = s.has("vomiting") || s.has("floppy-pale") || s.any(SKIN);
        return !told || (timeMatters && s.soon().isEmpty()) ? Reaction.Type.UNKNOWN : Reaction.Type.UNCLEAR;
    }

    static Reaction.Confidence confidence(Signs s) {
        if (s.challenged() || s.toldBy().equals("allergist")) return Reaction.Confidence.HIGH;
        return s.toldBy().equals("other-doctor") ? Reaction.Confidence.MEDIUM : Reaction.Confidence.LOW;
    }
}
