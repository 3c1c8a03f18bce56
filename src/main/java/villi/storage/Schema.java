package villi.storage;

import java.io.PrintWriter;
import java.io.Writer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The tables and their number. Flyway runs only when the number differs.
///
/// @param locations of the migrations on the class path
/// @param newest number of the newest migration there
record Schema(List<String> locations, int newest) {

    Schema {
        locations = List.copyOf(locations);
    }

    private static final String HISTORY = "flyway_schema_history";

    /// The schema of this program.
    static final Schema CURRENT = new Schema(List.of("classpath:villi/db/migration"), 9);

    /// The number of an open database, 0 when it is empty.
    static int number(Connection connection) throws SQLException {
        if (!tables(connection).contains(HISTORY)) return 0;
        try (PreparedStatement statement = connection.prepareStatement(
                        "select max(cast(\"version\" as integer)) from \"" + HISTORY + "\" where \"success\"");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// Brings a database up to date and gives the user its rights: everything but the schema, and the audit only to
    /// add and read.
    void migrate(Connection owner, Connections more) throws SQLException {
        run(owner, "set allow_literals all");
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(new Source(more))
                    .locations(locations.toArray(String[]::new))
                    .failOnMissingLocations(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new SQLException("migration failed", e);
        }
        for (String table : tables(owner))
            run(owner, "grant " + rights(table) + " on " + table + " to " + Address.USER);
        run(owner, "set allow_literals numbers");
    }

    private static String rights(String table) {
        return switch (table) {
            case HISTORY -> "select";
            case "audit" -> "select, insert";
            default -> "select, insert, update, delete";
        };
    }

    static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select table_name from information_schema.tables where table_schema = ?")) {
            statement.setString(1, "public");
            ResultSet rows = statement.executeQuery();
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Opens one more connection of the schema's owner.
    @FunctionalInterface
    interface Connections {
        Connection open() throws SQLException;
    }

    /// What Flyway asks for connections.
    private record Source(Connections connections) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return connections.open();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return connections.open();
        }

        @Override
        public PrintWriter getLogWriter() {
            return new PrintWriter(Writer.nullWriter());
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
