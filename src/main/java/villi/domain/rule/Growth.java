package villi.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    private static final String HEIGHT_DAY = "QD02a";
    private static final int GROWN = 18;

    private Growth() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("waz", c -> plausible(Indicator.WEIGHT, weight(c)));
        into.put("haz", c -> plausible(Indicator.STATURE, stature(c)));
        into.put("baz", c -> plausible(Indicator.BMI, bmi(c)));
        into.put("waz_fall", Growth::fall);
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
                ? z(c, Indicator.STATURE, cm.value(), dayOf(c, HEIGHT_DAY), cm.because())
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

    /// By how much the weight fell among children of the same age since the best earlier weight; 0 when it did not.
    private static Fact fall(Case c) {
        if (!(c.fact("waz") instanceof Fact.Amount now)) return c.fact("waz");
        SortedSet<Slot> because = now.because();
        BigDecimal most = BigDecimal.ZERO;
        for (int row : c.view().filled("QD04")) {
            var kg = Numbers.of(c.view().at("QD04b", row));
            var day = Body.day(c.view().at("QD04a", row));
            if (kg.isEmpty() || day.isEmpty()) continue;
            var slots = new TreeSet<>(now.because());
            slots.add(Slot.of("QD04a", row));
            slots.add(Slot.of("QD04b", row));
            var then = plausible(Indicator.WEIGHT, z(c, Indicator.WEIGHT, kg.get(), day.get(), slots));
            if (!(then instanceof Fact.Amount before)) continue;
            var fall = before.value().subtract(now.value());
            if (fall.compareTo(most) <= 0) continue;
            most = fall;
            because = slots;
        }
        return Facts.amount(most, because);
    }

    private static Fact z(Case c, Indicator indicator, BigDecimal measured, LocalDate on, SortedSet<Slot> because) {
        long days = ChronoUnit.DAYS.between(c.subject().birthDate(), on);
        if (c.age().years() >= GROWN || days < 0) return new Fact.Unknown(because);
        var z = c.book().growth().z(indicator, c.subject().sexAtBirth(), (int) days, measured.doubleValue());
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
