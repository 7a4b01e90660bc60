package crm.customer.coverage.intake;

import crm.system.intake.ImportOrder;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The branches for which a run may bring areas, by code or by name in either language, and the one meant when none is named. */
final class CoverageUnits {

    private static final String DEPARTMENT = "DEPARTMENT";

    private final Map<String, Long> byWord = new HashMap<>();
    private final Long own;

    CoverageUnits(Map<String, Long> byWord, Long own) {
        byWord.forEach((word, id) -> this.byWord.putIfAbsent(plain(word), id));
        this.own = own;
    }

    static CoverageUnits within(ImportOrder order, Connection connection) throws SQLException {
        Map<String, Long> words = new HashMap<>();
        Map<Long, Long> parentOfDepartment = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT id, code, name, name_en, kind, parent_id FROM sys_unit WHERE active = 1");
                ResultSet unit = query.executeQuery()) {
            while (unit.next()) {
                long id = unit.getLong(1);
                if (DEPARTMENT.equals(unit.getString(5))) {
                    parentOfDepartment.put(id, unit.getLong(6));
                } else if (order.scope().covers(id)) {
                    words.put(unit.getString(2), id);
                    words.put(unit.getString(3), id);
                    words.put(unit.getString(4), id);
                }
            }
        }
        Long own = order.actor().unitId();
        while (parentOfDepartment.containsKey(own)) {
            own = parentOfDepartment.remove(own);
        }
        return new CoverageUnits(words, words.containsValue(own) ? own : null);
    }

    Optional<Long> find(String word) {
        return Optional.ofNullable(byWord.get(plain(word)));
    }

    /** The branch that the person's department serves; null when they have none. */
    Long own() {
        return own;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
