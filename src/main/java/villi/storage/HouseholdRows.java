package villi.storage;

import static villi.storage.schema.Tables.GUARDIAN;
import static villi.storage.schema.Tables.HOUSEHOLD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import villi.domain.patient.Household;
import villi.domain.patient.Household.Guardian;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.PatientId;
import villi.storage.schema.tables.records.GuardianRecord;
import villi.storage.schema.tables.records.HouseholdRecord;

/// Households with their guardians as rows.
final class HouseholdRows {

    private HouseholdRows() {}

    static List<Household> load(DSLContext sql, Condition which) {
        Map<UUID, List<Guardian>> guardians = sql.select(GUARDIAN.fields())
                .from(GUARDIAN)
                .join(HOUSEHOLD)
                .on(HOUSEHOLD.ID.eq(GUARDIAN.HOUSEHOLD_ID))
                .where(which)
                .orderBy(GUARDIAN.HOUSEHOLD_ID, GUARDIAN.PLACE)
                .fetchInto(GUARDIAN)
                .intoGroups(GUARDIAN.HOUSEHOLD_ID, HouseholdRows::guardian);
        return sql.selectFrom(HOUSEHOLD)
                .where(which)
                .fetch(row -> household(row, guardians.getOrDefault(row.getId(), List.of())));
    }

    /// Adds or replaces a household with all its guardians.
    static void save(DSLContext sql, Household household) {
        put(sql, household);
        guardians(sql, household);
    }

    /// Without its guardians, who may point at a patient of it.
    static void put(DSLContext sql, Household household) {
        var row = sql.newRecord(HOUSEHOLD);
        row.setId(household.id().value());
        row.setName(household.name());
        row.setPhone(household.phone());
        row.setEmail(household.email());
        row.setAddress(household.address());
        Upsert.put(sql, row);
    }

    static void guardians(DSLContext sql, Household household) {
        UUID id = household.id().value();
        sql.deleteFrom(GUARDIAN).where(GUARDIAN.HOUSEHOLD_ID.eq(id)).execute();
        for (int place = 0; place < household.guardians().size(); place++) {
            Guardian guardian = household.guardians().get(place);
            sql.insertInto(GUARDIAN)
                    .set(GUARDIAN.HOUSEHOLD_ID, id)
                    .set(GUARDIAN.PLACE, place)
                    .set(GUARDIAN.NAME, guardian.name())
                    .set(GUARDIAN.RELATIONSHIP, guardian.relationship())
                    .set(GUARDIAN.PHONE, guardian.phone())
                    .set(GUARDIAN.MAY_RECEIVE_HANDOUTS, guardian.mayReceiveHandouts())
                    .set(GUARDIAN.CONSENT, guardian.consent())
                    .set(
                            GUARDIAN.NURSES_ID,
                            guardian.nurses().map(PatientId::value).orElse(null))
                    .execute();
        }
    }

    static Household household(HouseholdRecord row, List<Guardian> guardians) {
        return new Household(
                new HouseholdId(row.getId()),
                row.getName(),
                row.getPhone(),
                row.getEmail(),
                row.getAddress(),
                guardians);
    }

    static Guardian guardian(GuardianRecord row) {
        return new Guardian(
                row.getName(),
                row.getRelationship(),
                row.getPhone(),
                row.getMayReceiveHandouts(),
                row.getConsent(),
                Optional.ofNullable(row.getNursesId()).map(PatientId::new));
    }
}
