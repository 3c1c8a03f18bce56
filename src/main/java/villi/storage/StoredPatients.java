package villi.storage;

import static villi.storage.schema.Tables.HOUSEHOLD;
import static villi.storage.schema.Tables.PATIENT;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.domain.patient.PersonName;
import villi.domain.patient.Sex;
import villi.storage.schema.tables.records.PatientRecord;
import villi.usecase.Trail;
import villi.usecase.patient.Patients;
import villi.usecase.practice.AuditLog.Subject;

/// [Patients] in the database.
public final class StoredPatients implements Patients {

    private final Database database;

    public StoredPatients(Database database) {
        this.database = database;
    }

    @Override
    public List<Patient> all() {
        return database.read(sql -> {
            Roots roots = Roots.load(sql);
            return sql.selectFrom(PATIENT).fetch(StoredPatients::patient).stream()
                    .filter(p -> !roots.other(p.id().value()))
                    .toList();
        });
    }

    @Override
    public Optional<Patient> find(PatientId id) {
        return database.read(sql -> find(sql, Roots.load(sql).patient(id.value())));
    }

    @Override
    public void save(Patient patient, Household household, Trail trail) {
        if (!patient.household().equals(household.id())) throw new IllegalArgumentException("another household");
        database.write(sql -> {
            String before = FamilyText.patient(sql, patient.id().value());
            HouseholdRows.put(sql, household);
            Upsert.put(sql, row(sql, patient));
            HouseholdRows.guardians(sql, household);
            var subject = new Subject("patient", patient.id().value().toString());
            AuditChain.add(
                    sql,
                    trail,
                    subject,
                    before,
                    FamilyText.patient(sql, patient.id().value()));
            return true;
        });
    }

    @Override
    public Household household(HouseholdId id) {
        return database.read(
                sql -> HouseholdRows.load(sql, HOUSEHOLD.ID.eq(id.value())).getFirst());
    }

    @Override
    public int nextNumber() {
        return database.read(sql -> {
            Integer highest =
                    sql.select(DSL.max(PATIENT.RUNNING_NUMBER)).from(PATIENT).fetchOneInto(Integer.class);
            return highest == null ? 1 : highest + 1;
        });
    }

    /// The record itself, also one that was united with another.
    static Optional<Patient> find(DSLContext sql, PatientId id) {
        return sql.selectFrom(PATIENT).where(PATIENT.ID.eq(id.value())).fetchOptional(StoredPatients::patient);
    }

    static Patient patient(PatientRecord row) {
        return new Patient(
                new PatientId(row.getId()),
                row.getRunningNumber(),
                new PersonName(row.getFamilyName(), row.getGivenName(), row.getPreferredName()),
                row.getBirthDate(),
                Sex.valueOf(row.getSexAtBirth()),
                new HouseholdId(row.getHouseholdId()),
                row.getArchived());
    }

    static PatientRecord row(DSLContext sql, Patient patient) {
        var row = sql.newRecord(PATIENT);
        row.setId(patient.id().value());
        row.setRunningNumber(patient.number());
        row.setFamilyName(patient.name().family());
        row.setGivenName(patient.name().given());
        row.setPreferredName(patient.name().preferred());
        row.setBirthDate(patient.birthDate());
        row.setSexAtBirth(patient.sexAtBirth().name());
        row.setHouseholdId(patient.household().value());
        row.setArchived(patient.archived());
        return row;
    }
}
