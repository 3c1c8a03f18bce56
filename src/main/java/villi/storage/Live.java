package villi.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// An open database: the user's connection for all reading and writing, the owner's only to force the disk and to
/// close.
record Live(Connection user, Connection owner, DSLContext sql) {

    static Live of(Connection user, Connection owner) throws SQLException {
        user.setAutoCommit(false);
        Settings settings = new Settings().withRenderSchema(false).withExecuteLogging(false);
        return new Live(user, owner, DSL.using(user, SQLDialect.H2, settings));
    }

    /// Commits, and returns when the disk has it. Without this H2 keeps it in memory for a while.
    void save() throws SQLException {
        user.commit();
        Schema.run(owner, "checkpoint sync");
    }

    void rollback() {
        try {
            user.rollback();
        } catch (SQLException e) {
            quietly(user);
        }
    }

    /// Closes and takes unused space out of the file.
    void close() throws SQLException {
        try {
            Schema.run(owner, "shutdown compact");
        } finally {
            quietly(user);
            quietly(owner);
        }
    }

    /// Lets go without writing anything more; what was saved is on disk.
    void drop() {
        try {
            Schema.run(owner, "shutdown immediately");
        } catch (SQLException e) {
            // Already closed by H2 itself.
        } finally {
            quietly(user);
            quietly(owner);
        }
    }

    static void quietly(@Nullable Connection connection) {
        try {
            if (connection != null) connection.close();
        } catch (SQLException e) {
            // Nothing is lost: saving forced the disk before.
            return;
        }
    }
}
