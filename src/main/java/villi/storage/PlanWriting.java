package villi.storage;

import static villi.storage.schema.Tables.CARE_PLAN;
import static villi.storage.schema.Tables.PLAN_CLEARANCE;
import static villi.storage.schema.Tables.PLAN_LINE;
import static villi.storage.schema.Tables.PLAN_SHEET;
import static villi.storage.schema.Tables.PLAN_SHEET_PART;
import static villi.storage.schema.Tables.PLAN_SWAP;
import static villi.storage.schema.Tables.PLAN_WAY_BACK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import villi.domain.plan.CarePlan;
import villi.domain.plan.Decision;
import villi.domain.plan.PlanLine;
import villi.storage.schema.tables.records.PlanLineRecord;
import villi.storage.schema.tables.records.PlanSwapRecord;
import villi.storage.schema.tables.records.PlanWayBackRecord;
import villi.usecase.plan.CarePlans.Sheet;

/// Writes one plan with all its lines; what stood there before is replaced.
record PlanWriting(DSLContext sql, UUID plan) {

    private static final int PART = 512 * 1024;

    void write(CarePlan care) {
        clear();
        head(care);
        lines(care.lines());
        for (int place = 0; place < care.clearances().size(); place++) {
            CarePlan.Clearance clearance = care.clearances().get(place);
            sql.insertInto(PLAN_CLEARANCE)
                    .set(PLAN_CLEARANCE.PLAN_ID, plan)
                    .set(PLAN_CLEARANCE.PLACE, place)
                    .set(PLAN_CLEARANCE.FLAG_ID, clearance.flagId())
                    .set(PLAN_CLEARANCE.REASON, clearance.reason())
                    .set(PLAN_CLEARANCE.BY_ID, clearance.by().id().value())
                    .set(PLAN_CLEARANCE.BY_NAME, clearance.by().name())
                    .set(PLAN_CLEARANCE.BY_ROLE, clearance.by().role().name())
                    .set(PLAN_CLEARANCE.CLEARED_AT, Stamp.of(clearance.at()))
                    .execute();
        }
    }

    void sheets(List<Sheet> sheets) {
        for (int place = 0; place < sheets.size(); place++) {
            Sheet sheet = sheets.get(place);
            byte[] bytes = sheet.pdf().bytes();
            sql.insertInto(PLAN_SHEET)
                    .set(PLAN_SHEET.PLAN_ID, plan)
                    .set(PLAN_SHEET.NAME, sheet.name())
                    .set(PLAN_SHEET.PLACE, place)
                    .set(PLAN_SHEET.BYTES, bytes.length)
                    .set(PLAN_SHEET.SHA256, Digest.of(bytes))
                    .execute();
            for (int from = 0; from < bytes.length; from += PART) {
                sql.insertInto(PLAN_SHEET_PART)
                        .set(PLAN_SHEET_PART.PLAN_ID, plan)
                        .set(PLAN_SHEET_PART.NAME, sheet.name())
                        .set(PLAN_SHEET_PART.PLACE, from / PART)
                        .set(
                                PLAN_SHEET_PART.CONTENT,
                                Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length)))
                        .execute();
            }
        }
    }

    private void clear() {
        sql.deleteFrom(PLAN_SWAP).where(PLAN_SWAP.PLAN_ID.eq(plan)).execute();
        sql.deleteFrom(PLAN_WAY_BACK).where(PLAN_WAY_BACK.PLAN_ID.eq(plan)).execute();
        sql.deleteFrom(PLAN_CLEARANCE).where(PLAN_CLEARANCE.PLAN_ID.eq(plan)).execute();
        sql.deleteFrom(PLAN_LINE).where(PLAN_LINE.PLAN_ID.eq(plan)).execute();
    }

    private void head(CarePlan care) {
        var row = sql.newRecord(CARE_PLAN);
        row.setId(plan);
        row.setPatientId(record(care));
        row.setIntakeId(care.intake().value());
        row.setVersion(care.version());
        row.setContentVersion(care.contentVersion());
        row.setGoal(care.goal());
        row.setStartDate(care.dates().start());
        row.setCheckDate(care.dates().check());
        row.setReviewDate(care.dates().review());
        care.signature().ifPresent(signature -> {
            row.setSignedById(signature.by().id().value());
            row.setSignedByName(signature.by().name());
            row.setSignedByRole(signature.by().role().name());
            row.setSignedAt(Stamp.of(signature.at()));
        });
        Upsert.put(sql, row);
    }

    /// A plan stays with the record that it was made for, also when that was united with another.
    private UUID record(CarePlan care) {
        return sql.select(CARE_PLAN.PATIENT_ID)
                .from(CARE_PLAN)
                .where(CARE_PLAN.ID.eq(plan))
                .fetchOptional(CARE_PLAN.PATIENT_ID)
                .orElseGet(() -> care.patient().value());
    }

    private void lines(List<PlanLine> lines) {
        var rows = new ArrayList<PlanLineRecord>();
        var swaps = new ArrayList<PlanSwapRecord>();
        var steps = new ArrayList<PlanWayBackRecord>();
        for (int place = 0; place < lines.size(); place++) {
            PlanLine line = lines.get(place);
            rows.add(row(place, line));
            for (int i = 0; i < line.swaps().size(); i++)
                swaps.add(row(place, i, line.swaps().get(i)));
            for (int i = 0; i < line.wayBack().size(); i++)
                steps.add(row(place, i, line.wayBack().get(i)));
        }
        Rows.insert(sql, rows);
        Rows.insert(sql, swaps);
        Rows.insert(sql, steps);
    }

    private PlanLineRecord row(int place, PlanLine line) {
        var row = sql.newRecord(PLAN_LINE);
        row.setPlanId(plan);
        row.setPlace(place);
        row.setLineKey(line.key());
        row.setKind(line.kind().name());
        row.setCode(line.code());
        row.setTitle(line.wording().title());
        row.setDetail(line.wording().detail());
        row.setForFamily(line.wording().forFamily());
        row.setDecision(word(line.decision()));
        row.setDecisionReason(reason(line.decision()));
        row.setRuleId(line.why().rule());
        row.setBecause(line.why().because());
        row.setAnswers(AnswerText.write(line.why().answers()));
        line.span().ifPresent(span -> {
            row.setFirstDay(span.first());
            row.setLastDay(span.last());
        });
        return row;
    }

    private PlanSwapRecord row(int line, int place, PlanLine.Swap swap) {
        return new PlanSwapRecord(plan, line, place, swap.out(), swap.in(), swap.gives());
    }

    private PlanWayBackRecord row(int line, int place, PlanLine.WayBackStep step) {
        return new PlanWayBackRecord(plan, line, place, step.day(), step.amount(), step.watch());
    }

    private static String word(Decision decision) {
        return switch (decision) {
            case Decision.Open _ -> "OPEN";
            case Decision.Accepted _ -> "ACCEPTED";
            case Decision.Changed _ -> "CHANGED";
            case Decision.Declined _ -> "DECLINED";
        };
    }

    private static String reason(Decision decision) {
        return switch (decision) {
            case Decision.Open _, Decision.Accepted _ -> "";
            case Decision.Changed(String reason) -> reason;
            case Decision.Declined(String reason) -> reason;
        };
    }
}
