package crm.system.intake.undo;

import crm.system.intake.ChunkFailed;
import crm.system.intake.journal.JournalReader;
import crm.system.intake.journal.KeptRecords;
import crm.system.intake.journal.KeptRecords.KeptRecord;
import crm.system.intake.journal.WrittenRecord;
import crm.system.jobs.JobStopped;
import crm.system.notice.Wording;
import crm.system.schema.IdBlocks;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * Takes a stretch of records back: the records, the list of those that stay and the checkpoint, all in one transaction
 * or none of it. An EJB for the same reason as {@code ChunkWriter}.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UndoWriter {

    private static final int ID_BLOCK = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_VALUES = 1000;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    /** Makes the undo a run's own. */
    public void claim(long undoId, String claim) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE sys_import_undo SET claim = ? WHERE id = ?")) {
            update.setString(1, claim);
            update.setLong(2, undoId);
            update.executeUpdate();
        } catch (SQLException failed) {
            throw new ChunkFailed(failed);
        }
    }

    /** Takes the next records back. @return how many were gone through; 0 at the end */
    public int takeBack(UndoRun run, int most) {
        return step(run, most, (records, kept, connection) -> run.takeBack()
                .takeBack(run.order(), records, kept, connection));
    }

    /** Leaves the next record as it is. */
    public void leave(UndoRun run, Wording why) {
        step(
                run,
                1,
                (records, kept, connection) ->
                        kept.keep(records.get(0), Long.toString(records.get(0).id()), why));
    }

    private interface Act {
        void on(List<WrittenRecord> records, KeptRecords kept, Connection connection) throws SQLException;
    }

    private int step(UndoRun run, int most, Act act) {
        try (Connection connection = database.getConnection()) {
            JournalReader.Place from = checkpoint(connection, run);
            List<WrittenRecord> records =
                    JournalReader.last(connection, run.order().importId(), from, most);
            if (records.isEmpty()) {
                return 0;
            }
            KeptRecords kept = new KeptRecords();
            act.on(records, kept, connection);
            writeKept(connection, run.order().importId(), kept.all());
            move(
                    connection,
                    run,
                    from,
                    JournalReader.Place.of(records.get(records.size() - 1)),
                    records.size() - kept.all().size(),
                    kept.all().size());
            return records.size();
        } catch (SQLException failed) {
            throw new ChunkFailed(failed);
        }
    }

    /** First of all: whoever holds an old claim goes no further. */
    private static JournalReader.Place checkpoint(Connection connection, UndoRun run) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                        "UPDATE sys_import_undo SET claim = claim WHERE id = ? AND claim = ?");
                PreparedStatement query = connection.prepareStatement(
                        "SELECT next_entry, next_record FROM sys_import_undo WHERE id = ?")) {
            lock.setLong(1, run.undoId());
            lock.setString(2, run.claim());
            if (lock.executeUpdate() != 1) {
                throw JobStopped.takenOver();
            }
            query.setLong(1, run.undoId());
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return new JournalReader.Place(found.getLong(1), found.getLong(2));
            }
        }
    }

    private static void move(
            Connection connection, UndoRun run, JournalReader.Place from, JournalReader.Place to, int undone, int kept)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE sys_import_undo SET next_entry = ?, next_record = ?, undone = undone + ?, kept = kept + ?"
                        + " WHERE id = ? AND next_entry = ? AND next_record = ?")) {
            update.setLong(1, to.entry());
            update.setLong(2, to.record());
            update.setInt(3, undone);
            update.setInt(4, kept);
            update.setLong(5, run.undoId());
            update.setLong(6, from.entry());
            update.setLong(7, from.record());
            if (update.executeUpdate() != 1) {
                throw JobStopped.takenOver();
            }
        }
    }

    private static void writeKept(Connection connection, long importId, Collection<KeptRecord> kept)
            throws SQLException {
        if (kept.isEmpty()) {
            return;
        }
        long[] ids = IdBlocks.take(connection, "sys_import_kept_seq", kept.size(), ID_BLOCK);
        int next = 0;
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO sys_import_kept (id, import_id,"
                + " record_id, record_name, reason_key, reason_values) VALUES (?, ?, ?, ?, ?, ?)")) {
            for (KeptRecord record : kept) {
                insert.setLong(1, ids[next++]);
                insert.setLong(2, importId);
                insert.setLong(3, record.recordId());
                insert.setString(4, cut(record.name(), LONGEST_NAME));
                insert.setString(5, record.why().key());
                insert.setString(6, cut(record.why().packedValues(), LONGEST_VALUES));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
