package crm.system.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Drops the indexes of tables and builds them again with {@link #restore()}: sorted once at the end, which is many times
 * cheaper than a million insertions at random places. Keys and unique constraints stay. Only for the embedded database.
 */
final class IndexRest {

    private final Connection connection;
    private final Deque<String> toCreate = new ArrayDeque<>();

    IndexRest(Connection connection, List<String> tables) throws SQLException {
        this.connection = connection;
        for (String table : tables) {
            dropIndexesOf(table);
        }
    }

    private void dropIndexesOf(String table) throws SQLException {
        Deque<String> toDrop = new ArrayDeque<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT i.index_name, i.index_type_name, STRING_AGG(CONCAT(c.column_name, ' ', c.ordering_specification), ', ' ORDER BY c.ordinal_position) AS parts"
                        + " FROM information_schema.indexes i JOIN information_schema.index_columns c"
                        + " ON c.index_schema = i.index_schema AND c.index_name = i.index_name"
                        + " WHERE i.table_name = UPPER(?) AND i.is_generated = FALSE"
                        + " GROUP BY i.index_name, i.index_type_name")) {
            query.setString(1, table);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    toDrop.add("DROP INDEX " + found.getString("index_name"));
                    String kind = found.getString("index_type_name").startsWith("UNIQUE") ? "UNIQUE INDEX " : "INDEX ";
                    toCreate.add("CREATE " + kind + found.getString("index_name") + " ON " + table + " ("
                            + found.getString("parts") + ")");
                }
            }
        }
        execute(toDrop);
    }

    void restore() throws SQLException {
        execute(toCreate);
    }

    private void execute(Deque<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            while (!statements.isEmpty()) {
                statement.execute(statements.poll());
            }
        }
    }
}
