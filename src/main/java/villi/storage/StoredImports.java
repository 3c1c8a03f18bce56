package villi.storage;

import static villi.storage.schema.Tables.AUDIT;
import static villi.storage.schema.Tables.CARE_PLAN;
import static villi.storage.schema.Tables.GUARDIAN;
import static villi.storage.schema.Tables.HOUSEHOLD;
import static villi.storage.schema.Tables.INTAKE;
import static villi.storage.schema.Tables.PATIENT;
import static villi.storage.schema.Tables.PATIENT_HOME;
import static villi.storage.schema.Tables.PATIENT_UNION;
import static villi.storage.schema.Tables.VISIT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import villi.domain.patient.Household;
import villi.domain.patient.Patient;
import villi.domain.patient.PatientId;
import villi.storage.AuditChain.Change;
import villi.storage.AuditChain.Step;
import villi.storage.schema.tables.records.AuditRecord;
import villi.storage.schema.tables.records.PatientRecord;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog.Subject;
import villi.usecase.roster.Imports;

/// [Imports] in the database. What a list brought is read from the audit: its rows about the list count people, its
/// rows about a patient name the list.
public final class StoredImports implements Imports {

    private static final String LIST = "import";
    private static final String PERSON = "patient";
    private static final String ADDED = "patient.import";

    /// Every column that keeps a patient from being taken out.
    private static final List<TableField<?, UUID>> NAMING = List.of(
            INTAKE.PATIENT_ID,
            CARE_PLAN.PATIENT_ID,
            VISIT.PATIENT_ID,
            PATIENT_HOME.PATIENT_ID,
            PATIENT_UNION.OTHER_ID,
            PATIENT_UNION.KEPT_ID,
            GUARDIAN.NURSES_ID);

    private final Database database;

    public StoredImports(Database database) {
        this.database = database;
    }

    @Override
    public void add(ImportId list, List<Household> homes, List<Patient> people, Trail trail) {
        database.write(sql -> {
            HouseholdRows.insert(sql, homes);
            Rows.insert(
                    sql, people.stream().map(p -> StoredPatients.row(sql, p)).toList());
            var changes = new ArrayList<Change>();
            changes.add(new Change(subject(list), new Step("", String.valueOf(people.size()))));
            String brought = list.value().toString();
            for (Patient patient : people) {
                changes.add(new Change(subject(patient.id().value()), new Step(brought, patient.toString())));
            }
            AuditChain.addAll(sql, trail, changes);
            return true;
        });
    }

    @Override
    public List<Past> past() {
        return database.read(sql -> {
            Map<String, Past> lists = new LinkedHashMap<>();
            sql.selectFrom(AUDIT)
                    .where(AUDIT.SUBJECT_KIND.eq(LIST))
                    .orderBy(AUDIT.SEQ)
                    .forEach(row -> lists.merge(row.getSubjectId(), past(row), StoredImports::sum));
            return lists.values().stream()
                    .sorted(Comparator.comparing(Past::at).reversed())
                    .toList();
        });
    }

    private static Past past(AuditRecord row) {
        int people = Integer.parseInt(row.getAfterValue());
        boolean added = row.getActionCode().equals(ADDED);
        return new Past(
                new ImportId(UUID.fromString(row.getSubjectId())),
                Stamp.of(row.getHappenedAt()),
                row.getActorName(),
                added ? people : 0,
                added ? 0 : people);
    }

    private static Past sum(Past first, Past next) {
        return new Past(
                first.id(), first.at(), first.by(), first.people() + next.people(), first.removed() + next.removed());
    }

    @Override
    public List<PatientId> people(ImportId list) {
        return database.read(sql -> {
            Set<UUID> there = sql.select(PATIENT.ID).from(PATIENT).fetchSet(PATIENT.ID);
            return sql
                    .select(AUDIT.SUBJECT_ID)
                    .from(AUDIT)
                    .where(
                            AUDIT.ACTION_CODE.eq(ADDED),
                            AUDIT.SUBJECT_KIND.eq(PERSON),
                            AUDIT.BEFORE_VALUE.eq(list.value().toString()))
                    .orderBy(AUDIT.SEQ)
                    .fetch(row -> UUID.fromString(row.value1()))
                    .stream()
                    .filter(there::contains)
                    .map(PatientId::new)
                    .toList();
        });
    }

    @Override
    public List<Patient> everybody() {
        return database.read(sql -> sql.selectFrom(PATIENT).fetch(StoredPatients::patient));
    }

    @Override
    public int remove(ImportId list, List<PatientId> people, Trail trail) {
        return database.write(sql -> {
            List<PatientRecord> out = untouched(sql, people);
            if (out.isEmpty()) return 0;
            delete(sql, PATIENT.ID, out.stream().map(PatientRecord::getId).toList());
            empty(sql, out.stream().map(PatientRecord::getHouseholdId).collect(Collectors.toSet()));
            var changes = new ArrayList<Change>();
            changes.add(new Change(subject(list), new Step("", String.valueOf(out.size()))));
            for (PatientRecord row : out) {
                changes.add(new Change(
                        subject(row.getId()),
                        new Step(StoredPatients.patient(row).toString(), "")));
            }
            AuditChain.addAll(sql, trail, changes);
            return out.size();
        });
    }

    /// Those about whom, and about whose household, nothing was written since they came.
    private static List<PatientRecord> untouched(DSLContext sql, List<PatientId> people) {
        List<UUID> ids = people.stream().map(PatientId::value).toList();
        Set<UUID> busy = new HashSet<>(written(sql, PERSON, ids, 1));
        NAMING.forEach(column -> busy.addAll(found(sql, column, ids)));
        List<PatientRecord> rows = sql.selectFrom(PATIENT)
                .where(PATIENT.ID.in(ids))
                .orderBy(PATIENT.RUNNING_NUMBER)
                .fetch();
        Set<UUID> moved = written(
                sql,
                "household",
                rows.stream().map(PatientRecord::getHouseholdId).toList(),
                0);
        return rows.stream()
                .filter(row -> !busy.contains(row.getId()) && !moved.contains(row.getHouseholdId()))
                .toList();
    }

    /// Those of the subjects about which more was written than usual.
    private static Set<UUID> written(DSLContext sql, String kind, List<UUID> ids, int usual) {
        String[] names = ids.stream().map(UUID::toString).distinct().toArray(String[]::new);
        Table<?> asked = DSL.unnest(names).as("asked", "name");
        return sql.select(AUDIT.SUBJECT_ID)
                .from(asked)
                .join(AUDIT)
                .on(
                        AUDIT.SUBJECT_KIND.eq(kind),
                        AUDIT.SUBJECT_ID.eq(DSL.field(DSL.name("asked", "name"), String.class)))
                .groupBy(AUDIT.SUBJECT_ID)
                .having(DSL.count().gt(usual))
                .fetchSet(row -> UUID.fromString(row.value1()));
    }

    /// Takes out those households in which nobody is left and that are no second home.
    private static void empty(DSLContext sql, Set<UUID> homes) {
        Set<UUID> left = new HashSet<>(homes);
        left.removeAll(found(sql, PATIENT.HOUSEHOLD_ID, homes));
        left.removeAll(found(sql, PATIENT_HOME.HOUSEHOLD_ID, homes));
        delete(sql, GUARDIAN.HOUSEHOLD_ID, left);
        delete(sql, HOUSEHOLD.ID, left);
    }

    /// Which of the ids a column names.
    private static Set<UUID> found(DSLContext sql, TableField<?, UUID> column, Collection<UUID> ids) {
        return sql.selectDistinct(column)
                .from(column.getTable())
                .where(column.in(ids))
                .fetchSet(column);
    }

    private static <R extends Record> void delete(DSLContext sql, TableField<R, UUID> column, Collection<UUID> ids) {
        if (ids.isEmpty()) return;
        Table<R> table = Objects.requireNonNull(column.getTable());
        BatchBindStep batch = sql.batch(sql.deleteFrom(table).where(column.eq((UUID) null)));
        for (UUID id : ids) batch = batch.bind(id);
        batch.execute();
    }

    private static Subject subject(ImportId list) {
        return new Subject(LIST, list.value().toString());
    }

    private static Subject subject(UUID patient) {
        return new Subject(PERSON, patient.toString());
    }
}
