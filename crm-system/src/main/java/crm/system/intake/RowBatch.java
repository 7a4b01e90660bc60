package crm.system.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** Inserts the rows of a chunk into one table in one round trip, on closing. */
public final class RowBatch implements AutoCloseable {

    private final PreparedStatement statement;
    private boolean empty = true;

    /** @param table and columns: names from our own code */
    public RowBatch(Connection connection, String table, String... columns) throws SQLException {
        statement = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns)
                + ") VALUES (" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")");
    }

    /** Adds a row; values in the order of the columns. */
    public void row(Object... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            statement.setObject(column + 1, values[column]);
        }
        statement.addBatch();
        empty = false;
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            if (!empty) {
                statement.executeBatch();
            }
        }
    }
}
