package crm.customer.intake;

import crm.system.session.Scope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units into which the acting person may bring customers, by code or by name in either language. */
final class UnitCodes {

    private final Map<String, Long> byWord = new HashMap<>();
    private final Set<Long> ids = new HashSet<>();

    static UnitCodes within(Scope scope, Connection connection) throws SQLException {
        UnitCodes units = new UnitCodes();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT id, code, name, name_en FROM sys_unit WHERE active = 1");
                ResultSet unit = query.executeQuery()) {
            while (unit.next()) {
                if (scope.covers(unit.getLong(1))) {
                    units.add(unit.getLong(1), unit.getString(2), unit.getString(3), unit.getString(4));
                }
            }
        }
        return units;
    }

    void add(long id, String... words) {
        ids.add(id);
        for (String word : words) {
            byWord.putIfAbsent(plain(word), id);
        }
    }

    Optional<Long> find(String word) {
        return Optional.ofNullable(byWord.get(plain(word)));
    }

    boolean covers(long id) {
        return ids.contains(id);
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
