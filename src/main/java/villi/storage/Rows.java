package villi.storage;

import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/// Adds many new rows of one table with one statement that is prepared once.
final class Rows {

    private Rows() {}

    /// @param rows with every column set or null; keys that are not there yet
    static <R extends UpdatableRecord<R>> void insert(DSLContext sql, List<R> rows) {
        if (rows.isEmpty()) return;
        Table<R> table = rows.getFirst().getTable();
        BatchBindStep batch =
                sql.batch(sql.insertInto(table).columns(table.fields()).values(new Object[table.fields().length]));
        for (R row : rows) batch = batch.bind(row.intoArray());
        batch.execute();
    }
}
