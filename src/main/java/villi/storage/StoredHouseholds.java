package villi.storage;

import java.util.List;
import java.util.UUID;
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
            UUID id = household.id().value();
            String before = FamilyText.household(sql, id);
            HouseholdRows.save(sql, household);
            var subject = new Subject("household", id.toString());
            AuditChain.add(sql, trail, subject, before, FamilyText.household(sql, id));
            return true;
        });
    }
}
