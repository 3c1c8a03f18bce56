package villi.storage;

import static villi.storage.schema.Tables.GUARDIAN;
import static villi.storage.schema.Tables.HOUSEHOLD;
import static villi.storage.schema.Tables.PATIENT;
import static villi.storage.schema.Tables.PATIENT_HOME;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.storage.schema.tables.records.GuardianRecord;
import villi.storage.schema.tables.records.HouseholdRecord;
import villi.storage.schema.tables.records.PatientHomeRecord;
import villi.storage.schema.tables.records.PatientRecord;

/// A patient with the household, a household, or the other homes of a patient as one text, from which they can be made
/// again. Each row stands after a line with the name of its table.
final class FamilyText {

    private static final String SIGN = "#";

    private FamilyText() {}

    /// Empty for somebody unknown.
    static String patient(DSLContext sql, UUID id) {
        return sql.selectFrom(PATIENT)
                .where(PATIENT.ID.eq(id))
                .fetchOptional()
                .map(row -> part(row, PATIENT) + household(sql, row.getHouseholdId()))
                .orElse("");
    }

    /// Empty for an unknown one.
    static String household(DSLContext sql, UUID id) {
        var text = new StringBuilder();
        sql.selectFrom(HOUSEHOLD).where(HOUSEHOLD.ID.eq(id)).forEach(row -> text.append(part(row, HOUSEHOLD)));
        sql.selectFrom(GUARDIAN)
                .where(GUARDIAN.HOUSEHOLD_ID.eq(id))
                .orderBy(GUARDIAN.PLACE)
                .forEach(row -> text.append(part(row, GUARDIAN)));
        return text.toString();
    }

    /// A sign alone for none, so that it is not taken for nothing.
    static String homes(DSLContext sql, UUID patient) {
        var text = new StringBuilder(SIGN + PATIENT_HOME.getName() + "\n");
        sql.selectFrom(PATIENT_HOME)
                .where(PATIENT_HOME.PATIENT_ID.eq(patient))
                .orderBy(PATIENT_HOME.PLACE)
                .forEach(row -> text.append(part(row, PATIENT_HOME)));
        return text.toString();
    }

    private static String part(Record row, Table<?> table) {
        return SIGN + table.getName() + "\n" + RowText.write(row) + "\n";
    }

    static boolean isHomes(String text) {
        return text.startsWith(SIGN + PATIENT_HOME.getName() + "\n");
    }

    static Optional<Patient> readPatient(DSLContext sql, String text) {
        return rows(sql, text, PATIENT).stream()
                .map(PatientRecord.class::cast)
                .map(StoredPatients::patient)
                .findFirst();
    }

    static Optional<Household> readHousehold(DSLContext sql, String text) {
        List<GuardianRecord> guardians = rows(sql, text, GUARDIAN);
        return rows(sql, text, HOUSEHOLD).stream()
                .map(HouseholdRecord.class::cast)
                .map(row -> HouseholdRows.household(
                        row, guardians.stream().map(HouseholdRows::guardian).toList()))
                .findFirst();
    }

    static List<PatientHomeRecord> readHomes(DSLContext sql, String text) {
        return rows(sql, text, PATIENT_HOME);
    }

    private static <R extends Record> List<R> rows(DSLContext sql, String text, Table<R> table) {
        var rows = new ArrayList<R>();
        for (String part : text.split("(?m)^" + SIGN)) {
            int end = part.indexOf('\n');
            if (end < 0 || !part.substring(0, end).equals(table.getName())) continue;
            String row = part.substring(end + 1);
            if (!row.isBlank()) rows.add(RowText.read(sql, table, row.substring(0, row.length() - 1)));
        }
        return rows;
    }
}
