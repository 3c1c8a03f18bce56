package villi.domain.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.intake.Slot;

/// Alcohol (AUDIT-C), caffeine, pain medicines, antibiotics.
final class Habits {

    private Habits() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("auditc", c -> auditc(c.view()));
        into.put("nsaid_days", c -> painDays(c.view().at("QJ02")));
        into.put("caffeine_mg", c -> caffeine(c.view()));
        into.put("caffeine_limit_mg", c -> Facts.amount(limit(c), new TreeSet<>()));
        into.put("caffeine_high", Habits::tooMuch);
        into.put("antibiotic_courses", c -> Facts.number(c.view().at("QJ04")));
        into.put("antibiotic_recent", c -> recent(c));
    }

    /// At least so many days a month, the lower end of the class that was chosen.
    static Fact painDays(Seen seen) {
        if (!(seen instanceof Seen.Told told)) return new Fact.Unknown(seen.because());
        var days = switch (View.word(told.values().getFirst())) {
            case "0" -> 0;
            case "1-3" -> 1;
            case "4-9" -> 4;
            case "10-14" -> 10;
            default -> 15;
        };
        return Facts.amount(days, told.because());
    }

    /// Milligrams a day: a cup of coffee 90, tea 50, cola 27, energy drink 80 (S83).
    static Fact caffeine(View view) {
        var sum = BigDecimal.ZERO;
        var because = new TreeSet<Slot>();
        var missing = new TreeSet<Slot>();
        for (var drink : new TreeMap<>(Map.of("QF16", 90, "QF16a", 50, "QF16b", 27, "QF16c", 80)).entrySet()) {
            var seen = view.at(drink.getKey());
            var cups = Numbers.of(seen);
            if (cups.isEmpty()) missing.addAll(seen.because());
            if (cups.map(BigDecimal::signum).orElse(0) > 0) because.addAll(seen.because());
            sum = sum.add(cups.orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(drink.getValue())));
        }
        return missing.isEmpty() || sum.signum() > 0 ? Facts.amount(sum, because) : new Fact.Unknown(missing);
    }

    /// None under 12, 100 mg to 17, 400 mg for adults, 200 mg in pregnancy and while breast-feeding (FG16).
    private static int limit(Case c) {
        if (c.age().years() < 12) return 0;
        if (c.minor()) return 100;
        return c.test(Body.PREGNANT).no() && c.test(Body.LACTATING).no() ? 400 : 200;
    }

    private static Fact tooMuch(Case c) {
        return c.fact("caffeine_mg") instanceof Fact.Amount mg
                ? new Fact.Flag(mg.value().compareTo(BigDecimal.valueOf(limit(c))) > 0, mg.because())
                : c.fact("caffeine_mg");
    }

    /// A course now, or one that ended in the last three months.
    private static Fact recent(Case c) {
        var now = c.test(Ask.yes("QJ04a"));
        if (now.yes()) return Facts.flag(now);
        var ended = c.view().at("QJ04b");
        return Body.day(ended)
                .<Fact>map(d -> new Fact.Flag(!d.isBefore(c.on().minusMonths(3)), ended.because()))
                .orElseGet(() -> ended instanceof Seen.RuledOut out && now.no()
                        ? new Fact.Flag(false, out.because())
                        : new Fact.Unknown(Truth.union(now.because(), ended.because())));
    }

    /// Sum of the three questions, 0–12; the last two count 0 when the first is never.
    static Fact auditc(View view) {
        var first = view.at("QN01");
        if (Numbers.of(first).map(n -> n.signum() == 0).orElse(false)) return Facts.amount(0, first.because());
        var sum = BigDecimal.ZERO;
        var because = new TreeSet<Slot>();
        var missing = new TreeSet<Slot>();
        for (var seen : List.of(first, view.at("QN02"), view.at("QN03"))) {
            var points = Numbers.of(seen);
            if (points.isEmpty()) missing.addAll(seen.because());
            else because.addAll(seen.because());
            sum = sum.add(points.orElse(BigDecimal.ZERO));
        }
        boolean all = missing.isEmpty() && because.size() == 3;
        return all ? Facts.amount(sum, because) : new Fact.Unknown(missing);
    }
}
