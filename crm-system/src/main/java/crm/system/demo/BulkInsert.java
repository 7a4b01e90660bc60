package crm.system.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.concurrent.atomic.LongAdder;

/** Inserts many rows into one table with few round trips; the last rows are sent by {@link #close()}. */
public final class BulkInsert implements AutoCloseable {

    private static final int BATCH = 1_000;

    private final PreparedStatement statement;
    private final LongAdder rows;
    private int waiting;

    BulkInsert(Connection connection, LongAdder rows, String table, String... columns) throws SQLException {
        this.rows = rows;
        statement = connection.prepareStatement("INSERT INTO " + table + " (" + String.join(", ", columns)
                + ") VALUES (" + String.join(", ", Collections.nCopies(columns.length, "?")) + ")");
    }

    /** Adds one row; values in the order of the columns. */
    public void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
        rows.increment();
        if (++waiting == BATCH) {
            send();
        }
    }

    /** Sends the rows that wait, so that rows of another table can refer to them. */
    public void send() throws SQLException {
        if (waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try (statement) {
            send();
        }
    }
}
