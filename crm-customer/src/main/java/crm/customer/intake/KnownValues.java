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
     * The values that are there.
     *
     * @param query ends with the column that is to be among the values; has one parameter before
     */
    static Set<String> among(List<String> values, String query, Object first, Connection connection)
            throws SQLException {
        Set<String> known = new HashSet<>();
        if (values.isEmpty()) {
            return known;
        }
        String places = String.join(",", Collections.nCopies(AT_ONCE, "?"));
        try (PreparedStatement select = connection.prepareStatement(query + " IN (" + places + ")")) {
            for (int from = 0; from < values.size(); from += AT_ONCE) {
                select.setObject(1, first);
                for (int place = 0; place < AT_ONCE; place++) {
                    // the rest of the places repeat the last value
                    select.setString(place + 2, values.get(Math.min(from + place, values.size() - 1)));
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
