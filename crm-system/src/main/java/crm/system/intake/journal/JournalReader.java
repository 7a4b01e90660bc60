package crm.system.intake.journal;

import crm.system.crypto.FieldCipher;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads an import's journal from its end, record by record. */
public final class JournalReader {

    private static final String LINES = "SELECT id, first_id, last_id, version_after, before_image"
            + " FROM sys_import_written WHERE import_id = ? AND id <= ? ORDER BY id DESC OFFSET 0 ROWS FETCH NEXT ? ROWS"
            + " ONLY";

    private JournalReader() {}

    /**
     * A place in the journal, as a checkpoint keeps it.
     *
     * @param entry the line
     * @param record the lowest record of that line that lies behind
     */
    public record Place(long entry, long record) {

        /** Before anything was read. */
        public static final Place END = new Place(Long.MAX_VALUE, Long.MAX_VALUE);

        public static Place of(WrittenRecord last) {
            return new Place(last.entry(), last.id());
        }
    }

    /**
     * The next records before a place, the last written first.
     *
     * @param most how many at most
     */
    public static List<WrittenRecord> last(Connection connection, long importId, Place before, int most)
            throws SQLException {
        List<WrittenRecord> records = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(LINES)) {
            query.setLong(1, importId);
            query.setLong(2, before.entry());
            query.setInt(3, most + 1); // the first line may be used up already
            try (ResultSet line = query.executeQuery()) {
                while (records.size() < most && line.next()) {
                    addLine(records, line, before, most);
                }
            }
        }
        return records;
    }

    private static void addLine(List<WrittenRecord> records, ResultSet line, Place before, int most)
            throws SQLException {
        long entry = line.getLong(1);
        long highest = line.getLong(3);
        if (entry == before.entry()) {
            highest = Math.min(highest, before.record() - 1);
        }
        Long version = line.getObject(4, Long.class);
        String image = line.getString(5);
        Map<String, String> held =
                image == null ? null : Image.unpack(FieldCipher.instance().decrypt(image));
        for (long id = highest; id >= line.getLong(2) && records.size() < most; id--) {
            records.add(new WrittenRecord(entry, id, version, held));
        }
    }
}
