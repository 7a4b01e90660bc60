package crm.customer.coverage.intake;

import crm.system.schema.KeyLookup;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the areas that are there already. */
final class KnownAreas {

    private static final KeyLookup BY_PLACE = new KeyLookup(
            "SELECT " + AreaBefore.COLUMNS,
            "INNER JOIN cus_coverage t ON t.place_plain = wanted.val",
            "val NVARCHAR(64)");

    private static final KeyLookup BY_ID = new KeyLookup(
            "SELECT " + AreaBefore.COLUMNS, "INNER JOIN cus_coverage t ON t.id = wanted.val", "val BIGINT");

    private KnownAreas() {}

    /** By {@link SurveyedArea#key}. */
    static Map<String, AreaBefore> at(List<SurveyedArea> areas, Connection connection) throws SQLException {
        Map<String, AreaBefore> known = new HashMap<>();
        List<String> places = areas.stream().map(SurveyedArea::placePlain).toList();
        BY_PLACE.each(connection, places, row -> {
            AreaBefore area = AreaBefore.read(row);
            known.put(area.key(), area);
        });
        return known;
    }

    static Map<Long, AreaBefore> byId(List<Long> ids, Connection connection) throws SQLException {
        Map<Long, AreaBefore> known = new HashMap<>();
        BY_ID.each(connection, ids, row -> {
            AreaBefore area = AreaBefore.read(row);
            known.put(area.id(), area);
        });
        return known;
    }
}
