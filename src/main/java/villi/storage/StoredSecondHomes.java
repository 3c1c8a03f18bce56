package villi.storage;

import static villi.storage.schema.Tables.PATIENT_HOME;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.PatientId;
import villi.domain.patient.SecondHome;
import villi.usecase.Trail;
import villi.usecase.patient.SecondHomes;
import villi.usecase.practice.AuditLog.Subject;

/// [SecondHomes] in the database.
public final class StoredSecondHomes implements SecondHomes {

    private final Database database;

    public StoredSecondHomes(Database database) {
        this.database = database;
    }

    @Override
    public List<SecondHome> of(PatientId patient) {
        return database.read(sql -> of(sql, patient.value()));
    }

    @Override
    public void save(PatientId patient, List<SecondHome> homes, Trail trail) {
        UUID id = patient.value();
        database.write(sql -> {
            String before = FamilyText.homes(sql, id);
            sql.deleteFrom(PATIENT_HOME).where(PATIENT_HOME.PATIENT_ID.eq(id)).execute();
            for (int place = 0; place < homes.size(); place++) {
                sql.insertInto(PATIENT_HOME)
                        .set(PATIENT_HOME.PATIENT_ID, id)
                        .set(
                                PATIENT_HOME.HOUSEHOLD_ID,
                                homes.get(place).household().value())
                        .set(PATIENT_HOME.PLACE, place)
                        .set(PATIENT_HOME.NOTE, homes.get(place).note())
                        .execute();
            }
            AuditChain.add(sql, trail, new Subject("patient", id.toString()), before, FamilyText.homes(sql, id));
            return true;
        });
    }

    private static List<SecondHome> of(DSLContext sql, UUID patient) {
        return sql.selectFrom(PATIENT_HOME)
                .where(PATIENT_HOME.PATIENT_ID.eq(patient))
                .orderBy(PATIENT_HOME.PLACE)
                .fetch(row -> new SecondHome(new HouseholdId(row.getHouseholdId()), row.getNote()));
    }
}
