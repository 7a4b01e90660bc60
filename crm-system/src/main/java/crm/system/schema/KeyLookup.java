package crm.system.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asks for many keys in few statements: a list of them, called {@code wanted}, is joined to tables. On H2 the list is one
 * parameter for each column, which is planned in no time; SQL Server knows no such parameter and takes 2,100 at most.
 */
public final class KeyLookup {

    private static final int PARAMETERS = 2_000;

    /** Long lists of places are slow to plan. */
    private static final int MOST_PLACES = 500;

    private final String select;
    private final String join;
    private final List<String> types;
    private final String names;
    private final int places;
    private volatile String byPlaces;

    /** Takes one row that was found. */
    @FunctionalInterface
    public interface Found {
        void take(ResultSet row) throws SQLException;
    }

    /**
     * A question, in SQL of our own code.
     *
     * @param select up to the list of tables
     * @param join from behind the list of keys on, e.g. {@code INNER JOIN t ON t.id = wanted.val}; may end in parameters
     * @param columns of the list, name and type each, e.g. {@code val BIGINT}
     */
    public KeyLookup(String select, String join, String... columns) {
        this.select = select + " FROM ";
        this.join = " " + join;
        names = Arrays.stream(columns)
                .map(column -> column.substring(0, column.indexOf(' ')))
                .collect(Collectors.joining(", ", " AS wanted (", ")"));
        types = Arrays.stream(columns)
                .map(column -> column.substring(column.indexOf(' ') + 1))
                .toList();
        places = Math.min(MOST_PLACES, PARAMETERS / columns.length);
    }

    /**
     * Asks for all keys; the rows of one key may come twice.
     *
     * @param keys a value each, or an {@code Object[]} where the list has several columns
     * @param more for the parameters behind the list
     */
    public void each(Connection connection, Collection<?> keys, Found found, Object... more) throws SQLException {
        each(DatabaseKind.of(connection), connection, keys, found, more);
    }

    void each(DatabaseKind kind, Connection connection, Collection<?> keys, Found found, Object... more)
            throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        List<Object[]> rows = keys.stream()
                .map(key -> key instanceof Object[] several ? several : new Object[] {key})
                .toList();
        if (kind == DatabaseKind.H2) {
            askByColumns(connection, rows, found, more);
        } else {
            askByPlaces(connection, rows, found, more);
        }
    }

    private void askByColumns(Connection connection, List<Object[]> keys, Found found, Object... more)
            throws SQLException {
        String lists =
                types.stream().map(type -> "CAST(? AS " + type + " ARRAY)").collect(Collectors.joining(", "));
        try (PreparedStatement query = connection.prepareStatement(select + "UNNEST(" + lists + ")" + names + join)) {
            List<Object> values = new ArrayList<>();
            for (int column = 0; column < types.size(); column++) {
                int place = column;
                values.add(keys.stream().map(key -> key[place]).toArray());
            }
            values.addAll(Arrays.asList(more));
            ask(query, values, found);
        }
    }

    private void askByPlaces(Connection connection, List<Object[]> keys, Found found, Object... more)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(byPlaces())) {
            for (int from = 0; from < keys.size(); from += places) {
                List<Object> values = new ArrayList<>();
                for (int place = from; place < from + places; place++) {
                    // the rest of the places repeat the last key
                    values.addAll(Arrays.asList(keys.get(Math.min(place, keys.size() - 1))));
                }
                values.addAll(Arrays.asList(more));
                ask(query, values, found);
            }
        }
    }

    /** A steady number of places lets the statement be planned once. */
    private String byPlaces() {
        String known = byPlaces;
        if (known == null) {
            String place = types.stream().map(type -> "CAST(? AS " + type + ")").collect(Collectors.joining(", "));
            known = select + "(VALUES " + String.join(",", Collections.nCopies(places, "(" + place + ")")) + ")" + names
                    + join;
            byPlaces = known;
        }
        return known;
    }

    private static void ask(PreparedStatement query, List<Object> values, Found found) throws SQLException {
        int parameter = 1;
        for (Object value : values) {
            query.setObject(parameter++, value);
        }
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.take(row);
            }
        }
    }
}
