package villi.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.LinkId;

/// Corrected age (section 7.6), and weight since birth where no growth table is used (GF10, velocity of section 7.5).
final class Infancy {

    private static final int TERM_DAYS = 280;
    private static final int CORRECTED_UNTIL_MONTHS = 24;
    private static final Condition PRETERM = Ask.yes("QA04");
    private static final Condition BREAST =
            Ask.chosen("QE02", "breast", "breast-formula", "solids-breast", "solids-breast-formula");
    private static final Condition FORMULA =
            Ask.chosen("QE02", "formula", "breast-formula", "solids-formula", "solids-breast-formula");
    /// 400 mL in fluid ounces.
    private static final Condition ENOUGH_FORMULA = atLeast("QE04c", "13.5");
    private static final Condition ENOUGH_SOY = atLeast("QF11b", "13.5");

    private Infancy() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("age_days", c -> Facts.amount(c.age().days(), new TreeSet<>()));
        into.put("feeding_mode", c -> fed(c));
        into.put("breast_fed", c -> Facts.flag(c.test(BREAST)));
        into.put("formula_fed", c -> Facts.flag(c.test(FORMULA)));
        into.put("milk_replaced", Infancy::replaced);
        into.put("ga_weeks", c -> Facts.number(c.view().at("QA04a")));
        into.put("corrected_age_days", Infancy::corrected);
        into.put("weighed_at_days", c -> weighedAt(c));
        into.put("birth_weight_loss_pct", Infancy::loss);
        into.put("weight_flat_days", Infancy::flat);
    }

    private static Condition atLeast(String item, String amount) {
        return new Condition.Compared(new LinkId(item), Condition.Comparison.AT_LEAST, new BigDecimal(amount));
    }

    private static Fact fed(Case c) {
        return c.view().at("QE02") instanceof Seen.Told told
                ? new Fact.Word(View.word(told.values().getFirst()), told.because())
                : new Fact.Unknown(c.view().at("QE02").because());
    }

    /// True when it is told that 400 mL a day or more of a milk-free formula or of soy drink with calcium are
    /// drunk. What is not told does not count.
    private static Fact replaced(Case c) {
        var formula = Ask.all(
                FORMULA,
                Ask.chosen("QE04a", "soy", "extensive-hydrolysed", "rice-hydrolysed", "amino-acid"),
                ENOUGH_FORMULA);
        var told = c.test(Ask.any(formula, Ask.all(Ask.chosen("QF11a", "soy-fortified"), ENOUGH_SOY)));
        return new Fact.Flag(told.yes(), told.because());
    }

    /// Days since the day on which a child born early was due, until 24 months; otherwise days since birth.
    private static Fact corrected(Case c) {
        var preterm = c.test(PRETERM);
        if (preterm.no() || c.age().months() >= CORRECTED_UNTIL_MONTHS)
            return Facts.amount(c.age().days(), preterm.because());
        var weeks = c.view().at("QA04a");
        var pregnancy = Numbers.of(weeks);
        if (preterm.unknown() || pregnancy.isEmpty())
            return new Fact.Unknown(preterm.unknown() ? preterm.because() : weeks.because());
        int days = pregnancy.get().intValue() * 7
                + Numbers.of(c.view().at("QA04b")).map(BigDecimal::intValue).orElse(0);
        return Facts.amount(c.age().days() - (long) (TERM_DAYS - days), weeks.because());
    }

    /// Age in days on the day of weighing; unknown without that day.
    private static Fact weighedAt(Case c) {
        var seen = c.view().at(Body.WEIGHT_DAY);
        return Body.day(seen)
                .<Fact>map(d -> Facts.amount(
                        Math.max(0, ChronoUnit.DAYS.between(c.subject().birthDate(), d)), seen.because()))
                .orElseGet(() -> new Fact.Unknown(seen.because()));
    }

    /// Percent below the weight at birth, 0 when not below. Unknown without a weight; without a weight at birth
    /// nothing is known and nothing is asked again, because families often cannot tell it.
    private static Fact loss(Case c) {
        if (!(c.fact("weight_kg") instanceof Fact.Amount now)) return c.fact("weight_kg");
        var birth = Numbers.of(c.view().at("QD05")).filter(kg -> kg.signum() > 0);
        if (birth.isEmpty()) return new Fact.Unknown(new TreeSet<>());
        var because = Truth.union(now.because(), c.view().at("QD05").because());
        var percent = birth.get()
                .subtract(now.value())
                .multiply(BigDecimal.valueOf(100))
                .divide(birth.get(), 1, RoundingMode.HALF_UP);
        return Facts.amount(percent.max(BigDecimal.ZERO), because);
    }

    /// The longest time in days, up to the weighing, over which a minor did not gain at all; 0 when every earlier
    /// weight was lower, unknown without an earlier one. The weight at birth counts.
    private static Fact flat(Case c) {
        if (!c.minor()) return new Fact.Unknown(new TreeSet<>());
        if (!(c.fact("weight_kg") instanceof Fact.Amount now)) return c.fact("weight_kg");
        var weighed = Body.day(c.view().at(Body.WEIGHT_DAY)).orElse(c.on());
        long most = 0;
        SortedSet<Slot> because = now.because();
        boolean known = false;
        for (var earlier : earlier(c)) {
            known = true;
            long days = ChronoUnit.DAYS.between(earlier.day(), weighed);
            if (earlier.value().compareTo(now.value()) < 0 || days <= most) continue;
            most = days;
            because = Truth.union(now.because(), earlier.because());
        }
        return known ? Facts.amount(most, because) : new Fact.Unknown(new TreeSet<>());
    }

    private static List<Measured> earlier(Case c) {
        var all = new ArrayList<>(Measured.weights(c));
        var birth = c.view().at("QD05");
        Numbers.of(birth)
                .map(kg -> new Measured(c.subject().birthDate(), kg, birth.because()))
                .ifPresent(all::add);
        return all;
    }
}
