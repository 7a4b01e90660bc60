package crm.system.schema;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * Declares the one data source. Address, user and password come from {@code CRM_DB_URL}, {@code CRM_DB_USER} and
 * {@code CRM_DB_PASSWORD}; without them an H2 file below {@code data} is used. H2's write delay is off, so that what was
 * acknowledged survives a killed process; its page cache is large enough for the hot part of a million customers. It is
 * never closed, only left: closing moves what lies in the file, and H2 2.2.224 has damaged files by that after the process
 * before had been killed (decision 0015).
 */
@DataSourceDefinition(
        name = "java:app/crm/db",
        className = "crm.system.schema.ConfiguredDataSource",
        url = "${MPCONFIG=crm.db.url:" + BranchDatabase.EMBEDDED_URL + "}",
        user = "${MPCONFIG=crm.db.user:crm}",
        password = "${MPCONFIG=crm.db.password:crm}",
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 4,
        maxPoolSize = 48)
@Singleton
public class BranchDatabase {

    /** The embedded database; also what the launcher and the tests use. */
    public static final String EMBEDDED_URL =
            "jdbc:h2:file:./data/crm;MODE=MSSQLServer;WRITE_DELAY=0;CACHE_SIZE=524288;DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE";
}
