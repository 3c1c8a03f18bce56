package villi.storage;

import static villi.storage.schema.Tables.CARE_PLAN;
import static villi.storage.schema.Tables.PLAN_SHEET;
import static villi.storage.schema.Tables.PLAN_SHEET_PART;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import villi.domain.handout.Pdf;
import villi.domain.patient.PatientId;
import villi.domain.plan.CarePlan;
import villi.domain.plan.PlanId;
import villi.storage.schema.tables.records.PlanSheetRecord;
import villi.usecase.Trail;
import villi.usecase.Trouble;
import villi.usecase.plan.CarePlans;
import villi.usecase.practice.AuditLog.Subject;

/// [CarePlans] in the database.
public final class StoredCarePlans implements CarePlans {

    private final Database database;

    public StoredCarePlans(Database database) {
        this.database = database;
    }

    @Override
    public void save(CarePlan draft, Trail trail) {
        if (draft.signed()) throw new IllegalArgumentException("a signed plan is kept by sign");
        database.write(sql -> {
            write(sql, draft, trail);
            return true;
        });
    }

    @Override
    public void sign(CarePlan signed, List<Sheet> sheets, Trail trail) {
        if (!signed.signed()) throw new IllegalArgumentException("not signed");
        database.write(sql -> {
            write(sql, signed, trail).sheets(sheets);
            return true;
        });
    }

    @Override
    public Optional<CarePlan> find(PlanId id) {
        return database.read(
                sql -> PlanRows.load(sql, CARE_PLAN.ID.eq(id.value())).stream().findFirst());
    }

    @Override
    public List<CarePlan> of(PatientId patient) {
        return database.read(sql ->
                PlanRows.load(sql, CARE_PLAN.PATIENT_ID.in(Roots.load(sql).all(patient.value()))));
    }

    @Override
    public List<Sheet> sheets(PlanId signed) {
        return database.read(sql -> sql.selectFrom(PLAN_SHEET)
                .where(PLAN_SHEET.PLAN_ID.eq(signed.value()))
                .orderBy(PLAN_SHEET.PLACE)
                .fetch(row -> sheet(sql, row)));
    }

    private static PlanWriting write(DSLContext sql, CarePlan plan, Trail trail) {
        UUID id = plan.id().value();
        Optional<CarePlan> before =
                PlanRows.load(sql, CARE_PLAN.ID.eq(id)).stream().findFirst();
        if (before.isPresent() && before.get().signed()) throw new IllegalStateException("a signed plan is frozen");
        var writing = new PlanWriting(sql, id);
        writing.write(plan);
        var subject = new Subject("plan", id.toString());
        AuditChain.add(sql, trail, subject, before.map(StoredCarePlans::words).orElse(""), words(plan));
        return writing;
    }

    /// What the audit keeps of a plan: its version and each line with its decision.
    private static String words(CarePlan plan) {
        var words = new StringBuilder("version ").append(plan.version());
        plan.lines()
                .forEach(line ->
                        words.append('\n').append(line.key()).append(' ').append(line.decision()));
        plan.clearances()
                .forEach(c -> words.append("\ncleared ")
                        .append(c.flagId())
                        .append(' ')
                        .append(c.reason()));
        return words.toString();
    }

    private static Sheet sheet(DSLContext sql, PlanSheetRecord row) {
        var bytes = new ByteArrayOutputStream(row.getBytes());
        sql.select(PLAN_SHEET_PART.CONTENT)
                .from(PLAN_SHEET_PART)
                .where(PLAN_SHEET_PART.PLAN_ID.eq(row.getPlanId()), PLAN_SHEET_PART.NAME.eq(row.getName()))
                .orderBy(PLAN_SHEET_PART.PLACE)
                .fetch(PLAN_SHEET_PART.CONTENT)
                .forEach(bytes::writeBytes);
        byte[] whole = bytes.toByteArray();
        if (!Digest.of(whole).equals(row.getSha256())) throw new Trouble("sheet-damaged", row.getName());
        return new Sheet(row.getName(), new Pdf(whole));
    }
}
