package crm.web.matrix;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** Rows that a test writes past the services, with ids below zero. */
@Dependent
class Rows {

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    /** An id that no row of the table has. */
    long fresh(String table) throws SQLException {
        return Math.min(
                -1, one("SELECT MIN(id) FROM " + table + " WHERE id < 0").orElse(0) - 1);
    }

    /** A row of a table with a version; columns and values as in SQL. */
    long insert(String table, String columns, String values) throws SQLException {
        return insertPlain(table, "version, " + columns, "1, " + values);
    }

    /** A row of a table without a version. */
    long insertPlain(String table, String columns, String values) throws SQLException {
        long fresh = fresh(table);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO " + table + " (id, " + columns + ") VALUES (" + fresh + ", " + values + ")")) {
            insert.executeUpdate();
        }
        return fresh;
    }

    /** A row like the oldest of its table, but for some columns. */
    long copy(String table, Map<String, Object> changes) throws SQLException {
        long id = one("SELECT MIN(id) FROM " + table + " WHERE id > 0").getAsLong();
        long fresh = fresh(table);
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement none = connection.prepareStatement("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData columns = none.getMetaData();
            for (int at = 1; at <= columns.getColumnCount(); at++) {
                String name = columns.getColumnName(at).toLowerCase(Locale.ROOT);
                names.add(name);
                values.add(name.equals("id") ? "" + fresh : String.valueOf(changes.getOrDefault(name, name)));
            }
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " ("
                        + String.join(",", names) + ") SELECT " + String.join(",", values) + " FROM " + table
                        + " WHERE id = " + id)) {
            insert.executeUpdate();
        }
        return fresh;
    }

    /** The number that a query finds in its only row. */
    OptionalLong one(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet found = statement.executeQuery()) {
            found.next();
            long id = found.getLong(1);
            return found.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
        }
    }
}
