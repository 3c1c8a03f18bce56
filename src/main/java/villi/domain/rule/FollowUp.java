package villi.domain.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import villi.domain.finding.Fact;
import villi.domain.finding.RedFlag;
import villi.domain.intake.Slot;
import villi.domain.questionnaire.LinkId;
import villi.domain.setting.Dial;

/// How a signed plan went (sections 6.1 and 6.3). All are unknown without a signed plan to look back at, and at a first
/// visit.
final class FollowUp {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal RESPONSE = BigDecimal.valueOf(30);
    private static final BigDecimal LITTLE = BigDecimal.valueOf(15);
    private static final BigDecimal WORSE = BigDecimal.valueOf(-20);
    private static final String KEPT = "QU01";
    private static final String TARGET = "QB01a";

    private FollowUp() {}

    static void facts(Map<String, Function<Case, Fact>> into) {
        into.put("plan_day", FollowUp::planDay);
        into.put("foods_out", FollowUp::foodsOut);
        into.put("trial_foods", FollowUp::trialFoods);
        into.put("adherence", c -> Facts.number(c.view().at(KEPT)));
        into.put("bsc_change", c -> symptoms(c));
        into.put("target_change", FollowUp::target);
        into.put("dz_weight", FollowUp::weightAmongOthers);
        into.put("weight_change_pct", FollowUp::weight);
        into.put("calm_days_short", c -> Facts.flag(told(c, "QU09", Condition.Comparison.LESS, Dial.CALM_DAYS)));
        into.put("plan_too_heavy", c -> Facts.flag(told(c, "QU04", Condition.Comparison.MORE, Dial.PLAN_BURDEN)));
        into.put("review_reached", FollowUp::reviewReached);
        into.put("weight_fell", FollowUp::fell);
        into.put("newly_pregnant", FollowUp::pregnant);
        into.put("response", FollowUp::response);
    }

    /// 1 on the first day of the signed plan.
    private static Fact planDay(Case c) {
        return c.earlier()
                .<Fact>map(e -> Facts.amount(ChronoUnit.DAYS.between(e.planStart(), c.on()) + 1, new TreeSet<>()))
                .orElseGet(FollowUp::nothing);
    }

    private static Truth told(Case c, String item, Condition.Comparison comparison, Dial dial) {
        var with = BigDecimal.valueOf(c.book().settings().of(dial));
        return c.test(new Condition.Compared(new LinkId(item), comparison, with));
    }

    /// True from the last day on which a food may stay out without a new decision.
    private static Fact reviewReached(Case c) {
        if (!(c.fact("plan_day") instanceof Fact.Amount day)) return nothing();
        boolean reached = day.value().intValue() >= c.book().settings().of(Dial.REVIEW_DAYS);
        return new Fact.Flag(reached, day.because());
    }

    /// True when the weight fell too much among children of the age.
    private static Fact fell(Case c) {
        if (!(c.fact("dz_weight") instanceof Fact.Amount change)) return c.fact("dz_weight");
        var most = BigDecimal.valueOf(-c.book().settings().of(Dial.WEIGHT_FALL), 2);
        return new Fact.Flag(change.value().compareTo(most) <= 0, change.because());
    }

    /// How many foods of the signed plan wait for an answer: neither passed nor failed their test.
    private static Fact foodsOut(Case c) {
        if (c.earlier().isEmpty()) return nothing();
        var open = GivenBack.stillOut(c);
        open.removeAll(GivenBack.codes(c.fact("failed_foods")));
        return Facts.amount(open.size(), new TreeSet<>());
    }

    /// Their codes, joined by commas.
    private static Fact trialFoods(Case c) {
        return c.earlier()
                .filter(e -> !e.out().isEmpty())
                .<Fact>map(e -> new Fact.Word(String.join(", ", e.out()), new TreeSet<>()))
                .orElseGet(FollowUp::nothing);
    }

    /// By how many percent the symptom check is lower than before the plan; less than zero when it is higher.
    private static Fact symptoms(Case c) {
        return c.before().map(b -> fall(c, b, "bsc_total")).orElseGet(FollowUp::nothing);
    }

    private static Fact fall(Case now, Case before, String fact) {
        if (!(now.fact(fact) instanceof Fact.Amount n)) return now.fact(fact);
        if (!(before.fact(fact) instanceof Fact.Amount b) || b.value().signum() == 0) return nothing();
        return sameRespondent(now, before).orElseGet(() -> percent(b.value(), n.value(), n.because()));
    }

    /// By how many percent the main problem is less bad than before the plan, when it is the same problem.
    private static Fact target(Case c) {
        if (c.before().isEmpty()) return nothing();
        var seen = c.view().at(TARGET);
        var now = Numbers.of(seen);
        var then = Numbers.of(c.before().get().view().at(TARGET));
        if (now.isEmpty()) return new Fact.Unknown(seen.because());
        if (then.isEmpty()
                || then.get().signum() == 0
                || !sameProblem(c, c.before().get())) return nothing();
        return sameRespondent(c, c.before().get()).orElseGet(() -> percent(then.get(), now.get(), seen.because()));
    }

    private static boolean sameProblem(Case now, Case before) {
        return words(now).equalsIgnoreCase(words(before));
    }

    private static String words(Case c) {
        return c.view().at("QB01") instanceof Seen.Told told
                ? View.word(told.values().getFirst()).strip()
                : "";
    }

    /// Unknown when somebody else answers now: that makes a new baseline.
    private static Optional<Fact> sameRespondent(Case now, Case before) {
        if (!(now.view().at("QA01") instanceof Seen.Told n)) return Optional.empty();
        if (!(before.view().at("QA01") instanceof Seen.Told b)) return Optional.empty();
        return n.values().equals(b.values()) ? Optional.empty() : Optional.of(new Fact.Unknown(n.because()));
    }

    private static Fact percent(BigDecimal before, BigDecimal now, SortedSet<Slot> because) {
        var change = before.subtract(now).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
        return Facts.amount(change, because);
    }

    /// By how many standard deviations the weight stands higher among children of the age; less than zero for a
    /// fall.
    private static Fact weightAmongOthers(Case c) {
        return c.before().map(b -> difference(c, b)).orElseGet(FollowUp::nothing);
    }

    private static Fact difference(Case now, Case before) {
        if (!now.minor()) return nothing();
        if (!(now.fact("waz") instanceof Fact.Amount n)) return now.fact("waz");
        return before.fact("waz") instanceof Fact.Amount b
                ? Facts.amount(n.value().subtract(b.value()), n.because())
                : nothing();
    }

    /// By how many percent the weight is higher than at the signed plan; less than zero for a loss.
    private static Fact weight(Case c) {
        if (c.before().isEmpty()) return nothing();
        if (!(c.fact("weight_kg") instanceof Fact.Amount now)) return c.fact("weight_kg");
        if (!(c.before().get().fact("weight_kg") instanceof Fact.Amount then)
                || then.value().signum() == 0) return nothing();
        return Facts.amount(
                now.value().subtract(then.value()).multiply(HUNDRED).divide(then.value(), 1, RoundingMode.HALF_UP),
                now.because());
    }

    /// Whether a pregnancy is told now that was not told when the plan was made.
    private static Fact pregnant(Case c) {
        if (c.before().isEmpty()) return nothing();
        var now = c.test(Ask.any(Body.PREGNANT, Ask.chosen("QU05", "pregnancy")));
        return new Fact.Flag(now.yes() && !c.before().get().test(Body.PREGNANT).yes(), now.because());
    }

    /// `worse`, `adherence_unclear`, `responder`, `partial` or `none`; unknown while symptoms or main problem
    /// cannot be compared. The order is that of safety: worse counts before all, and a new red flag is worse.
    private static Fact response(Case c) {
        var symptoms = c.fact("bsc_change");
        var target = c.fact("target_change");
        var slots = Truth.union(symptoms.because(), target.because());
        var changes = List.of(symptoms, target).stream()
                .filter(Fact.Amount.class::isInstance)
                .map(f -> ((Fact.Amount) f).value())
                .toList();
        if (changes.stream().anyMatch(v -> v.compareTo(WORSE) <= 0)) return new Fact.Word("worse", slots);
        var flag = newFlag(c);
        if (flag.yes()) return new Fact.Word("worse", flag.because());
        if (!(c.fact("adherence") instanceof Fact.Amount kept)) return new Fact.Unknown(slots);
        if (kept.value().intValue() < c.book().settings().of(Dial.KEPT_LEAST))
            return new Fact.Word("adherence_unclear", kept.because());
        if (changes.size() < 2) return new Fact.Unknown(slots);
        long good = changes.stream().filter(v -> v.compareTo(RESPONSE) >= 0).count();
        if (good == 2 && kept.value().intValue() >= 7) return new Fact.Word("responder", slots);
        boolean some = good > 0 || changes.stream().anyMatch(v -> v.compareTo(LITTLE) >= 0);
        return new Fact.Word(some ? "partial" : "none", slots);
    }

    /// A red flag that did not stand when the plan was made.
    private static Truth newFlag(Case c) {
        if (c.before().isEmpty()) return Truth.NO;
        var before = c.before().get();
        var fresh = c.book().flags().stream()
                .filter(f -> f.level() != RedFlag.Level.AMBER)
                .map(RuleBook.FlagRow::when)
                .filter(w -> c.test(w).yes() && !before.test(w).yes())
                .toList();
        return Truth.any(fresh, c::test);
    }

    private static Fact nothing() {
        return new Fact.Unknown(new TreeSet<>());
    }
}
