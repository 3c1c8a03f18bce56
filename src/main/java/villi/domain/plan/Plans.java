package villi.domain.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Copies of plans and lines with one thing replaced.
final class Plans {

    private Plans() {}

    static CarePlan lines(CarePlan p, List<PlanLine> lines) {
        var ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparing(PlanLine::kind));
        return new CarePlan(
                p.id(),
                p.patient(),
                p.intake(),
                p.version(),
                p.contentVersion(),
                p.goal(),
                p.dates(),
                ordered,
                p.clearances(),
                p.signature());
    }

    static CarePlan dates(CarePlan p, CarePlan.Dates dates) {
        return new CarePlan(
                p.id(),
                p.patient(),
                p.intake(),
                p.version(),
                p.contentVersion(),
                p.goal(),
                dates,
                p.lines(),
                p.clearances(),
                p.signature());
    }

    static CarePlan goal(CarePlan p, String goal) {
        return new CarePlan(
                p.id(),
                p.patient(),
                p.intake(),
                p.version(),
                p.contentVersion(),
                goal,
                p.dates(),
                p.lines(),
                p.clearances(),
                p.signature());
    }

    static CarePlan clearances(CarePlan p, List<CarePlan.Clearance> clearances) {
        return new CarePlan(
                p.id(),
                p.patient(),
                p.intake(),
                p.version(),
                p.contentVersion(),
                p.goal(),
                p.dates(),
                p.lines(),
                clearances,
                p.signature());
    }

    static CarePlan signed(CarePlan p, CarePlan.Signature signature) {
        return new CarePlan(
                p.id(),
                p.patient(),
                p.intake(),
                p.version(),
                p.contentVersion(),
                p.goal(),
                p.dates(),
                p.lines(),
                p.clearances(),
                Optional.of(signature));
    }

    static Optional<PlanLine> line(CarePlan plan, String key) {
        return plan.lines().stream().filter(l -> l.key().equals(key)).findFirst();
    }

    static CarePlan replace(CarePlan plan, String key, UnaryOperator<PlanLine> change) {
        return lines(
                plan,
                plan.lines().stream()
                        .map(l -> l.key().equals(key) ? change.apply(l) : l)
                        .toList());
    }

    static PlanLine decided(PlanLine l, Decision decision) {
        return new PlanLine(
                l.key(), l.kind(), l.code(), l.wording(), decision, l.why(), l.span(), l.swaps(), l.wayBack());
    }

    static PlanLine worded(PlanLine l, PlanLine.Wording wording) {
        return new PlanLine(
                l.key(), l.kind(), l.code(), wording, l.decision(), l.why(), l.span(), l.swaps(), l.wayBack());
    }

    static PlanLine spanned(PlanLine l, Optional<PlanLine.Span> span, List<PlanLine.WayBackStep> wayBack) {
        return new PlanLine(l.key(), l.kind(), l.code(), l.wording(), l.decision(), l.why(), span, l.swaps(), wayBack);
    }

    static PlanLine swapped(PlanLine l, List<PlanLine.Swap> swaps) {
        return new PlanLine(
                l.key(), l.kind(), l.code(), l.wording(), l.decision(), l.why(), l.span(), swaps, l.wayBack());
    }
}
