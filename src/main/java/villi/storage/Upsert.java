package villi.storage;

import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;

/// Adds a row or changes the one with the same key.
///
/// No `merge` statement: its values would pass through a cast, and a cast cuts a text that is too long without a word.
final class Upsert {

    private Upsert() {}

    static void put(DSLContext sql, UpdatableRecord<?> row) {
        if (sql.executeUpdate(row) == 0) sql.executeInsert(row);
    }
}
