package villi.domain.plan;

import java.util.List;
import java.util.Optional;

/// What is new, changed and stopped against the version before, in the family's words.
public record PlanChanges(boolean first, List<String> fresh, List<String> changed, List<String> stopped) {

    public PlanChanges {
        fresh = List.copyOf(fresh);
        changed = List.copyOf(changed);
        stopped = List.copyOf(stopped);
    }

    public static PlanChanges between(Optional<CarePlan> before, CarePlan now) {
        if (before.isEmpty()) return new PlanChanges(true, List.of(), List.of(), List.of());
        var old = before.get().lines().stream().filter(PlanChanges::shown).toList();
        var fresh = in(now).filter(l -> find(old, l).isEmpty())
                .map(PlanChanges::words)
                .toList();
        var changed = in(now).filter(l -> find(old, l).filter(o -> !same(o, l)).isPresent())
                .map(l -> words(l) + until(l))
                .toList();
        var stopped = old.stream()
                .filter(o -> in(now).noneMatch(l -> l.key().equals(o.key())))
                .map(l -> l.wording().title())
                .toList();
        return new PlanChanges(false, fresh, changed, stopped);
    }

    private static java.util.stream.Stream<PlanLine> in(CarePlan plan) {
        return plan.lines().stream().filter(PlanChanges::shown);
    }

    private static boolean shown(PlanLine line) {
        return line.decision().in();
    }

    private static Optional<PlanLine> find(List<PlanLine> lines, PlanLine like) {
        return lines.stream().filter(l -> l.key().equals(like.key())).findFirst();
    }

    private static boolean same(PlanLine a, PlanLine b) {
        return a.wording().forFamily().equals(b.wording().forFamily())
                && a.span().equals(b.span())
                && a.swaps().equals(b.swaps())
                && a.wayBack().equals(b.wayBack());
    }

    private static String words(PlanLine line) {
        return line.wording().forFamily();
    }

    private static String until(PlanLine line) {
        return line.span().map(s -> " Last day " + Days.words(s.last()) + ".").orElse("");
    }
}
