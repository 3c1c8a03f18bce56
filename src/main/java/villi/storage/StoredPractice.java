package villi.storage;

import static villi.storage.schema.Tables.PRACTICE;

import java.util.Optional;
import villi.domain.practice.Practice;
import villi.usecase.Trail;
import villi.usecase.practice.AuditLog.Subject;
import villi.usecase.practice.Practices;

/// [Practices] in the database: one row.
public final class StoredPractice implements Practices {

    private static final short ONLY = 1;

    private final Database database;

    public StoredPractice(Database database) {
        this.database = database;
    }

    @Override
    public Practice read() {
        return database.read(sql -> sql.selectFrom(PRACTICE)
                .fetchSingle(row -> new Practice(
                        row.getName(),
                        row.getAddress(),
                        row.getPhone(),
                        row.getAfterHours(),
                        row.getLanguageTag(),
                        Practice.Units.valueOf(row.getUnits()),
                        Optional.ofNullable(row.getLogo()).map(Practice.Logo::new))));
    }

    @Override
    public void write(Practice practice, Trail trail) {
        database.write(sql -> {
            String before = sql.select(PRACTICE.NAME)
                    .from(PRACTICE)
                    .fetchOptional(PRACTICE.NAME)
                    .orElse("");
            var row = sql.newRecord(PRACTICE);
            row.setId(ONLY);
            row.setName(practice.name());
            row.setAddress(practice.address());
            row.setPhone(practice.phone());
            row.setAfterHours(practice.afterHours());
            row.setLanguageTag(practice.language());
            row.setUnits(practice.units().name());
            row.setLogo(practice.logo().map(Practice.Logo::dataUri).orElse(null));
            Upsert.put(sql, row);
            AuditChain.add(sql, trail, new Subject("practice", ""), before, practice.name());
            return true;
        });
    }
}
