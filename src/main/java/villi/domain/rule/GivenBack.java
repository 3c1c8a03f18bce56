package villi.domain.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;
import villi.domain.setting.Dial;

/// The log of foods that were eaten again as a test (section 4.8, rules ).
final class GivenBack {

    private static final String LOG = "QU08";

    /// Signs of a reaction that is not tried again at home, when they come within hours.
    private static final Set<String> DANGER =
            Set.of("hives", "swelling", "cough-wheeze", "throat-tight", "floppy-pale", "vomiting", "blood-mucus");

    private static final Set<String> SOON = Set.of("under-30-min", "30-min-2-h", "1-4-h-vomiting", "unsure");

    /// Days after the last portion on which nothing else is tried.
    private static final int WATCH = 7;

    /// How the codes of foods begin that are left out for a baby but not by it.
    private static final List<String> BEHIND = List.of("mother_", "formula_");

    private GivenBack() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("failed_foods", c -> foods(c, days -> failed(c, days)));
        into.put("passed_foods", c -> foods(c, days -> passed(c, days)));
        into.put("challenge_failed", c -> some(c.fact("failed_foods")));
        into.put("challenge_passed", c -> some(c.fact("passed_foods")));
        into.put("challenge_danger", c -> some(foods(c, days -> days.stream().anyMatch(Day::danger))));
        into.put("challenge_open", GivenBack::open);
        into.put("challenge_food", GivenBack::food);
    }

    /// One day of the log.
    ///
    /// @param stronger by how much the signs were stronger after than before; empty when not told
    /// @param full a full or usual portion
    /// @param danger a sign of a quick or severe reaction
    private record Day(
            String food,
            Optional<LocalDate> on,
            Optional<Integer> stronger,
            boolean full,
            boolean danger,
            SortedSet<Slot> because) {}

    private static List<Day> log(Case c) {
        var days = new ArrayList<Day>();
        for (int row : c.view().filled(LOG)) {
            if (!(c.view().at("QU08a", row) instanceof Seen.Told food)) continue;
            var before = Numbers.of(c.view().at("QU08f", row));
            var after = Numbers.of(c.view().at("QU08g", row));
            var because = new TreeSet<Slot>();
            for (String column : List.of("QU08a", "QU08c", "QU08f", "QU08g", "QU08h")) {
                because.add(Slot.of(column, row));
            }
            days.add(new Day(
                    trial(c, View.word(food.values().getFirst())),
                    Body.day(c.view().at("QU08b", row)),
                    before.flatMap(b -> after.map(a -> a.subtract(b).intValue())),
                    any(c.view().at("QU08c", row), Set.of("day-3", "usual")),
                    any(c.view().at("QU08h", row), DANGER) && any(c.view().at("QU08i", row), SOON),
                    because));
        }
        return days;
    }

    /// The trial that a logged food tests: milk, in the log of a baby whose mother or formula has been without it,
    /// is the trial of the mother or of the formula.
    private static String trial(Case c, String food) {
        var out = c.earlier().<Set<String>>map(Earlier::out).orElse(Set.of());
        return BEHIND.stream()
                .map(b -> b + food)
                .filter(t -> !out.contains(food) && out.contains(t))
                .findFirst()
                .orElse(food);
    }

    /// Foods that the signed plan leaves out and that did not pass their test yet.
    static SortedSet<String> stillOut(Case c) {
        var out = new TreeSet<String>(c.earlier().<Set<String>>map(Earlier::out).orElse(Set.of()));
        out.removeAll(codes(c.fact("passed_foods")));
        return out;
    }

    /// The codes in a fact that lists foods; none when it is unknown.
    static Set<String> codes(Fact foods) {
        return foods instanceof Fact.Word w ? Set.of(w.value().split(", ")) : Set.of();
    }

    private static boolean any(Seen seen, Set<String> codes) {
        return seen instanceof Seen.Told told
                && told.values().stream().map(View::word).anyMatch(codes::contains);
    }

    /// Strong signs on as many days as the practice set, or a dangerous one.
    private static boolean failed(Case c, List<Day> days) {
        return strongDays(c, days) >= c.book().settings().of(Dial.SIGNS_DAYS)
                || days.stream().anyMatch(Day::danger);
    }

    private static boolean passed(Case c, List<Day> days) {
        return strongDays(c, days) == 0
                && days.stream().noneMatch(Day::danger)
                && days.stream().anyMatch(d -> d.full() && d.stronger().isPresent());
    }

    private static Fact some(Fact foods) {
        return foods instanceof Fact.Word w ? new Fact.Flag(true, w.because()) : foods;
    }

    private static long strongDays(Case c, List<Day> days) {
        int stronger = c.book().settings().of(Dial.SIGNS_STRONGER);
        return days.stream()
                .filter(d -> d.stronger().filter(s -> s >= stronger).isPresent())
                .count();
    }

    /// Codes of the foods whose days satisfy, joined by commas; unknown when there are none.
    private static Fact foods(Case c, Predicate<List<Day>> wanted) {
        var byFood = new TreeMap<String, List<Day>>();
        log(c).forEach(d ->
                byFood.computeIfAbsent(d.food(), _ -> new ArrayList<>()).add(d));
        var because = new TreeSet<Slot>();
        var codes = new ArrayList<String>();
        byFood.forEach((food, days) -> {
            if (!wanted.test(days)) return;
            codes.add(food);
            days.forEach(d -> because.addAll(d.because()));
        });
        return codes.isEmpty() ? new Fact.Unknown(new TreeSet<>()) : new Fact.Word(String.join(", ", codes), because);
    }

    /// True while the last food that was given back is still watched.
    private static Fact open(Case c) {
        if (c.earlier().isEmpty()) return new Fact.Unknown(new TreeSet<>());
        var day = openDay(c);
        return new Fact.Flag(
                day.isPresent(), day.or(() -> last(c)).map(Day::because).orElseGet(TreeSet::new));
    }

    /// The code of that food; unknown when none is watched.
    private static Fact food(Case c) {
        return openDay(c)
                .<Fact>map(d -> new Fact.Word(d.food(), d.because()))
                .orElseGet(() -> new Fact.Unknown(new TreeSet<>()));
    }

    private static Optional<Day> openDay(Case c) {
        if (c.earlier().isEmpty()) return Optional.empty();
        return last(c).filter(d ->
                !d.danger() && !d.on().orElseThrow().plusDays(WATCH).isBefore(c.on()));
    }

    private static Optional<Day> last(Case c) {
        return log(c).stream().filter(d -> d.on().isPresent()).max(Comparator.comparing(d -> d.on().orElseThrow()));
    }
}
