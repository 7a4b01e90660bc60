package crm.system.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both ways of asking, the other database's too: the embedded one understands it. */
class KeyLookupTest {

    private static final int ROWS = 3_000;

    private static final KeyLookup BY_ID =
            new KeyLookup("SELECT t.id", "INNER JOIN t ON t.id = wanted.val WHERE t.name <> ?", "val BIGINT");

    private static final KeyLookup BY_NAME =
            new KeyLookup("SELECT t.id", "INNER JOIN t ON t.name = wanted.val", "val NVARCHAR(200)");

    private static final KeyLookup BY_MOMENT = new KeyLookup(
            "SELECT t.id",
            "INNER JOIN t ON t.id = wanted.id AND t.made_on = wanted.made AND t.moment = wanted.moment",
            "id BIGINT",
            "made DATE",
            "moment DATETIME2(6)");

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void everyKeyIsFoundHoweverManyThereAre(DatabaseKind kind) throws SQLException {
        try (Connection connection = table()) {
            List<Long> keys = LongStream.range(2, ROWS * 2L).boxed().toList();

            assertEquals(ROWS - 2, ids(kind, BY_ID, connection, keys, "n5").size());
            assertEquals(Set.of(), ids(kind, BY_ID, connection, List.of(), "n5"));
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aKeyMayBeTextOrHaveSeveralColumns(DatabaseKind kind) throws SQLException {
        LocalDate day = LocalDate.of(2026, 10, 1);
        LocalDateTime moment = LocalDateTime.of(2026, 10, 1, 9, 30, 5, 120_000_000);
        try (Connection connection = table()) {
            List<Object[]> several =
                    List.of(new Object[] {7L, day, moment}, new Object[] {8L, day.plusDays(1), moment}, new Object[] {
                        9L, day, moment.plusSeconds(1)
                    });

            assertEquals(Set.of(7L, 12L), ids(kind, BY_NAME, connection, List.of("n7", "北", "n12")));
            assertEquals(Set.of(7L), ids(kind, BY_MOMENT, connection, several));
        }
    }

    private static Set<Long> ids(
            DatabaseKind kind, KeyLookup lookup, Connection connection, List<?> keys, Object... more)
            throws SQLException {
        Set<Long> found = new TreeSet<>();
        lookup.each(kind, connection, keys, row -> found.add(row.getLong(1)), more);
        return found;
    }

    private static Connection table() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:;MODE=MSSQLServer");
        try (Statement make = connection.createStatement()) {
            make.execute(
                    "CREATE TABLE t (id BIGINT PRIMARY KEY, name NVARCHAR(40), made_on DATE, moment DATETIME2(6))");
            make.execute("INSERT INTO t SELECT x, CONCAT('n', x), '2026-10-01', '2026-10-01 09:30:05.12'"
                    + " FROM SYSTEM_RANGE(1, " + ROWS + ")");
        }
        return connection;
    }
}
