package crm.system.intake.journal;

import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records of units that whoever undoes does not cover, or no longer: they stay. */
public final class ForeignRecords {

    /** Why such a record stays. */
    public static final Wording NOT_YOURS = Wording.of("system.import.notYours");

    private ForeignRecords() {}

    /**
     * Keeps the foreign ones.
     *
     * @param units asks for id, name and unit of the records whose ids lie between two parameters
     * @return the others, those that are there no more among them
     */
    public static List<WrittenRecord> keep(
            UndoOrder order, String units, List<WrittenRecord> records, KeptRecords kept, Connection connection)
            throws SQLException {
        if (order.scope().everything() || records.isEmpty()) {
            return records;
        }
        Map<Long, String> foreign = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(units)) {
            for (IdRange range :
                    IdRange.of(records.stream().map(WrittenRecord::id).toList())) {
                query.setLong(1, range.first());
                query.setLong(2, range.last());
                try (ResultSet record = query.executeQuery()) {
                    while (record.next()) {
                        if (!order.scope().covers(record.getLong(3))) {
                            foreign.put(record.getLong(1), record.getString(2));
                        }
                    }
                }
            }
        }
        records.stream()
                .filter(record -> foreign.containsKey(record.id()))
                .forEach(record -> kept.keep(record, foreign.get(record.id()), NOT_YOURS));
        return records.stream()
                .filter(record -> !foreign.containsKey(record.id()))
                .toList();
    }
}
