package villi.domain.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;

/// A weight in kilograms or a height in centimeters of an earlier day.
///
/// @param because the answers that tell it; empty where it was told at the visit that a follow-up continues
record Measured(LocalDate day, BigDecimal value, SortedSet<Slot> because) {

    /// The weights of the table of earlier ones, and that of the signed plan.
    static List<Measured> weights(Case c) {
        return earlier(c, "QD04b", "weight_kg", Body.WEIGHT_DAY);
    }

    /// The heights of the table of earlier ones, and that of the signed plan.
    static List<Measured> heights(Case c) {
        return earlier(c, "QD04c", "height_cm", Body.HEIGHT_DAY);
    }

    private static List<Measured> earlier(Case c, String column, String fact, String day) {
        var all = new ArrayList<Measured>();
        for (int row : c.view().filled("QD04")) {
            var value = Numbers.of(c.view().at(column, row));
            var on = Body.day(c.view().at("QD04a", row));
            if (value.isPresent() && on.isPresent())
                all.add(new Measured(on.get(), value.get(), Truth.set(Slot.of("QD04a", row), Slot.of(column, row))));
        }
        c.before().flatMap(b -> at(b, fact, day)).ifPresent(all::add);
        return all;
    }

    private static Optional<Measured> at(Case before, String fact, String day) {
        if (!(before.fact(fact) instanceof Fact.Amount told)) return Optional.empty();
        var on = Body.day(before.view().at(day)).orElse(before.on());
        return Optional.of(new Measured(on, told.value(), new TreeSet<>()));
    }
}
