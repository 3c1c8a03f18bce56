package villi.domain.rule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;
import villi.domain.setting.Dial;

/// How many foods may be out at once (P1, R-075, R-080, G-PREG, G-LACT) and which are out already.
final class Limits {

    private Limits() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("elimination_limit", c -> {
            var limit = of(c);
            return Facts.amount(limit.foods(), limit.because());
        });
        into.put("current_eliminations", c -> Facts.amount(out(c).size(), because(c)));
    }

    static SafetyGate.TrialLimit of(Case c) {
        var narrow = narrow(c);
        var band = c.age().band();
        var settings = c.book().settings();
        int foods = switch (band) {
            case INF, TOD, CHI -> 1;
            case TEEN -> settings.of(Dial.FOODS_OUT_TEEN);
            case ADU -> settings.of(Dial.FOODS_OUT_ADULT);
        };
        if (!narrow.no()) foods = 1;
        var reason = "At most " + foods + (foods == 1 ? " food" : " foods")
                + " out at once: too many hurts nutrition and hides the cause.";
        boolean vegan = c.fact("vegan") instanceof Fact.Flag f && f.value();
        SortedSet<Slot> because = narrow.no() ? because(c) : Truth.union(narrow.because(), because(c));
        return new SafetyGate.TrialLimit(foods, reason, out(c), vegan, c.age().years() < 5, because);
    }

    /// Reasons for one small change at most; what is not known counts as a reason.
    private static Truth narrow(Case c) {
        var eating = new Condition.FactIs("ed_gate", Set.of("amber", "red"));
        var variety = Ask.chosen("QF14", "under-10", "10-20");
        var autism = Ask.chosen("QO16", "autism", "ocd");
        var thin = Ask.all(
                Ask.years(Condition.Comparison.LESS, 18),
                new Condition.FactCompared("baz", Condition.Comparison.AT_MOST, BigDecimal.ONE.negate()));
        return c.test(Ask.any(Body.PREGNANT, Body.LACTATING, eating, variety, autism, thin));
    }

    /// Food codes that are left out already (QB04). A food that is not named counts as one more.
    static SortedSet<String> out(Case c) {
        var foods = new TreeSet<String>();
        for (int row : c.view().filled("QB04")) {
            if (c.view().at("QB04a", row) instanceof Seen.Told told)
                told.values().forEach(v -> foods.add(View.word(v)));
            else foods.add("row " + row);
        }
        return foods;
    }

    /// Foods that are left out (QB04) and about which no reaction is told, as rows that fit no type. How long they
    /// have been out is empty where the month is not told.
    static List<Reaction> leftOut(Case c) {
        var all = new ArrayList<Reaction>();
        for (int row : c.view().filled("QB04")) {
            if (!(c.view().at("QB04a", row) instanceof Seen.Told told)) continue;
            var food = View.word(told.values().getFirst());
            if (c.reactions().stream().anyMatch(r -> r.food().equals(food))) continue;
            var since = c.view().at("QB04b", row);
            var months = since.first(Value.Month.class)
                    .map(m -> BigDecimal.valueOf(
                            Math.max(0, ChronoUnit.MONTHS.between(m.month(), YearMonth.from(c.on())))));
            var slots = months.isPresent() ? Truth.union(told.because(), since.because()) : told.because();
            all.add(new Reaction(
                    row, food, Reaction.Type.UNCLEAR, Reaction.Confidence.LOW, Optional.empty(), months, slots));
        }
        return all;
    }

    private static SortedSet<Slot> because(Case c) {
        var slots = new TreeSet<Slot>();
        for (int row : c.view().filled("QB04")) slots.add(Slot.of("QB04a", row));
        return slots;
    }
}
