package villi.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import villi.domain.food.FoodCode;
import villi.domain.food.FoodGroup;
import villi.domain.setting.Dial;

/// Brings a plan into agreement with itself after a change: spans, ways back one food at a time, swaps and amounts.
final class Settling {

    private final Situation situation;

    Settling(Situation situation) {
        this.situation = situation;
    }

    CarePlan settle(CarePlan plan) {
        var returns = returns(plan);
        var start = returns.values().stream()
                .filter(r -> r.line().kind() == PlanLine.Kind.GIVE_BACK)
                .map(r -> WayBack.free(situation, r.group(), r.day()))
                .max(Comparator.naturalOrder())
                .orElse(plan.dates().start());
        var out = situation.out(plan.lines());
        var lines = new Lines(situation, plan.dates());
        var settled = new ArrayList<PlanLine>();
        for (PlanLine line : plan.lines()) {
            settled.add(
                    switch (line.kind()) {
                        case ELIMINATE, GIVE_BACK -> food(line, Optional.ofNullable(returns.get(line.key())), plan);
                        case SUPPORT, HABIT -> support(line, lines, out, plan);
                        case KEEP_MEDICINE, ASK_PRESCRIBER, REFER, TEST, WATCH -> line;
                    });
        }
        var review = start.plusDays(situation.catalogue().settings().of(Dial.REVIEW_DAYS) - 1L);
        var dates = new CarePlan.Dates(plan.dates().start(), plan.dates().check(), review);
        return Plans.dates(Plans.lines(plan, settled), dates);
    }

    /// A food's turn to come back.
    private record Return(PlanLine line, FoodGroup group, PlanLine.Span span, LocalDate day) {}

    /// The turns of all foods that come back, one after the other: given back first, then the trials.
    private Map<String, Return> returns(CarePlan plan) {
        var turns = new HashMap<String, Return>();
        LocalDate free = plan.dates().start();
        for (PlanLine line : queue(plan, PlanLine.Kind.GIVE_BACK)) {
            var group = group(line).orElseThrow();
            var day = Days.portionStart(free);
            turns.put(
                    line.key(),
                    new Return(
                            line,
                            group,
                            new PlanLine.Span(
                                    day, WayBack.free(situation, group, day).minusDays(1)),
                            day));
            free = WayBack.free(situation, group, day);
        }
        LocalDate first = turns.isEmpty() ? plan.dates().start() : nextMonday(free);
        for (PlanLine line : queue(plan, PlanLine.Kind.ELIMINATE)) {
            var group = group(line).orElseThrow();
            var chosen = shifted(line, first);
            var day = Days.portionStart(later(chosen.last().plusDays(1), free));
            boolean paused = group.trial().mode() == FoodGroup.Mode.PAUSE;
            if (paused) day = chosen.last().plusDays(1);
            var span = new PlanLine.Span(chosen.first(), paused ? chosen.last() : day.minusDays(1));
            turns.put(line.key(), new Return(line, group, span, day));
            if (!paused) free = WayBack.free(situation, group, day);
        }
        return turns;
    }

    /// The usual length from the first day of the trials, or what the practitioner chose, not before that day.
    private PlanLine.Span shifted(PlanLine line, LocalDate first) {
        var settings = situation.catalogue().settings();
        var usual = Trials.days(line, settings)
                .or(() -> group(line).flatMap(g -> g.trial().length()).map(FoodGroup.Length::usual))
                .orElse(settings.of(Dial.CHECK_DAYS));
        var asked = line.span().filter(_ -> line.decision() instanceof Decision.Changed);
        if (asked.isEmpty()) return new PlanLine.Span(first, first.plusDays(usual - 1L));
        var span = asked.get();
        if (!span.first().isBefore(first)) return span;
        return new PlanLine.Span(first, first.plusDays(Days.days(span) - 1));
    }

    /// The lines of a kind that come back, in the order of coming back.
    private List<PlanLine> queue(CarePlan plan, PlanLine.Kind kind) {
        var lines = plan.lines().stream()
                .filter(l -> l.kind() == kind && !Situation.declined(l) && group(l).isPresent())
                .toList();
        var groups = lines.stream().flatMap(l -> group(l).stream()).toList();
        return new ReturnOrder(situation)
                .sorted(groups, calciumGap(plan)).stream()
                        .flatMap(g -> lines.stream()
                                .filter(l -> l.code().equals(g.code().value())))
                        .toList();
    }

    /// True until the foods of the plan are known to give the calcium that a day needs.
    private boolean calciumGap(CarePlan plan) {
        return Budget.of(plan, situation).covers().stream()
                .filter(c -> c.nutrient().code().equals("calcium"))
                .allMatch(c -> c.need()
                        .flatMap(need -> c.givenBack().filter(given -> given.compareTo(need) >= 0))
                        .isEmpty());
    }

    private Optional<FoodGroup> group(PlanLine line) {
        return situation.group(line);
    }

    private SwapTable swaps(CarePlan plan, FoodGroup group) {
        var plate = situation.plate(plan.lines(), group.use().eater());
        return new SwapTable(situation.catalogue(), plate);
    }

    private PlanLine food(PlanLine line, Optional<Return> turn, CarePlan plan) {
        if (turn.isEmpty()) return line;
        var t = turn.get();
        var steps = WayBack.steps(
                situation, t.group(), WayBack.out(situation, line, t.span()), t.day(), Planning.cleared(plan));
        var spanned = Plans.spanned(line, Optional.of(t.span()), steps);
        if (line.kind() == PlanLine.Kind.GIVE_BACK) return spanned;
        var words = new PlanLine.Wording(
                line.wording().title(),
                Lines.wording(t.group(), t.span()).detail(),
                line.wording().forFamily());
        return Plans.swapped(
                Plans.worded(spanned, words), swaps(plan, t.group()).pairs(t.group(), line.swaps()));
    }

    private PlanLine support(PlanLine line, Lines lines, java.util.Set<FoodCode> out, CarePlan plan) {
        if (line.decision() instanceof Decision.Changed) return line;
        var group = group(line);
        if (group.isPresent()) {
            var shifted = lines.shift(line);
            boolean trial = group.get().trial().mode() == FoodGroup.Mode.TRIAL;
            return trial
                    ? shifted
                    : Plans.swapped(shifted, swaps(plan, group.get()).pairs(group.get(), line.swaps()));
        }
        var catalogued = situation.catalogue().supports().support(line.code());
        if (catalogued.isEmpty()) return line;
        var fresh = lines.support(line.code(), line.why(), out, lines.named(line));
        if (fresh.isEmpty())
            return Plans.worded(line, new PlanLine.Wording(line.wording().title(), NOTHING_SAFE, ""));
        return Plans.spanned(
                Plans.worded(line, fresh.get().wording()), fresh.get().span(), List.of());
    }

    /// Shown at a support for which no safe food or strain is left.
    static final String NOTHING_SAFE = "Nothing in it suits this person beside the foods that are left out.";

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate nextMonday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }
}
