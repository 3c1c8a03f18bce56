package villi.storage;

import static villi.storage.schema.Tables.CARE_PLAN;
import static villi.storage.schema.Tables.PLAN_CLEARANCE;
import static villi.storage.schema.Tables.PLAN_LINE;
import static villi.storage.schema.Tables.PLAN_SWAP;
import static villi.storage.schema.Tables.PLAN_WAY_BACK;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import villi.domain.intake.IntakeId;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanId;
import villi.domain.plan.PlanLine;
import villi.domain.practice.Actor;
import villi.domain.practice.Role;
import villi.domain.practice.UserId;
import villi.storage.schema.tables.records.CarePlanRecord;
import villi.storage.schema.tables.records.PlanClearanceRecord;
import villi.storage.schema.tables.records.PlanLineRecord;
import villi.storage.schema.tables.records.PlanSwapRecord;
import villi.storage.schema.tables.records.PlanWayBackRecord;

/// Reads whole plans from their rows: five statements, however many plans there are.
final class PlanRows {

    private PlanRows() {}

    /// Newest version first.
    static List<CarePlan> load(DSLContext sql, Condition which) {
        var plans = sql.select(CARE_PLAN.ID).from(CARE_PLAN).where(which);
        Map<UUID, List<CarePlan.Clearance>> clearances = sql.selectFrom(PLAN_CLEARANCE)
                .where(PLAN_CLEARANCE.PLAN_ID.in(plans))
                .orderBy(PLAN_CLEARANCE.PLACE)
                .fetch()
                .intoGroups(PLAN_CLEARANCE.PLAN_ID, PlanRows::clearance);
        Map<UUID, List<PlanLine>> lines = lines(sql, PLAN_LINE.PLAN_ID.in(plans));
        Roots roots = Roots.load(sql);
        return sql.selectFrom(CARE_PLAN)
                .where(which)
                .orderBy(CARE_PLAN.VERSION.desc(), CARE_PLAN.ID)
                .fetch(row -> plan(
                        row,
                        roots.patient(row.getPatientId()),
                        lines.getOrDefault(row.getId(), List.of()),
                        clearances.getOrDefault(row.getId(), List.of())));
    }

    private static Map<UUID, List<PlanLine>> lines(DSLContext sql, Condition which) {
        Map<Place, List<PlanLine.Swap>> swaps = sql.select(PLAN_SWAP.fields())
                .from(PLAN_SWAP)
                .join(PLAN_LINE)
                .on(PLAN_LINE.PLAN_ID.eq(PLAN_SWAP.PLAN_ID), PLAN_LINE.PLACE.eq(PLAN_SWAP.LINE_PLACE))
                .where(which)
                .orderBy(PLAN_SWAP.PLACE)
                .fetchInto(PLAN_SWAP)
                .intoGroups(row -> new Place(row.getPlanId(), row.getLinePlace()), PlanRows::swap);
        Map<Place, List<PlanLine.WayBackStep>> wayBack = sql.select(PLAN_WAY_BACK.fields())
                .from(PLAN_WAY_BACK)
                .join(PLAN_LINE)
                .on(PLAN_LINE.PLAN_ID.eq(PLAN_WAY_BACK.PLAN_ID), PLAN_LINE.PLACE.eq(PLAN_WAY_BACK.LINE_PLACE))
                .where(which)
                .orderBy(PLAN_WAY_BACK.PLACE)
                .fetchInto(PLAN_WAY_BACK)
                .intoGroups(row -> new Place(row.getPlanId(), row.getLinePlace()), PlanRows::step);
        return sql.selectFrom(PLAN_LINE)
                .where(which)
                .orderBy(PLAN_LINE.PLAN_ID, PLAN_LINE.PLACE)
                .fetch()
                .intoGroups(PLAN_LINE.PLAN_ID, row -> {
                    var place = new Place(row.getPlanId(), row.getPlace());
                    return line(row, swaps.getOrDefault(place, List.of()), wayBack.getOrDefault(place, List.of()));
                });
    }

    private static CarePlan plan(
            CarePlanRecord row, PatientId patient, List<PlanLine> lines, List<CarePlan.Clearance> clearances) {
        return new CarePlan(
                new PlanId(row.getId()),
                patient,
                new IntakeId(row.getIntakeId()),
                row.getVersion(),
                row.getContentVersion(),
                row.getGoal(),
                new CarePlan.Dates(row.getStartDate(), row.getCheckDate(), row.getReviewDate()),
                lines,
                clearances,
                signature(row));
    }

    private static Optional<CarePlan.Signature> signature(CarePlanRecord row) {
        if (row.getSignedAt() == null) return Optional.empty();
        Actor by = actor(row.getSignedById(), row.getSignedByName(), row.getSignedByRole());
        return Optional.of(new CarePlan.Signature(by, Stamp.of(row.getSignedAt())));
    }

    private static CarePlan.Clearance clearance(PlanClearanceRecord row) {
        Actor by = actor(row.getById(), row.getByName(), row.getByRole());
        return new CarePlan.Clearance(row.getFlagId(), row.getReason(), by, Stamp.of(row.getClearedAt()));
    }

    private static PlanLine line(PlanLineRecord row, List<PlanLine.Swap> swaps, List<PlanLine.WayBackStep> wayBack) {
        return new PlanLine(
                row.getLineKey(),
                PlanLine.Kind.valueOf(row.getKind()),
                row.getCode(),
                new PlanLine.Wording(row.getTitle(), row.getDetail(), row.getForFamily()),
                decision(row.getDecision(), row.getDecisionReason()),
                new PlanLine.Why(row.getRuleId(), row.getBecause(), AnswerText.slots(row.getAnswers())),
                span(row.getFirstDay(), row.getLastDay()),
                swaps,
                wayBack);
    }

    private static Optional<PlanLine.Span> span(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || last == null ? Optional.empty() : Optional.of(new PlanLine.Span(first, last));
    }

    private static Decision decision(String word, String reason) {
        return switch (word) {
            case "OPEN" -> new Decision.Open();
            case "ACCEPTED" -> new Decision.Accepted();
            case "CHANGED" -> new Decision.Changed(reason);
            case "DECLINED" -> new Decision.Declined(reason);
            default -> throw new IllegalStateException("unknown decision " + word);
        };
    }

    private static PlanLine.Swap swap(PlanSwapRecord row) {
        return new PlanLine.Swap(row.getLeftOut(), row.getEatInstead(), row.getGives());
    }

    private static PlanLine.WayBackStep step(PlanWayBackRecord row) {
        return new PlanLine.WayBackStep(row.getStepDate(), row.getAmount(), row.getWatchFor());
    }

    private static Actor actor(UUID id, String name, String role) {
        return new Actor(new UserId(id), name, Role.valueOf(role));
    }

    /// A line of a plan.
    private record Place(UUID plan, int line) {}
}
