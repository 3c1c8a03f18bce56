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
                .flatMap(
                        part ->
                                sql
                                        .selectFrom(PATIENT)
                                        .where(PATIENT.ID.in(part))
                                        .fetch(StoredPatients::patient)
                                        .stream())
                .sorted(Comparator.comparingInt(Patient::number))
                .toList();
    }

    private static List<Listed> listed(DSLContext sql, Roots roots, List<Patient> people) {
        Map<UUID, List<Patient>> records = records(sql, roots, people);
        Map<UUID, List<UUID>> homes = new HashMap<>();
        records.forEach((person, all) -> homes.put(
                person, new ArrayList<>(all.stream().map(p -> p.household().value()).toList())));
        Map<UUID, UUID> owners = new HashMap<>();
        records.forEach((person, all) -> all.forEach(p -> owners.put(p.id().value(), person)));
        parts(List.copyOf(owners.keySet()))
                .forEach(part -> sql.selectFrom(PATIENT_HOME)
                        .where(PATIENT_HOME.PATIENT_ID.in(part))
                        .orderBy(PATIENT_HOME.PLACE)
                        .forEach(row -> homes.get(owners.get(row.getPatientId())).add(row.getHouseholdId())));
        Map<UUID, Household> known = new HashMap<>();
        parts(homes.values().stream().flatMap(List::stream).distinct().toList())
                .forEach(part -> HouseholdRows.load(sql, HOUSEHOLD.ID.in(part))
                        .forEach(h -> known.put(h.id().value(), h)));
        return people.stream()
                .map(p -> new Listed(
                        p,
                        homes.get(p.id().value()).stream().distinct().map(known::get).toList(),
                        records.get(p.id().value()).stream()
                                .skip(1)
                                .map(o -> new Listed.Former(o.name(), o.number()))
                                .toList()))
                .toList();
    }

    /// All records of each person, the kept one first.
    private static Map<UUID, List<Patient>> records(DSLContext sql, Roots roots, List<Patient> people) {
        Map<UUID, List<Patient>> records = new HashMap<>();
        for (Patient person : people) {
            UUID id = person.id().value();
            var all = new ArrayList<>(List.of(person));
            List<UUID> ids = roots.all(id);
            if (ids.size() > 1) all.addAll(patients(sql, new HashSet<>(ids.subList(1, ids.size()))));
            records.put(id, all);
        }
        return records;
    }

    /// H2 takes a list of ids only when it is not too long.
    private static Stream<List<UUID>> parts(List<UUID> ids) {
        var parts = new ArrayList<List<UUID>>();
        for (int from = 0; from < ids.size(); from += PART) parts.add(ids.subList(from, Math.min(from + PART, ids.size())));
        return parts.stream();
    }
}
