package villi.domain.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.food.Food;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.food.Nutrient;
import villi.domain.patient.AgeBand;
import villi.domain.setting.Dial;

/// What a plan takes away and gives back: groups out of the limit, nutrients at risk, foods that remain.
///
/// @param out codes that this plan leaves out
/// @param already codes that are out anyway
/// @param limit groups that may be tried at once at this age (P1); a practice setting
/// @param remaining foods of the catalogue that remain, safe for this person
/// @param few fewer remain than should be left; a practice setting, never said of a baby
public record Budget(
        List<String> out, List<String> already, int limit, List<Cover> covers, List<Food> remaining, boolean few) {

    /// Cups of the drink that stands in for milk (sections 9.6 and 9.7).
    public static final int CUPS_A_DAY = 2;

    public Budget {
        out = List.copyOf(out);
        already = List.copyOf(already);
        covers = List.copyOf(covers);
        remaining = List.copyOf(remaining);
    }

    public boolean over() {
        return out.size() > limit;
    }

    /// One nutrient that the foods left out would have given.
    ///
    /// @param need per day at this age; empty when the tables hold none
    /// @param givenBack what the named foods give a day; empty when no figure is known
    /// @param by what covers it, in words with amounts; empty when nothing does
    public record Cover(Nutrient nutrient, Optional<BigDecimal> need, Optional<BigDecimal> givenBack, List<String> by) {
        public Cover {
            by = List.copyOf(by);
        }

        public boolean covered() {
            return !by.isEmpty();
        }
    }

    public static Budget of(CarePlan plan, Situation s) {
        var plate = s.plate(plan.lines(), eater(plan, s));
        var eliminated = Planning.eliminated(plan);
        var at = new LinkedHashMap<String, Cover>();
        for (String code : eliminated) {
            var line =
                    Plans.line(plan, Lines.key(PlanLine.Kind.ELIMINATE, code)).orElseThrow();
            s.group(line).ifPresent(g -> cover(g, line, plan, s, at));
        }
        var already = s.person().eating().alreadyOut().stream()
                .map(FoodCode::value)
                .filter(c -> !eliminated.contains(c))
                .toList();
        var remaining = s.catalogue().foods().safe(plate.out(), plate.months());
        boolean few = s.person().band() != AgeBand.INF
                && remaining.size() < s.catalogue().settings().of(Dial.FOODS_LEFT);
        return new Budget(eliminated, already, limit(s), List.copyOf(at.values()), remaining, few);
    }

    /// The one whose food the plan is about.
    private static FoodGroup.Eater eater(CarePlan plan, Situation s) {
        return s.mother(plan.lines()) ? FoodGroup.Eater.MOTHER : FoodGroup.Eater.PERSON;
    }

    private static int limit(Situation s) {
        return switch (s.person().band()) {
            case INF, TOD, CHI -> 1;
            case TEEN -> s.catalogue().settings().of(Dial.FOODS_OUT_TEEN);
            case ADU -> s.catalogue().settings().of(Dial.FOODS_OUT_ADULT);
        };
    }

    private static void cover(FoodGroup g, PlanLine line, CarePlan plan, Situation s, Map<String, Cover> into) {
        var plate = s.plate(plan.lines(), g.use().eater());
        for (FoodGroup.Cover c : g.covers()) {
            if (c.nutrient().equals("energy") && plate.months() >= 60) continue;
            into.computeIfAbsent(c.nutrient(), n -> cover(n, c.foods(), line, plan, s, plate));
        }
    }

    private static Cover cover(
            String code, List<String> foods, PlanLine line, CarePlan plan, Situation s, Plate plate) {
        var book = s.catalogue().nutrients();
        var nutrient = book.nutrient(code).orElse(new Nutrient(code, code, ""));
        var need = book.need(code, plate.months(), plate.sex(), plate.state());
        var chosen = line.swaps().stream()
                .flatMap(w ->
                        SwapTable.foodsOf(w, s.catalogue().foods()).stream().limit(1))
                .toList();
        var safe = plate.safe(s.catalogue().foods(), foods);
        var by = new ArrayList<String>();
        var given = BigDecimal.ZERO;
        boolean drink = false;
        for (Food f : ordered(safe, chosen)) {
            if (by.size() == 3) break;
            if (isDrink(f) && drink) continue;
            drink |= isDrink(f);
            int times = isDrink(f) ? CUPS_A_DAY : 1;
            var amount =
                    Optional.ofNullable(f.portion().gives().get(code)).map(a -> a.multiply(BigDecimal.valueOf(times)));
            by.add(words(f, times, amount, nutrient));
            if (by.size() == 1) given = amount.orElse(BigDecimal.ZERO);
        }
        if (code.equals("vitamin_d") && supplemented(plan)) by.add("the supplement in this plan");
        return new Cover(nutrient, need, given.signum() > 0 ? Optional.of(given) : Optional.empty(), by);
    }

    /// The foods that the plan names already come first. One drink is enough: another would stand in its place.
    private static List<Food> ordered(List<Food> safe, List<Food> chosen) {
        var named = new ArrayList<>(safe.stream().filter(chosen::contains).toList());
        safe.stream().filter(f -> !named.contains(f)).forEach(named::add);
        return named;
    }

    static boolean isDrink(Food food) {
        return food.id().endsWith("_drink") || food.id().endsWith("_milk");
    }

    private static String words(Food f, int times, Optional<BigDecimal> amount, Nutrient nutrient) {
        String portion = times == 1 ? f.portion().words() : times + " cups a day";
        String much = amount.filter(_ -> !nutrient.unit().isEmpty())
                .map(a -> ": " + Amounts.plain(a) + " " + nutrient.unit())
                .orElse("");
        return f.words() + (portion.isEmpty() ? "" : ", " + portion) + much;
    }

    private static boolean supplemented(CarePlan plan) {
        return plan.lines().stream()
                .anyMatch(l -> l.code().equals("SUP.VITD") && l.decision().in());
    }
}
