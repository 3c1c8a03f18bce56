package villi.domain.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;
import villi.domain.patient.AgeBand;
import villi.domain.patient.Sex;
import villi.domain.setting.Dial;
import villi.domain.setting.Settings;

/// Diet score, fibre, milk and water (section 2.8). For coaching only; missing answers are never filled in.
final class Diet {

    /// Grams of fibre in one serving.
    private static final Map<String, String> FIBER =
            Map.of("QF01", "2.5", "QF02", "3", "QF03", "7", "QF04", "3", "QF05", "2");

    private Diet() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("diet_score", c -> score(c.view()));
        into.put("diet_band", c -> band(c.fact("diet_score"), c.book().settings()));
        into.put("fiber_g", c -> fiber(c.view(), c.age().years()));
        into.put("fiber_floor", c -> Facts.amount(c.age().years() + 5L, new TreeSet<>()));
        into.put(
                "fiber_goal",
                c -> infant(c) ? new Fact.Unknown(new TreeSet<>()) : Facts.amount(goal(c), new TreeSet<>()));
        into.put("fiber_pct", Diet::percent);
        into.put("milk_limit_oz", Diet::milkLimit);
        into.put("milk_oz_day", c -> Facts.number(c.view().at("QF11")));
        into.put("juice_oz_day", c -> Facts.number(c.view().at("QF10")));
        into.put("water_ml", c -> times(Facts.number(c.view().at("QF12")), 240));
        into.put("water_low", Diet::waterLow);
        into.put("vegan", c -> Facts.flag(c.test(Ask.chosen("QF15", "vegan"))));
    }

    /// True when less water is told than the low end of the range for the age (SUP.HYDRATION): 240 mL from 1 to 3
    /// years, 355 mL at 4, 475 mL from 5 to 8, 650 mL from 9 on.
    private static Fact waterLow(Case c) {
        if (infant(c) || !(c.fact("water_ml") instanceof Fact.Amount ml)) return new Fact.Unknown(new TreeSet<>());
        int years = c.age().years();
        int low = years < 4 ? 240 : years < 5 ? 355 : years < 9 ? 475 : 650;
        return new Fact.Flag(ml.value().compareTo(BigDecimal.valueOf(low)) < 0, ml.because());
    }

    private static Fact times(Fact fact, int factor) {
        return fact instanceof Fact.Amount a
                ? Facts.amount(a.value().multiply(BigDecimal.valueOf(factor)), a.because())
                : fact;
    }

    /// 0–20: five "more" groups up to 3 each, fish and ferments 1 each, 1 each for few packets, few sweets, no
    /// sugary drinks.
    static Fact score(View view) {
        int points = 0;
        var because = new TreeSet<Slot>();
        var missing = new TreeSet<Slot>();
        for (var item : List.of("QF01", "QF02", "QF03", "QF04", "QF05", "QF06", "QF07", "QF08", "QF09", "QF10")) {
            var seen = view.at(item);
            var number = item.equals("QF10") ? Numbers.of(seen).map(n -> n.signum() == 0 ? 0 : 1) : Grid.code(seen);
            if (number.isEmpty()) missing.addAll(seen.because());
            else points += points(item, number.get());
            because.addAll(seen.because());
        }
        return missing.isEmpty() && !because.isEmpty() ? Facts.amount(points, because) : new Fact.Unknown(missing);
    }

    /// Low, fair or good, by the settings of the practice; up to 8, 9–14 and from 15 as shipped.
    private static Fact band(Fact score, Settings settings) {
        if (!(score instanceof Fact.Amount a)) return score;
        int points = a.value().intValue();
        if (points <= settings.of(Dial.DIET_LOW)) return new Fact.Word("low", a.because());
        return new Fact.Word(points >= settings.of(Dial.DIET_GOOD) ? "good" : "fair", a.because());
    }

    /// Milk a day at most: 24 oz at 1 year, 16 oz at 2 and 3, 20 oz at 4 and 5 (SUP.HYDRATION); no limit at other
    /// ages.
    private static Fact milkLimit(Case c) {
        int years = c.age().years();
        if (years < 1 || years > 5) return new Fact.Unknown(new TreeSet<>());
        return Facts.amount(years == 1 ? 24 : years < 4 ? 16 : 20, new TreeSet<>());
    }

    private static int points(String item, int code) {
        return switch (item) {
            case "QF06", "QF07" -> code >= 2 ? 1 : 0;
            case "QF08", "QF09" -> code < 4 ? 1 : 0;
            case "QF10" -> code == 0 ? 1 : 0;
            default -> code < 2 ? 0 : Math.min(3, code - 1);
        };
    }

    /// Grams a day from the five plant groups; half portions under 4 years, two thirds from 4 to 8.
    static Fact fiber(View view, int years) {
        var sum = BigDecimal.ZERO;
        var because = new TreeSet<Slot>();
        var missing = new TreeSet<Slot>();
        for (var item : new java.util.TreeMap<>(FIBER).entrySet()) {
            var seen = view.at(item.getKey());
            var code = Grid.code(seen);
            if (code.isEmpty()) missing.addAll(seen.because());
            else sum = sum.add(Grid.servings(code.get()).multiply(new BigDecimal(item.getValue())));
            because.addAll(seen.because());
        }
        if (!missing.isEmpty() || because.isEmpty()) return new Fact.Unknown(missing);
        return Facts.amount(sum.multiply(portion(years)).setScale(1, RoundingMode.HALF_UP), because);
    }

    private static BigDecimal portion(int years) {
        if (years < 4) return new BigDecimal("0.5");
        return years <= 8 ? new BigDecimal("2").divide(new BigDecimal("3"), MathContext.DECIMAL64) : BigDecimal.ONE;
    }

    /// The adequate intake (section 4.4); where sex at birth is not known the lower one.
    static int goal(Case c) {
        int years = c.age().years();
        boolean male = c.subject().sexAtBirth() == Sex.MALE;
        if (years < 4) return 19;
        if (years < 9) return 25;
        if (years < 14) return male ? 31 : 26;
        if (c.test(Body.PREGNANT).yes()) return 28;
        if (c.test(Body.LACTATING).yes()) return 29;
        if (years < 19) return male ? 38 : 26;
        if (years < 51) return male ? 38 : 25;
        return male ? 30 : 21;
    }

    /// There is no adequate intake of fibre under 12 months.
    private static boolean infant(Case c) {
        return c.age().band() == AgeBand.INF;
    }

    private static Fact percent(Case c) {
        if (infant(c)) return new Fact.Unknown(new TreeSet<>());
        return c.fact("fiber_g") instanceof Fact.Amount grams
                ? Facts.amount(
                        grams.value()
                                .multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(goal(c)), 0, RoundingMode.HALF_UP),
                        grams.because())
                : c.fact("fiber_g");
    }
}
