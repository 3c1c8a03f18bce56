package villi.storage;

import static villi.storage.schema.Tables.PATIENT_UNION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.Union;
import villi.storage.schema.tables.records.PatientUnionRecord;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog.Subject;
import villi.usecase.unite.Unions;

/// [Unions] in the database.
public final class StoredUnions implements Unions {

    private final Database database;

    public StoredUnions(Database database) {
        this.database = database;
    }

    @Override
    public List<Union> into(PatientId kept) {
        return database.read(sql -> sql.selectFrom(PATIENT_UNION)
                .where(PATIENT_UNION.KEPT_ID.in(Roots.load(sql).all(kept.value())))
                .orderBy(PATIENT_UNION.UNITED_AT, PATIENT_UNION.OTHER_ID)
                .fetch(row -> union(sql, row)));
    }

    @Override
    public Optional<Patient> alone(PatientId id) {
        return database.read(sql -> StoredPatients.find(sql, id));
    }

    @Override
    public void unite(Union union, List<Carried> carried, Trail trail) {
        UUID other = union.other().id().value();
        UUID kept = union.kept().value();
        database.write(sql -> {
            Roots roots = Roots.load(sql);
            if (roots.other(other) || roots.other(kept)) throw new IllegalArgumentException("united already");
            sql.insertInto(PATIENT_UNION)
                    .set(PATIENT_UNION.OTHER_ID, other)
                    .set(PATIENT_UNION.KEPT_ID, kept)
                    .set(PATIENT_UNION.UNITED_AT, Stamp.of(union.at()))
                    .set(PATIENT_UNION.REASON, union.reason())
                    .execute();
            carried.forEach(c -> {
                UUID intake = c.intake().value();
                new UnionPlaces(sql, other)
                        .keep(intake, c.changes(), () -> new IntakeChanges(sql, intake, trail).apply(c.changes()));
            });
            audit(sql, trail, kept, "", other.toString());
            audit(sql, trail, other, "", kept.toString());
            return true;
        });
    }

    @Override
    public int separate(PatientId other, Trail trail) {
        UUID id = other.value();
        return database.write(sql -> {
            UUID kept = sql.selectFrom(PATIENT_UNION)
                    .where(PATIENT_UNION.OTHER_ID.eq(id))
                    .fetchOptional(PATIENT_UNION.KEPT_ID)
                    .orElseThrow(() -> new IllegalArgumentException("not united"));
            int stay = new UnionPlaces(sql, id)
                    .restore((intake, before, after) ->
                            AuditChain.add(sql, trail, new Subject("intake", intake.toString()), before, after));
            sql.deleteFrom(PATIENT_UNION).where(PATIENT_UNION.OTHER_ID.eq(id)).execute();
            audit(sql, trail, kept, OTHER + id, "");
            audit(sql, trail, id, KEPT + kept, "");
            return stay;
        });
    }

    private static void audit(DSLContext sql, Trail trail, UUID about, String before, String after) {
        AuditChain.add(sql, trail, new Subject("patient", about.toString()), before, after);
    }

    private static Union union(DSLContext sql, PatientUnionRecord row) {
        return new Union(
                new PatientId(row.getKeptId()),
                StoredPatients.find(sql, new PatientId(row.getOtherId())).orElseThrow(),
                Stamp.of(row.getUnitedAt()),
                row.getReason());
    }
}
