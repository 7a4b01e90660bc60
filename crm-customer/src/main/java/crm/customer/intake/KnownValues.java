package crm.customer.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks which of many values a table holds, some hundred at a time. */
final class KnownValues {

    /** SQL Server takes 2,100 parameters at most; a steady number lets the statement be prepared once. */
    private static final int AT_ONCE = 500;

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
        Set<String> known = new HashSet<>();
        if (values.isEmpty()) {
            return known;
        }
        String places = String.join(",", Collections.nCopies(AT_ONCE, "(CAST(? AS NVARCHAR(200)))"));
        String query = "SELECT t." + column + " FROM (VALUES " + places + ") AS wanted (val) INNER JOIN " + table
                + " t ON " + condition + " t." + column + " = wanted.val";
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int from = 0; from < values.size(); from += AT_ONCE) {
                for (int place = 0; place < AT_ONCE; place++) {
                    // the rest of the places repeat the last value
                    select.setString(place + 1, values.get(Math.min(from + place, values.size() - 1)));
                }
                if (parameter != null) {
                    select.setObject(AT_ONCE + 1, parameter);
                }
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        known.add(found.getString(1));
                    }
                }
            }
        }
        return known;
    }
}
