package crm.customer.coverage.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What is kept of an area, as an import finds it. */
record AreaBefore(
        long id,
        long version,
        String key,
        String place,
        String technology,
        Integer realisticMbit,
        Integer spare,
        String note,
        LocalDate checkedOn,
        String checkedBy,
        boolean removed) {

    static final String COLUMNS = "t.id, t.version, t.place_plain, t.business_type, t.unit_id, t.place, t.technology,"
            + " t.realistic_mbit, t.spare, t.note, t.checked_on, t.checked_by, t.removed";

    private static final String PLACE = "place";
    private static final String TECHNOLOGY = "technology";
    private static final String MBIT = "mbit";
    private static final String SPARE = "spare";
    private static final String NOTE = "note";
    private static final String CHECKED_ON = "on";
    private static final String CHECKED_BY = "by";
    private static final String REMOVED = "removed";

    static AreaBefore read(ResultSet found) throws SQLException {
        return new AreaBefore(
                found.getLong(1),
                found.getLong(2),
                SurveyedArea.key(found.getString(3), found.getString(4), found.getLong(5)),
                found.getString(6),
                found.getString(7),
                found.getObject(8, Integer.class),
                found.getObject(9, Integer.class),
                found.getString(10),
                found.getObject(11, LocalDate.class),
                found.getString(12),
                found.getBoolean(13));
    }

    /** For the journal of the import. */
    Map<String, String> image() {
        Map<String, String> image = new HashMap<>();
        image.put(PLACE, place);
        image.put(TECHNOLOGY, technology);
        image.put(MBIT, realisticMbit == null ? null : realisticMbit.toString());
        image.put(SPARE, spare == null ? null : spare.toString());
        image.put(NOTE, note);
        image.put(CHECKED_ON, checkedOn.toString());
        image.put(CHECKED_BY, checkedBy);
        image.put(REMOVED, Boolean.toString(removed));
        return image;
    }

    /** This area with what the journal says it held. */
    AreaBefore as(Map<String, String> image) {
        return new AreaBefore(
                id,
                version,
                key,
                image.get(PLACE),
                image.get(TECHNOLOGY),
                whole(image.get(MBIT)),
                whole(image.get(SPARE)),
                image.get(NOTE),
                LocalDate.parse(image.get(CHECKED_ON)),
                image.get(CHECKED_BY),
                Boolean.parseBoolean(image.get(REMOVED)));
    }

    private static Integer whole(String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
