package villi.domain.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import villi.domain.food.Food;
import villi.domain.food.FoodGroup;
import villi.domain.setting.Dial;

/// Changes of single lines, and what speaks against them.
final class Changing {

    private Changing() {}

    static Optional<String> objection(PlanLine line, Edit edit, Situation s) {
        var texts = List.of(edit.detail().orElse(""), edit.forFamily().orElse(""));
        for (String text : texts) {
            var banned = WordRules.found(text, s.person().minor());
            if (!banned.isEmpty())
                return Optional.of("These words do not stand on a plan: " + String.join(", ", banned) + ".");
        }
        var never = edit.forFamily().flatMap(t -> NeverGiven.found(t, s));
        if (never.isPresent()) return never;
        return edit.last().flatMap(last -> tooLong(line, last, s));
    }

    private static Optional<String> tooLong(PlanLine line, LocalDate last, Situation s) {
        if (line.span().isEmpty()) return Optional.of("This line has no last day.");
        var first = line.span().get().first();
        if (last.isBefore(first)) return Optional.of("The last day is before the first day.");
        if (line.kind() != PlanLine.Kind.ELIMINATE) return Optional.empty();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        int most = s.group(line)
                .flatMap(g -> g.trial().length())
                .map(FoodGroup.Length::most)
                .orElse(s.catalogue().settings().of(Dial.REVIEW_DAYS));
        return days > most
                ? Optional.of("This food may stay out for " + most + " days at most in one trial.")
                : Optional.empty();
    }

    static PlanLine apply(PlanLine line, Edit edit) {
        var words = new PlanLine.Wording(
                line.wording().title(),
                edit.detail().orElse(line.wording().detail()),
                edit.forFamily().orElse(line.wording().forFamily()));
        var span = edit.last()
                .flatMap(last -> line.span().map(s -> new PlanLine.Span(s.first(), last)))
                .or(line::span);
        return Plans.spanned(Plans.worded(line, words), span, line.wayBack());
    }

    static PlanLine swapped(PlanLine line, String out, Food food, SwapTable table, Situation s) {
        var group = s.group(line).orElseThrow();
        return Plans.swapped(
                line,
                line.swaps().stream()
                        .map(p -> p.out().equals(out) ? table.swap(group, out, List.of(food)) : p)
                        .toList());
    }

    /// The plan with every date moved by the same number of days.
    static CarePlan moved(CarePlan plan, LocalDate start, Situation s) {
        long by = ChronoUnit.DAYS.between(plan.dates().start(), start);
        var lines = plan.lines().stream()
                .map(l -> Plans.spanned(
                        l,
                        l.span()
                                .map(x -> new PlanLine.Span(
                                        x.first().plusDays(by), x.last().plusDays(by))),
                        l.wayBack()))
                .toList();
        return Plans.dates(
                Plans.lines(plan, lines), Lines.dates(start, s.catalogue().settings()));
    }
}
