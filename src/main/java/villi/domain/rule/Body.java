package villi.domain.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;
import villi.domain.intake.Value;

/// Weight and length as they were measured; how they stand among other children is told by [Growth].
final class Body {

    /// The day on which the weight was taken.
    static final String WEIGHT_DAY = "QD01a";

    /// The day on which the height was taken.
    static final String HEIGHT_DAY = "QD02a";

    static final Condition PREGNANT = Ask.yes("QA05");
    static final Condition LACTATING = Ask.yes("QA06");

    private Body() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("weight_kg", c -> Facts.number(c.view().at("QD01")));
        into.put("height_cm", c -> Facts.number(c.view().at("QD02")));
        into.put("weight_age_days", c -> age(c.view(), "QD01", WEIGHT_DAY, c.on()));
        into.put("height_age_days", c -> age(c.view(), "QD02", HEIGHT_DAY, c.on()));
        into.put("bmi", Body::bmi);
        into.put("weight_loss_pct", c -> loss(c.view(), c.on()));
        into.put("weight_lost", Body::lost);
        into.put("implausible_measure", Body::implausible);
    }

    /// Days since a measure was taken; unknown without measure or day.
    static Fact age(View view, String measure, String day, LocalDate on) {
        var measured = view.at(measure);
        if (Numbers.of(measured).isEmpty()) return new Fact.Unknown(measured.because());
        var seen = view.at(day);
        return day(seen)
                .<Fact>map(d -> Facts.amount(Math.max(0, ChronoUnit.DAYS.between(d, on)), seen.because()))
                .orElseGet(() -> new Fact.Unknown(seen.because()));
    }

    static Optional<LocalDate> day(Seen seen) {
        return seen.first(Value.Day.class).map(Value.Day::date);
    }

    private static Fact bmi(Case c) {
        if (!(c.fact("weight_kg") instanceof Fact.Amount kg)) return c.fact("weight_kg");
        if (!(c.fact("height_cm") instanceof Fact.Amount cm)) return c.fact("height_cm");
        if (cm.value().signum() <= 0) return new Fact.Unknown(cm.because());
        var metres = cm.value().divide(BigDecimal.valueOf(100), MathContext.DECIMAL64);
        var bmi = kg.value().divide(metres.multiply(metres), 1, RoundingMode.HALF_UP);
        return Facts.amount(bmi, Truth.union(kg.because(), cm.because()));
    }

    /// Percent lost since the heaviest earlier weight of the last six months; unknown without one.
    static Fact loss(View view, LocalDate on) {
        var now = view.at("QD01");
        var kg = Numbers.of(now);
        var because = new TreeSet<>(now.because());
        var most = BigDecimal.ZERO;
        for (int row : view.filled("QD04")) {
            var earlier = Numbers.of(view.at("QD04b", row));
            boolean recent = day(view.at("QD04a", row))
                    .map(d -> !d.isBefore(on.minusMonths(6)))
                    .orElse(false);
            if (!recent || earlier.isEmpty() || earlier.get().compareTo(most) <= 0) continue;
            most = earlier.get();
            because = new TreeSet<>(now.because());
            because.addAll(List.of(Slot.of("QD04a", row), Slot.of("QD04b", row)));
        }
        if (kg.isEmpty() || most.signum() == 0) return new Fact.Unknown(kg.isEmpty() ? because : new TreeSet<>());
        var percent = most.subtract(kg.get()).multiply(BigDecimal.valueOf(100)).divide(most, 1, RoundingMode.HALF_UP);
        return Facts.amount(percent.max(BigDecimal.ZERO), because);
    }

    /// Weighs less than at an earlier weight of the last six months; without one the question about weight loss
    /// tells.
    private static Fact lost(Case c) {
        return c.fact("weight_loss_pct") instanceof Fact.Amount a
                ? new Fact.Flag(a.value().signum() > 0, a.because())
                : new Fact.Flag(false, new TreeSet<>());
    }

    /// True when weight or length lies outside the plausible range of its question, or far from all children of the
    /// age.
    private static Fact implausible(Case c) {
        var outside = new TreeSet<>(Growth.doubtful(c));
        for (var id : List.of("QD01", "QD02")) {
            if (c.view().at(id) instanceof Seen.Told told && outOfRange(told)) outside.addAll(told.because());
        }
        return new Fact.Flag(!outside.isEmpty(), outside);
    }

    private static boolean outOfRange(Seen.Told told) {
        var range = told.item().answers().range();
        return range.flatMap(r -> Numbers.of(told).filter(n -> n.compareTo(r.low()) < 0 || n.compareTo(r.high()) > 0))
                .isPresent();
    }
}
