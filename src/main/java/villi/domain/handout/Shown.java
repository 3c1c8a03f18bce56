package villi.domain.handout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import villi.domain.food.FoodGroup;
import villi.domain.food.Ladder;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanLine;
import villi.domain.plan.PlanLine.Kind;
import villi.domain.plan.WayBack;
import villi.domain.support.Support;

/// The lines of a plan that may stand on a family's sheet, in order; confidential answers are left out.
final class Shown {

    private final Printout printout;
    private final List<PlanLine> lines;

    Shown(Printout printout) {
        this.printout = printout;
        lines = printout.plan().lines().stream()
                .filter(l -> !(l.decision() instanceof Decision.Declined))
                .filter(l -> !l.wording().forFamily().isBlank())
                .filter(this::open)
                .toList();
    }

    /// A support may stand without its reason; a private question or referral is not printed at all. What a
    /// grown-up
    /// pauses is on their own sheet.
    private boolean open(PlanLine line) {
        if (!confidential(line)) return true;
        return switch (line.kind()) {
            case SUPPORT, KEEP_MEDICINE -> true;
            case HABIT, ELIMINATE, GIVE_BACK ->
                line.code().startsWith("SUP.") || !printout.situation().person().minor();
            case ASK_PRESCRIBER, REFER, TEST, WATCH -> false;
        };
    }

    private boolean confidential(PlanLine line) {
        return line.why().answers().stream()
                .anyMatch(s -> printout.confidential().contains(s.linkId()));
    }

    List<PlanLine> all() {
        return lines;
    }

    List<PlanLine> of(Kind... kinds) {
        var wanted = Set.of(kinds);
        return lines.stream().filter(l -> wanted.contains(l.kind())).toList();
    }

    /// The reason for a line; a general one where the answers are confidential.
    String because(PlanLine line) {
        if (!confidential(line) || !line.code().startsWith("SUP."))
            return line.why().because();
        return printout.situation()
                .catalogue()
                .supports()
                .support(line.code())
                .map(s -> s.names().because())
                .orElse("");
    }

    Optional<Support> support(PlanLine line) {
        return printout.situation().catalogue().supports().support(line.code());
    }

    /// True for a pill, a powder or a herb.
    boolean pill(PlanLine line) {
        return support(line)
                .map(Support::kind)
                .filter(k -> k == Support.Kind.SUPPLEMENT || k == Support.Kind.HERB)
                .isPresent();
    }

    /// The drawing of the support or the food of a line, or empty.
    String icon(PlanLine line) {
        return support(line)
                .map(s -> s.names().icon())
                .or(() -> group(line).map(g -> g.names().icon()))
                .orElse("");
    }

    /// The slow way back of a food, where this person may climb it at home.
    Optional<Ladder> ladder(PlanLine line) {
        var s = printout.situation();
        var out = s.out(printout.plan().lines());
        return group(line)
                .flatMap(g -> line.span().flatMap(span -> WayBack.ladder(s, g, WayBack.out(s, line, span), out)));
    }

    Optional<FoodGroup> group(PlanLine line) {
        return printout.situation().group(line);
    }
}
