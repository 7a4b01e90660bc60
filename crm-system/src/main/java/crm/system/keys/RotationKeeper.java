package crm.system.keys;

import crm.system.crypto.FieldCipher;
import crm.system.crypto.FieldKeys;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The steps of a rotation, each in a transaction of its own: rows and checkpoint stay or go together. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RotationKeeper {

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Inject
    private Clock clock;

    /** The latest rotation; empty when there was none. */
    public Optional<Rotation> find() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT table_name, last_row, changed, started_at,"
                                + " finished_at FROM sys_key_rotation WHERE id = 1");
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? Optional.of(new Rotation(
                            row.getString(1), row.getLong(2), row.getLong(3), moment(row, 4), moment(row, 5)))
                    : Optional.empty();
        }
    }

    /** Begins anew, from the first table on. */
    public void begin() throws SQLException {
        execute("DELETE FROM sys_key_rotation");
        execute(
                "INSERT INTO sys_key_rotation (id, last_row, changed, started_at) VALUES (1, 0, 0, ?)",
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Encrypts some rows of a table and notes how far that was. */
    public Recryption.Part step(EncryptedTable table, long after, int most) throws SQLException {
        Recryption.Part part;
        try (Connection connection = database.getConnection()) {
            part = new Recryption(FieldCipher.instance(), new FieldKeys()).some(connection, table, after, most);
        }
        execute(
                "UPDATE sys_key_rotation SET table_name = ?, last_row = ?, changed = changed + ? WHERE id = 1",
                table.name(),
                part.last(),
                part.changed());
        return part;
    }

    public void finish() throws SQLException {
        execute(
                "UPDATE sys_key_rotation SET finished_at = ? WHERE id = 1",
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        LocalDateTime utc = row.getObject(column, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
