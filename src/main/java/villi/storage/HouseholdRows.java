package villi.storage;

import static villi.storage.schema.Tables.GUARDIAN;
import static villi.storage.schema.Tables.HOUSEHOLD;

import java.util.ArrayList;
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
        Upsert.put(sql, row(household));
    }

    static void guardians(DSLContext sql, Household household) {
        sql.deleteFrom(GUARDIAN)
                .where(GUARDIAN.HOUSEHOLD_ID.eq(household.id().value()))
                .execute();
        Rows.insert(sql, rows(household));
    }

    /// Adds households that are not there yet, and in which no guardian nurses a patient who is not there yet.
    static void insert(DSLContext sql, List<Household> households) {
        Rows.insert(sql, households.stream().map(HouseholdRows::row).toList());
        Rows.insert(sql, households.stream().flatMap(h -> rows(h).stream()).toList());
    }

    private static HouseholdRecord row(Household household) {
        return new HouseholdRecord(
                household.id().value(), household.name(), household.phone(), household.email(), household.address());
    }

    private static List<GuardianRecord> rows(Household household) {
        var rows = new ArrayList<GuardianRecord>();
        for (Guardian guardian : household.guardians()) {
            var row = new GuardianRecord();
            row.setHouseholdId(household.id().value());
            row.setPlace(rows.size());
            row.setName(guardian.name());
            row.setRelationship(guardian.relationship());
            row.setPhone(guardian.phone());
            row.setMayReceiveHandouts(guardian.mayReceiveHandouts());
            row.setConsent(guardian.consent());
            row.setNursesId(guardian.nurses().map(PatientId::value).orElse(null));
            rows.add(row);
        }
        return rows;
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
