package crm.system.schema;

import java.sql.Connection;
import java.sql.SQLException;

/** The two databases we run on, and the few places where they differ. */
public enum DatabaseKind {
    H2,
    SQL_SERVER;

    /** Tells which database a connection leads to. */
    public static DatabaseKind of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().startsWith("H2") ? H2 : SQL_SERVER;
    }

    /** Flyway's name for the dialect folder of scripts that exist only for this database. */
    public String folder() {
        return this == H2 ? "h2" : "sqlserver";
    }
}
