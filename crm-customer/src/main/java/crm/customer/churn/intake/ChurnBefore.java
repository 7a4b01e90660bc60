package crm.customer.churn.intake;

import crm.system.schema.KeyLookup;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is kept of a record, as an import finds it; the note as it lies in the database. */
record ChurnBefore(
        long id,
        long version,
        String key,
        String name,
        long reasonId,
        String rival,
        String segment,
        String source,
        String note,
        boolean withdrawn,
        Long importId) {

    private static final String COLUMNS =
            "SELECT h.id, h.version, h.customer_id, h.business_type, h.churned_on, c.number,"
                    + " h.reason_id, h.rival, h.segment, h.source, h.note, h.withdrawn, h.import_id";
    private static final String JOINED = " INNER JOIN cus_customer c ON c.id = h.customer_id";

    private static final KeyLookup BY_KEY = new KeyLookup(
            COLUMNS,
            "INNER JOIN cus_churn h ON h.customer_id = wanted.cust"
                    + " AND h.business_type = wanted.serv AND h.churned_on = wanted.leftday" + JOINED,
            "cust BIGINT",
            "serv NVARCHAR(20)",
            "leftday DATE");

    private static final KeyLookup BY_ID =
            new KeyLookup(COLUMNS, "INNER JOIN cus_churn h ON h.id = wanted.val" + JOINED, "val BIGINT");

    private static final String REASON = "reason";
    private static final String RIVAL = "rival";
    private static final String SEGMENT = "segment";
    private static final String SOURCE = "source";
    private static final String NOTE = "note";
    private static final String WITHDRAWN = "withdrawn";
    private static final String IMPORT = "import";

    static Map<String, ChurnBefore> of(List<ReadChurn> churns, Connection connection) throws SQLException {
        Map<String, ChurnBefore> known = new HashMap<>();
        BY_KEY.each(
                connection,
                churns.stream()
                        .map(one -> new Object[] {one.leaver().id(), one.service(), one.churnedOn()})
                        .toList(),
                row -> {
                    ChurnBefore found = read(row);
                    known.put(found.key(), found);
                });
        return known;
    }

    static Map<Long, ChurnBefore> byId(List<Long> ids, Connection connection) throws SQLException {
        Map<Long, ChurnBefore> known = new HashMap<>();
        BY_ID.each(connection, ids, row -> known.put(row.getLong(1), read(row)));
        return known;
    }

    private static ChurnBefore read(ResultSet row) throws SQLException {
        return new ChurnBefore(
                row.getLong(1),
                row.getLong(2),
                ReadChurn.key(row.getLong(3), row.getString(4), row.getObject(5, LocalDate.class)),
                row.getString(6),
                row.getLong(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getBoolean(12),
                row.getObject(13, Long.class));
    }

    /** For the journal of the import. */
    Map<String, String> image() {
        Map<String, String> image = new HashMap<>();
        image.put(REASON, Long.toString(reasonId));
        image.put(RIVAL, rival);
        image.put(SEGMENT, segment);
        image.put(SOURCE, source);
        image.put(NOTE, note);
        image.put(WITHDRAWN, Boolean.toString(withdrawn));
        image.put(IMPORT, importId == null ? null : importId.toString());
        return image;
    }

    /** This record with what the journal says it held. */
    ChurnBefore as(Map<String, String> image) {
        return new ChurnBefore(
                id,
                version,
                key,
                name,
                Long.parseLong(image.get(REASON)),
                image.get(RIVAL),
                image.get(SEGMENT),
                image.get(SOURCE),
                image.get(NOTE),
                Boolean.parseBoolean(image.get(WITHDRAWN)),
                image.get(IMPORT) == null ? null : Long.valueOf(image.get(IMPORT)));
    }
}
