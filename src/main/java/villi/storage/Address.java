package villi.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.Driver;

/// Where the database file is and with which settings H2 opens it. Nothing that a user typed gets into them.
///
/// `REUSE_SPACE=FALSE` appends only, so that a torn write never hits what was saved before. The trace file would hold
/// names in
/// clear text, so there is none. H2 must not close the database by itself while the program is still saving.
record Address(Path folder) {

    private static final String NAME = "villi";
    private static final String FILE_END = ".mv.db";
    private static final String SETTINGS = ";CIPHER=AES;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE"
            + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    private static final String NO_TRACE = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
    private static final String EXISTING = ";IFEXISTS=TRUE;FORBID_CREATION=TRUE";

    static final String OWNER = "villi_owner";
    static final String USER = "villi_user";

    /// H2 separates settings with a semicolon, so a folder with one in its name cannot be used.
    boolean usable() {
        return folder.toString().indexOf(';') < 0;
    }

    Path file() {
        return folder.resolve(NAME + FILE_END);
    }

    /// Where a copy of the file is put.
    Path kept(String why) {
        return folder.resolve(NAME + "-" + why + FILE_END);
    }

    Connection create(String fileKey, String ownerKey) throws SQLException {
        return connect(NO_TRACE, OWNER, fileKey, ownerKey);
    }

    Connection owner(String fileKey, String ownerKey) throws SQLException {
        return connect(NO_TRACE + EXISTING, OWNER, fileKey, ownerKey);
    }

    /// Only while the owner is connected, who alone may turn the trace off.
    Connection user(String fileKey, String userKey) throws SQLException {
        return connect(EXISTING, USER, fileKey, userKey);
    }

    /// Connects as owner and writes no byte.
    Connection look(String fileKey, String ownerKey) throws SQLException {
        return connect(NO_TRACE + EXISTING + ";ACCESS_MODE_DATA=r", OWNER, fileKey, ownerKey);
    }

    private Connection connect(String more, String user, String fileKey, String userKey) throws SQLException {
        if (!usable()) throw new IllegalStateException("unusable folder name");
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", fileKey + " " + userKey);
        String url = "jdbc:h2:nio:" + folder.resolve(NAME) + SETTINGS + more;
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) throw new IllegalStateException("H2 did not know its own address");
        return connection;
    }
}
