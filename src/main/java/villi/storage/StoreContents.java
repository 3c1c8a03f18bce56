package villi.storage;

import static villi.storage.schema.Tables.AUDIT;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import villi.usecase.backup.Contents;
import villi.usecase.practice.AuditLog.Verdict;

/// Counts what an open database holds.
final class StoreContents {

    private StoreContents() {}

    /// With the last entry of the audit as it stands there.
    static Contents of(Connection connection) throws SQLException {
        DSLContext sql = sql(connection);
        var last = sql.select(AUDIT.SEQ, AUDIT.HASH)
                .from(AUDIT)
                .orderBy(AUDIT.SEQ.desc())
                .limit(1)
                .fetchOptional();
        return of(
                connection,
                sql,
                last.map(row -> row.value1()).orElse(0L),
                last.map(row -> row.value2()).orElse(AuditChain.START));
    }

    /// With the audit worked out anew, row by row; empty when its chain is broken.
    static Optional<Contents> proved(Connection connection) throws SQLException {
        DSLContext sql = sql(connection);
        Verdict verdict = StoredAudit.verify(sql);
        return verdict.firstBroken().isPresent()
                ? Optional.empty()
                : Optional.of(of(connection, sql, verdict.entries(), verdict.head()));
    }

    private static Contents of(Connection connection, DSLContext sql, long entries, String head) throws SQLException {
        var rows = new TreeMap<String, Long>();
        for (String table : Schema.tables(connection)) rows.put(table, count(connection, table));
        String first = sql.select(AUDIT.HASH)
                .from(AUDIT)
                .where(AUDIT.SEQ.eq(1L))
                .fetchOptional(AUDIT.HASH)
                .orElse(AuditChain.START);
        return new Contents(Schema.number(connection), rows, entries, head, first);
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from \"" + table + "\"");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static DSLContext sql(Connection connection) {
        Settings settings = new Settings().withRenderSchema(false).withExecuteLogging(false);
        return DSL.using(connection, SQLDialect.H2, settings);
    }
}
