package crm.system.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops the indexes and unique constraints of tables and builds them again with {@link #restore()}: sorted once at the
 * end, which is many times cheaper than a million insertions at random places, and leaves no trail of rewritten pages in
 * the file. Primary and foreign keys stay. Only for the embedded database.
 */
final class IndexRest {

    private static final String INDEXES =
            "SELECT i.index_name AS name, i.index_type_name AS kind, STRING_AGG(CONCAT(c.column_name, ' ',"
                    + " c.ordering_specification), ', ' ORDER BY c.ordinal_position) AS parts"
                    + " FROM information_schema.indexes i JOIN information_schema.index_columns c"
                    + " ON c.index_schema = i.index_schema AND c.index_name = i.index_name"
                    + " WHERE i.table_name = UPPER(?) AND i.is_generated = FALSE"
                    + " GROUP BY i.index_name, i.index_type_name";

    private static final String CONSTRAINTS =
            "SELECT t.constraint_name AS name, STRING_AGG(k.column_name, ', ' ORDER BY k.ordinal_position) AS parts"
                    + " FROM information_schema.table_constraints t JOIN information_schema.key_column_usage k"
                    + " ON k.constraint_schema = t.constraint_schema AND k.constraint_name = t.constraint_name"
                    + " WHERE t.table_name = UPPER(?) AND t.constraint_type = 'UNIQUE' GROUP BY t.constraint_name";

    private final Connection connection;
    private final List<String> toRestore = new ArrayList<>();

    IndexRest(Connection connection, List<String> tables) throws SQLException {
        this.connection = connection;
        List<String> toDrop = new ArrayList<>();
        for (String table : tables) {
            for (Part index : parts(INDEXES, table)) {
                toDrop.add("DROP INDEX " + index.name());
                toRestore.add(
                        "CREATE " + index.kind() + " " + index.name() + " ON " + table + " (" + index.parts() + ")");
            }
            for (Part unique : parts(CONSTRAINTS, table)) {
                toDrop.add("ALTER TABLE " + table + " DROP CONSTRAINT " + unique.name());
                toRestore.add("ALTER TABLE " + table + " ADD CONSTRAINT " + unique.name() + " UNIQUE (" + unique.parts()
                        + ")");
            }
        }
        execute(toDrop);
    }

    void restore() throws SQLException {
        execute(toRestore);
    }

    private List<Part> parts(String sql, String table) throws SQLException {
        List<Part> parts = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, table);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    boolean unique =
                            sql.equals(INDEXES) && found.getString("kind").startsWith("UNIQUE");
                    parts.add(new Part(
                            found.getString("name"), unique ? "UNIQUE INDEX" : "INDEX", found.getString("parts")));
                }
            }
        }
        return parts;
    }

    private void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** An index or constraint: its name, its kind, and its columns as they stand in brackets. */
    private record Part(String name, String kind, String parts) {}
}
