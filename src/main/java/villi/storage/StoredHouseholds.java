package villi.storage;

import static villi.storage.schema.Tables.HOUSEHOLD;

import java.util.List;
import org.jooq.impl.DSL;
import villi.domain.patient.Household;
import villi.usecase.Trail;
import villi.usecase.patient.Households;
import villi.usecase.practice.AuditLog.Subject;

/// [Households] in the database.
public final class StoredHouseholds implements Households {

    private final Database database;

    public StoredHouseholds(Database database) {
        this.database = database;
    }

    @Override
    public List<Household> all() {
        return database.read(sql -> HouseholdRows.load(sql, DSL.noCondition()));
    }

    @Override
    public void save(Household household, Trail trail) {
        database.write(sql -> {
            String before = HouseholdRows.load(
                            sql, HOUSEHOLD.ID.eq(household.id().value()))
                    .stream()
                    .map(Household::toString)
                    .findFirst()
                    .orElse("");
            HouseholdRows.save(sql, household);
            var subject = new Subject("household", household.id().value().toString());
            AuditChain.add(sql, trail, subject, before, household.toString());
            return true;
        });
    }
}
