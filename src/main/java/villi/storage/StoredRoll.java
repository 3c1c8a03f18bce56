package villi.storage;

import static villi.storage.schema.Tables.HOUSEHOLD;
import static villi.storage.schema.Tables.PATIENT;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import villi.domain.patient.Household;
import villi.domain.patient.HouseholdId;
import villi.domain.patient.Patient;
import villi.usecase.find.Listed;
import villi.usecase.find.Roll;

/// [Roll] in the database.
public final class StoredRoll implements Roll {

    private final Database database;

    public StoredRoll(Database database) {
        this.database = database;
    }

    @Override
    public List<Listed> after(int number, int most) {
        return database.read(sql -> {
            List<Patient> page = sql.selectFrom(PATIENT)
                    .where(PATIENT.RUNNING_NUMBER.gt(number))
                    .orderBy(PATIENT.RUNNING_NUMBER)
                    .limit(most)
                    .fetch(StoredPatients::patient);
            if (page.isEmpty()) return List.of();
            Condition these =
                    PATIENT.RUNNING_NUMBER.between(number + 1, page.getLast().number());
            return listed(sql, page, these);
        });
    }

    @Override
    public List<Listed> around(HouseholdId home) {
        return database.read(sql -> {
            Condition these = PATIENT.HOUSEHOLD_ID.eq(home.value());
            List<Patient> people = sql.selectFrom(PATIENT)
                    .where(these)
                    .orderBy(PATIENT.RUNNING_NUMBER)
                    .fetch(StoredPatients::patient);
            return listed(sql, people, these);
        });
    }

    private static List<Listed> listed(DSLContext sql, List<Patient> people, Condition these) {
        Map<HouseholdId, Household> homes =
                HouseholdRows.load(
                                sql,
                                HOUSEHOLD.ID.in(DSL.select(PATIENT.HOUSEHOLD_ID)
                                        .from(PATIENT)
                                        .where(these)))
                        .stream()
                        .collect(Collectors.toMap(Household::id, Function.identity()));
        return people.stream().map(p -> new Listed(p, homes.get(p.household()))).toList();
    }
}
