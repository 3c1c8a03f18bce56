package villi.storage;

import static villi.storage.schema.Tables.HOUSEHOLD;
import static villi.storage.schema.Tables.PATIENT;
import static villi.storage.schema.Tables.PATIENT_HOME;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.usecase.find.Listed;
import villi.usecase.find.Roll;

/// [Roll] in the database.
public final class StoredRoll implements Roll {

    private static final int PART = 500;

    private final Database database;

    public StoredRoll(Database database) {
        this.database = database;
    }

    @Override
    public List<Listed> after(int number, int most) {
        return database.read(sql -> {
            Roots roots = Roots.load(sql);
            int from = number;
            while (true) {
                List<Patient> page = sql.selectFrom(PATIENT)
                        .where(PATIENT.RUNNING_NUMBER.gt(from))
                        .orderBy(PATIENT.RUNNING_NUMBER)
                        .limit(most)
                        .fetch(StoredPatients::patient);
                if (page.isEmpty()) return List.of();
                List<Patient> listed =
                        page.stream().filter(p -> !roots.other(p.id().value())).toList();
                if (!listed.isEmpty()) return listed(sql, roots, listed);
                from = page.getLast().number();
            }
        });
    }

    @Override
    public List<Listed> around(HouseholdId home) {
        return database.read(sql -> {
            Roots roots = Roots.load(sql);
            Set<UUID> people = new HashSet<>();
            sql.select(PATIENT.ID)
                    .from(PATIENT)
                    .where(PATIENT.HOUSEHOLD_ID.eq(home.value()))
                    .forEach(row -> people.add(roots.of(row.value1())));
            sql.select(PATIENT_HOME.PATIENT_ID)
                    .from(PATIENT_HOME)
                    .where(PATIENT_HOME.HOUSEHOLD_ID.eq(home.value()))
                    .forEach(row -> people.add(roots.of(row.value1())));
            return listed(sql, roots, patients(sql, people));
        });
    }

    private static List<Patient> patients(DSLContext sql, Set<UUID> ids) {
        return parts(List.copyOf(ids))
                .flatMap(part ->
                        sql.selectFrom(PATIENT).where(PATIENT.ID.in(part)).fetch(StoredPatients::patient).stream())
                .sorted(Comparator.comparingInt(Patient::number))
                .toList();
    }

    private static List<Listed> listed(DSLContext sql, Roots roots, List<Patient> people) {
        var persons =
                people.stream().map(p -> new Person(p, records(sql, roots, p))).toList();
        List<UUID> ids = persons.stream()
                .flatMap(p -> p.records().stream())
                .map(r -> r.id().value())
                .toList();
        Map<UUID, List<UUID>> others = new HashMap<>();
        parts(ids)
                .forEach(part -> sql.selectFrom(PATIENT_HOME)
                        .where(PATIENT_HOME.PATIENT_ID.in(part))
                        .orderBy(PATIENT_HOME.PLACE)
                        .forEach(row -> others.computeIfAbsent(row.getPatientId(), _ -> new ArrayList<>())
                                .add(row.getHouseholdId())));
        Map<UUID, Household> known = new HashMap<>();
        parts(persons.stream().flatMap(p -> homes(p, others)).distinct().toList())
                .forEach(part ->
                        HouseholdRows.load(sql, HOUSEHOLD.ID.in(part)).forEach(h -> known.put(h.id().value(), h)));
        return persons.stream()
                .map(p ->
                        new Listed(p.patient(), homes(p, others).map(known::get).toList(), former(p)))
                .toList();
    }

    /// @param records of the person, the kept one first
    private record Person(Patient patient, List<Patient> records) {}

    /// The own household of each record, then the other ones.
    private static Stream<UUID> homes(Person person, Map<UUID, List<UUID>> others) {
        return Stream.concat(
                        person.records().stream().map(r -> r.household().value()),
                        person.records().stream().flatMap(r -> others.getOrDefault(r.id().value(), List.of()).stream()))
                .distinct();
    }

    private static List<Listed.Former> former(Person person) {
        return person.records().stream()
                .skip(1)
                .map(o -> new Listed.Former(o.name(), o.number()))
                .toList();
    }

    private static List<Patient> records(DSLContext sql, Roots roots, Patient person) {
        List<UUID> ids = roots.all(person.id().value());
        if (ids.size() == 1) return List.of(person);
        var all = new ArrayList<>(List.of(person));
        all.addAll(patients(sql, new HashSet<>(ids.subList(1, ids.size()))));
        return all;
    }

    /// H2 takes a list of ids only when it is not too long.
    private static Stream<List<UUID>> parts(List<UUID> ids) {
        var parts = new ArrayList<List<UUID>>();
        for (int from = 0; from < ids.size(); from += PART)
            parts.add(ids.subList(from, Math.min(from + PART, ids.size())));
        return parts.stream();
    }
}
