package crm.system.proof;

import crm.system.audit.AuditContent;
import crm.system.crypto.KeyedMark;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import org.flywaydb.core.Flyway;

/** A database with an audit trail, written as the program writes it and spoilt as an attacker would. */
final class Trail implements AutoCloseable {

    static final LocalDateTime NOON = LocalDateTime.of(2026, 11, 23, 12, 0);

    private final String url = "jdbc:h2:mem:trail" + System.nanoTime() + ";MODE=MSSQLServer;DB_CLOSE_DELAY=-1";
    private final KeyedMark marks = new KeyedMark();
    private final Connection connection;

    Trail() throws SQLException {
        Flyway.configure()
                .dataSource(url, "crm", "crm")
                .locations("classpath:db/migration")
                .load()
                .migrate();
        connection = open();
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, "crm", "crm");
    }

    Connection connection() {
        return connection;
    }

    KeyedMark marks() {
        return marks;
    }

    void write(long... ids) throws SQLException {
        for (long id : ids) {
            write(connection, id, NOON.plusSeconds(id));
        }
    }

    void write(Connection into, long id, LocalDateTime at) throws SQLException {
        AuditContent content = new AuditContent(
                id,
                at,
                7L,
                "manager",
                "127.0.0.1",
                "customer:profile:change",
                "customer",
                "1" + id,
                "DONE",
                null,
                "{\"name\":\"王\\t\"}");
        try (PreparedStatement insert = into.prepareStatement("INSERT INTO sys_audit_entry (id, happened_at,"
                + " account_id, account_name, address, action, thing, thing_id, outcome, after_values, mark)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setObject(2, at);
            insert.setLong(3, content.accountId());
            insert.setString(4, content.accountName());
            insert.setString(5, content.address());
            insert.setString(6, content.action());
            insert.setString(7, content.thing());
            insert.setString(8, content.thingId());
            insert.setString(9, content.outcome());
            insert.setString(10, content.after());
            insert.setBytes(11, marks.of(content.bytes()));
            insert.executeUpdate();
        }
    }

    int seal() throws SQLException {
        return new ChainSealer(marks).seal(connection, 1_000, NOON);
    }

    void sql(String statement) throws SQLException {
        try (Statement spoil = connection.createStatement()) {
            spoil.execute(statement);
        }
    }

    @Override
    public void close() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
        connection.close();
    }
}
