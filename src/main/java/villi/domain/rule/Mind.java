package villi.domain.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;
import villi.domain.patient.AgeBand;

/// Stress and sleep (section 2.9) and the eating-worry screen (section QM, own screen, not validated).
final class Mind {

    private static final BigDecimal THIN = BigDecimal.valueOf(-2);

    private Mind() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("stress_high", c -> Facts.flag(stress(c)));
        into.put("sleep_gap_h", Mind::sleepGap);
        into.put("ed_red", c -> Facts.flag(red(c)));
        into.put("ed_gate", Mind::eating);
    }

    /// QL01 at least 7, or two of QL02–QL04 at least 3.
    private static Truth stress(Case c) {
        var often = List.of(Ask.atLeast("QL02", 3), Ask.atLeast("QL03", 3), Ask.atLeast("QL04", 3));
        return c.test(Ask.any(Ask.atLeast("QL01", 7), new Condition.AtLeast(2, often)));
    }

    /// Hours below the range for the age, 0 when within it; under 4 months there is no range.
    private static Fact sleepGap(Case c) {
        if (!(Facts.number(c.view().at("QL07")) instanceof Fact.Amount hours))
            return Facts.number(c.view().at("QL07"));
        if (c.age().months() < 4) return new Fact.Unknown(new TreeSet<>());
        var low = BigDecimal.valueOf(lowest(c.age().years()));
        return Facts.amount(low.subtract(hours.value()).max(BigDecimal.ZERO), hours.because());
    }

    private static int lowest(int years) {
        if (years < 1) return 12;
        if (years < 3) return 11;
        if (years < 6) return 10;
        if (years < 13) return 9;
        return years < 18 ? 8 : 7;
    }

    private static Truth red(Case c) {
        var picky = Ask.any(Ask.yes("QM01"), Ask.atLeast("QM02", 2), Ask.atLeast("QM03", 2));
        var told = c.test(Ask.any(Ask.yes("QM08"), Ask.answered("QM06"), Ask.all(Ask.answered("QM04"), picky)));
        var loss = c.fact("weight_loss_pct");
        if (told.yes()) return told;
        if (loss instanceof Fact.Amount a && a.value().compareTo(BigDecimal.valueOf(5)) >= 0)
            return Truth.of(true, loss.because());
        if (c.minor() && c.fact("baz") instanceof Fact.Amount z && z.value().compareTo(THIN) < 0)
            return Truth.of(true, z.because());
        return told;
    }

    /// `red`, `amber` or `clear`; unknown when red is ruled out but amber is not.
    private static Fact eating(Case c) {
        var red = red(c);
        if (red.yes()) return new Fact.Word("red", red.because());
        var amber = c.test(amber(c.age().band()));
        if (red.unknown() || amber.unknown()) return new Fact.Unknown(Truth.union(open(red), open(amber)));
        return new Fact.Word(amber.yes() ? "amber" : "clear", amber.yes() ? amber.because() : red.because());
    }

    private static SortedSet<Slot> open(Truth truth) {
        return truth.unknown() ? truth.because() : new TreeSet<>();
    }

    private static Condition amber(AgeBand band) {
        var all = new ArrayList<>(List.of(
                Ask.all(Ask.years(Condition.Comparison.AT_LEAST, 8), Ask.atLeast("QM05", 3)),
                Ask.atLeast("QM07", 3),
                Ask.yes("QM10"),
                Ask.yes("QQ07"),
                Ask.chosen("QO16", "autism", "ocd", "anxiety")));
        if (band == AgeBand.TEEN) all.add(Ask.yes("QM01"));
        return new Condition.Any(all);
    }
}
