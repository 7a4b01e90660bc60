package crm.system.proof;

import crm.system.crypto.KeyedMark;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives entries their place and link. Whatever is visible and has no place yet comes next, in no other order: an entry
 * whose transaction committed late is not passed over, it gets a later place.
 */
public final class ChainSealer {

    private final KeyedMark marks;

    public ChainSealer(KeyedMark marks) {
        this.marks = marks;
    }

    /**
     * Seals within the connection's transaction, which the caller commits.
     *
     * @param most how many entries at most
     * @param now in UTC
     * @return how many were sealed
     * @throws ChainMoved when another sealer was faster; the transaction must be rolled back
     */
    public int seal(Connection connection, int most, LocalDateTime now) throws SQLException {
        ChainEnd end = ChainEnd.read(connection);
        if (end.place() == 0) {
            markFirst(connection);
        }
        List<SealedEntry> next = unsealed(connection, most);
        if (next.isEmpty()) {
            return 0;
        }
        long place = end.place();
        byte[] link = end.link();
        try (PreparedStatement seal = connection.prepareStatement(
                "UPDATE sys_audit_entry SET place = ?, link = ? WHERE id = ? AND place IS NULL")) {
            for (SealedEntry entry : next) {
                place++;
                link = SealedEntry.link(link, place, entry.mark(), marks);
                seal.setLong(1, place);
                seal.setBytes(2, link);
                seal.setLong(3, entry.id());
                seal.addBatch();
            }
            seal.executeBatch();
        }
        try (PreparedStatement move = connection.prepareStatement(
                "UPDATE sys_audit_chain SET place = ?, link = ?, sealed_at = ? WHERE id = 1 AND place = ?")) {
            move.setLong(1, place);
            move.setBytes(2, link);
            move.setObject(3, now);
            move.setLong(4, end.place());
            if (move.executeUpdate() != 1) {
                throw new ChainMoved();
            }
        }
        return next.size();
    }

    static List<SealedEntry> unsealed(Connection connection, int most) throws SQLException {
        return read(connection, "place IS NULL", most);
    }

    /** Entries of before there was a chain get their marks once, when the chain begins. */
    private void markFirst(Connection connection) throws SQLException {
        List<SealedEntry> without;
        do {
            without = read(connection, "place IS NULL AND mark IS NULL", 5_000);
            try (PreparedStatement mark =
                    connection.prepareStatement("UPDATE sys_audit_entry SET mark = ? WHERE id = ?")) {
                for (SealedEntry entry : without) {
                    mark.setBytes(1, marks.of(entry.content().bytes()));
                    mark.setLong(2, entry.id());
                    mark.addBatch();
                }
                mark.executeBatch();
            }
        } while (!without.isEmpty());
    }

    private static List<SealedEntry> read(Connection connection, String where, int most) throws SQLException {
        List<SealedEntry> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT " + SealedEntry.COLUMNS
                + " FROM sys_audit_entry WHERE " + where + " ORDER BY id"
                + " OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY")) {
            query.setInt(1, most);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(SealedEntry.read(rows));
                }
            }
        }
        return entries;
    }
}
