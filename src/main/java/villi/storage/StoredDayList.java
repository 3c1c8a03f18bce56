package villi.storage;

import static villi.storage.schema.Tables.VISIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import villi.domain.patient.PatientId;
import villi.domain.patient.Visit;
import villi.domain.patient.VisitId;
import villi.storage.schema.tables.records.VisitRecord;
import villi.usecase.Trail;
import villi.usecase.patient.DayList;
import villi.usecase.practice.AuditLog.Subject;

/// [DayList] in the database.
public final class StoredDayList implements DayList {

    private final Database database;

    public StoredDayList(Database database) {
        this.database = database;
    }

    @Override
    public List<Visit> on(LocalDate day) {
        return database.read(sql -> {
            Roots roots = Roots.load(sql);
            return sql.selectFrom(VISIT)
                    .where(VISIT.VISIT_DATE.eq(day))
                    .orderBy(VISIT.VISIT_TIME.asc().nullsLast(), VISIT.ID)
                    .fetch(row -> visit(row, roots));
        });
    }

    @Override
    public List<Visit> of(PatientId patient) {
        return database.read(sql -> {
            Roots roots = Roots.load(sql);
            return sql.selectFrom(VISIT)
                    .where(VISIT.PATIENT_ID.in(roots.all(patient.value())))
                    .orderBy(VISIT.VISIT_DATE.desc(), VISIT.VISIT_TIME.desc().nullsLast(), VISIT.ID)
                    .fetch(row -> visit(row, roots));
        });
    }

    @Override
    public void save(List<Visit> visits, Trail trail) {
        database.write(sql -> {
            visits.forEach(visit -> save(sql, visit, trail));
            return true;
        });
    }

    private static void save(DSLContext sql, Visit visit, Trail trail) {
        Optional<VisitRecord> known = find(sql, visit.id());
        String before = known.map(VisitRecord::getState).orElse("");
        var row = sql.newRecord(VISIT);
        row.setId(visit.id().value());
        row.setVisitDate(visit.day());
        row.setVisitTime(visit.time().orElse(null));
        row.setPatientId(known.map(VisitRecord::getPatientId)
                .orElseGet(() -> visit.patient().value()));
        row.setWhat(visit.what());
        row.setState(visit.state().name());
        Upsert.put(sql, row);
        var subject = new Subject("visit", visit.id().value().toString());
        AuditChain.add(sql, trail, subject, before, visit.state().name());
    }

    private static Optional<VisitRecord> find(DSLContext sql, VisitId id) {
        return sql.selectFrom(VISIT).where(VISIT.ID.eq(id.value())).fetchOptional();
    }

    private static Visit visit(VisitRecord row, Roots roots) {
        return new Visit(
                new VisitId(row.getId()),
                row.getVisitDate(),
                Optional.ofNullable(row.getVisitTime()),
                roots.patient(row.getPatientId()),
                row.getWhat(),
                Visit.State.valueOf(row.getState()));
    }
}
