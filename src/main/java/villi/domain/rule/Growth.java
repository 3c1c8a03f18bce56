package villi.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.growth.GrowthReference.Indicator;
import villi.domain.intake.Slot;

/// Weight, height and body mass index among children of the same age and sex (section 7). All are unknown for adults,
/// for ages that the tables do not reach, and for values so far out that they are probably measured wrongly.
final class Growth {

    private static final int GROWN = 18;
    /// Under 2 years nothing is computed and nothing is asked for it.
    private static final int TWO_YEARS = 730;
    /// The tables begin at 24 months of 30.4375 days.
    private static final int FIRST_DAY = 731;
    private static final BigDecimal A_YEAR = new BigDecimal("365.25");

    private Growth() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("waz", c -> plausible(Indicator.WEIGHT, weight(c)));
        into.put("haz", c -> plausible(Indicator.STATURE, stature(c)));
        into.put("baz", c -> plausible(Indicator.BMI, bmi(c)));
        into.put("waz_fall", c -> fall(c, Indicator.WEIGHT, "waz", Measured::weights));
        into.put("haz_fall", c -> fall(c, Indicator.STATURE, "haz", Measured::heights));
        into.put("height_velocity_cm_y", Growth::velocity);
        into.put("bmi_median_pct", Growth::ofMedian);
    }

    /// The answers behind values that are probably measured wrongly.
    static SortedSet<Slot> doubtful(Case c) {
        var slots = new TreeSet<Slot>();
        for (var indicator : Indicator.values()) {
            var raw = switch (indicator) {
                case WEIGHT -> weight(c);
                case STATURE -> stature(c);
                case BMI -> bmi(c);
            };
            if (raw instanceof Fact.Amount a && !believed(indicator, a.value())) slots.addAll(a.because());
        }
        return slots;
    }

    private static Fact weight(Case c) {
        return c.fact("weight_kg") instanceof Fact.Amount kg
                ? z(c, Indicator.WEIGHT, kg.value(), dayOf(c, Body.WEIGHT_DAY), kg.because())
                : c.fact("weight_kg");
    }

    private static Fact stature(Case c) {
        return c.fact("height_cm") instanceof Fact.Amount cm
                ? z(c, Indicator.STATURE, cm.value(), dayOf(c, Body.HEIGHT_DAY), cm.because())
                : c.fact("height_cm");
    }

    private static Fact bmi(Case c) {
        if (!(c.fact("weight_kg") instanceof Fact.Amount kg)) return c.fact("weight_kg");
        if (!(c.fact("height_cm") instanceof Fact.Amount cm)) return c.fact("height_cm");
        var because = Truth.union(kg.because(), cm.because());
        if (cm.value().signum() <= 0) return new Fact.Unknown(because);
        double metres = cm.value().doubleValue() / 100;
        var bmi = BigDecimal.valueOf(kg.value().doubleValue() / (metres * metres));
        return z(c, Indicator.BMI, bmi, dayOf(c, Body.WEIGHT_DAY), because);
    }

    /// By how much a measure fell among children of the same age since the best earlier one; 0 when it did not.
    private static Fact fall(Case c, Indicator indicator, String name, Function<Case, List<Measured>> earlier) {
        if (!(c.fact(name) instanceof Fact.Amount now)) return c.fact(name);
        SortedSet<Slot> because = now.because();
        BigDecimal most = BigDecimal.ZERO;
        for (var one : earlier.apply(c)) {
            var slots = Truth.union(now.because(), one.because());
            var then = plausible(indicator, z(c, indicator, one.value(), one.day(), slots));
            if (!(then instanceof Fact.Amount before)) continue;
            var fall = before.value().subtract(now.value());
            if (fall.compareTo(most) <= 0) continue;
            most = fall;
            because = slots;
        }
        return Facts.amount(most, because);
    }

    /// Centimetres a year since the earliest earlier height that was taken standing, from 24 months on and at least
    /// three months before (GF11); unknown without one.
    private static Fact velocity(Case c) {
        if (!(c.fact("height_cm") instanceof Fact.Amount cm)) return c.fact("height_cm");
        var on = dayOf(c, Body.HEIGHT_DAY);
        var first = Measured.heights(c).stream()
                .filter(e -> age(c, e.day()) >= TWO_YEARS && !e.day().isAfter(on.minusMonths(3)))
                .min(Comparator.comparing(Measured::day));
        if (first.isEmpty() || !c.minor()) return new Fact.Unknown(new TreeSet<>());
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(first.get().day(), on));
        var gain = cm.value().subtract(first.get().value()).multiply(A_YEAR).divide(days, 1, RoundingMode.HALF_UP);
        return Facts.amount(gain, Truth.union(cm.because(), first.get().because()));
    }

    /// The body mass index as percent of the median of the same age and sex, to 18 years.
    private static Fact ofMedian(Case c) {
        if (!c.minor() || !(c.fact("bmi") instanceof Fact.Amount bmi)) return new Fact.Unknown(new TreeSet<>());
        int days = (int) age(c, dayOf(c, Body.WEIGHT_DAY));
        var median = c.book().growth().median(Indicator.BMI, c.subject().sexAtBirth(), days);
        if (median.isEmpty()) return new Fact.Unknown(new TreeSet<>());
        return Facts.amount(
                bmi.value()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(median.getAsDouble()), 0, RoundingMode.HALF_UP),
                bmi.because());
    }

    private static long age(Case c, LocalDate on) {
        return ChronoUnit.DAYS.between(c.subject().birthDate(), on);
    }

    private static Fact z(Case c, Indicator indicator, BigDecimal measured, LocalDate on, SortedSet<Slot> because) {
        long days = age(c, on);
        if (days < TWO_YEARS) return new Fact.Unknown(new TreeSet<>());
        if (c.age().years() >= GROWN) return new Fact.Unknown(because);
        var z = c.book()
                .growth()
                .z(indicator, c.subject().sexAtBirth(), (int) Math.max(FIRST_DAY, days), measured.doubleValue());
        return z.isPresent()
                ? Facts.amount(BigDecimal.valueOf(z.getAsDouble()).setScale(2, RoundingMode.HALF_UP), because)
                : new Fact.Unknown(because);
    }

    private static Fact plausible(Indicator indicator, Fact fact) {
        return fact instanceof Fact.Amount a && !believed(indicator, a.value()) ? new Fact.Unknown(a.because()) : fact;
    }

    /// Beyond these the measure is probably wrong (section 7.4).
    private static boolean believed(Indicator indicator, BigDecimal value) {
        double z = value.doubleValue();
        return switch (indicator) {
            case WEIGHT -> z >= -6 && z <= 5;
            case STATURE -> Math.abs(z) <= 6;
            case BMI -> Math.abs(z) <= 5;
        };
    }

    private static LocalDate dayOf(Case c, String day) {
        return Body.day(c.view().at(day)).orElse(c.on());
    }
}
