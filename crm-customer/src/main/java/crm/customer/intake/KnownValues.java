package crm.customer.intake;

import crm.system.schema.KeyLookup;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks which of many values a table holds. */
final class KnownValues {

    private KnownValues() {}

    /**
     * The values that are there. They are joined to the table, because H2 looks no compound index up for {@code IN} and
     * would read all rows of a source instead.
     *
     * @param table to look in
     * @param column that is to hold one of the values
     * @param condition on the table's other columns, with one parameter, ended by {@code AND}; empty for none
     * @param parameter of the condition; null for none
     */
    static Set<String> among(
            List<String> values, String table, String column, String condition, Object parameter, Connection connection)
            throws SQLException {
        return ids(values, table, column, column, condition, parameter, connection)
                .keySet();
    }

    /** Likewise, with another column of the row that holds each. */
    static Map<String, String> ids(
            List<String> values,
            String table,
            String column,
            String id,
            String condition,
            Object parameter,
            Connection connection)
            throws SQLException {
        Map<String, String> known = new HashMap<>();
        new KeyLookup(
                        "SELECT t." + column + ", t." + id,
                        "INNER JOIN " + table + " t ON " + condition + " t." + column + " = wanted.val",
                        "val NVARCHAR(200)")
                .each(
                        connection,
                        values,
                        found -> known.put(found.getString(1), found.getString(2)),
                        parameter == null ? new Object[0] : new Object[] {parameter});
        return known;
    }
}
