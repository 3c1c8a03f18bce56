package villi.storage;

import static villi.storage.schema.Tables.DESK_STEP;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import villi.domain.patient.PatientId;
import villi.domain.stage.DeskStep;
import villi.domain.stage.DeskStep.Kind;
import villi.storage.schema.tables.records.DeskStepRecord;
import villi.usecase.Trail;
import villi.usecase.agenda.DeskSteps;
import villi.usecase.practice.AuditLog.Subject;

/// [DeskSteps] in the database.
public final class StoredDeskSteps implements DeskSteps {

    private final Database database;

    public StoredDeskSteps(Database database) {
        this.database = database;
    }

    @Override
    public List<DeskStep> of(PatientId patient) {
        return database.read(sql -> {
            Roots roots = Roots.load(sql);
            return sql.selectFrom(DESK_STEP)
                    .where(DESK_STEP.PATIENT_ID.in(roots.all(patient.value())))
                    .orderBy(DESK_STEP.HAPPENED_AT, DESK_STEP.KIND, DESK_STEP.ABOUT)
                    .fetch(row -> step(row, roots));
        });
    }

    @Override
    public void put(DeskStep step, Trail trail) {
        database.write(sql -> {
            var row = sql.newRecord(DESK_STEP);
            row.setPatientId(step.patient().value());
            row.setKind(step.kind().name());
            row.setAbout(step.about());
            row.setHappenedAt(Stamp.of(step.at()));
            row.setWay(step.way());
            if (step.kind() == Kind.PRINTED) {
                sql.deleteFrom(DESK_STEP)
                        .where(at(sql, step, Kind.PRINT_FAILED))
                        .execute();
            }
            sql.deleteFrom(DESK_STEP).where(at(sql, step, step.kind())).execute();
            sql.executeInsert(row);
            AuditChain.add(sql, trail, subject(step), "", step.about() + ", " + step.way());
            return true;
        });
    }

    @Override
    public void remove(DeskStep step, Trail trail) {
        database.write(sql -> {
            int gone =
                    sql.deleteFrom(DESK_STEP).where(at(sql, step, step.kind())).execute();
            if (gone > 0) AuditChain.add(sql, trail, subject(step), step.about() + ", " + step.way(), "");
            return true;
        });
    }

    /// Also where it was noted on a record that has been united since.
    private static Condition at(DSLContext sql, DeskStep step, Kind kind) {
        return DESK_STEP
                .PATIENT_ID
                .in(Roots.load(sql).all(step.patient().value()))
                .and(DESK_STEP.KIND.eq(kind.name()))
                .and(DESK_STEP.ABOUT.eq(step.about()));
    }

    private static Subject subject(DeskStep step) {
        return new Subject("patient", step.patient().value().toString());
    }

    static DeskStep step(DeskStepRecord row, Roots roots) {
        return new DeskStep(
                roots.patient(row.getPatientId()),
                Kind.valueOf(row.getKind()),
                row.getAbout(),
                Stamp.of(row.getHappenedAt()),
                row.getWay());
    }
}
