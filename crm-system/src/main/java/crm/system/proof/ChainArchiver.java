package crm.system.proof;

import crm.system.crypto.KeyedMark;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the oldest entries out into a file and, only when that was read again and found right, out of the database. */
final class ChainArchiver {

    private final KeyedMark marks;
    private final int most;

    /** @param most entries per file */
    ChainArchiver(KeyedMark marks, int most) {
        this.marks = marks;
        this.most = most;
    }

    /**
     * Writes the next file.
     *
     * @param before entries that happened before this moment, in UTC; the first that did not ends the file
     * @return the archive to be remembered; empty when nothing is old enough
     * @throws ChainBroken when the entries are not as they were written: these are kept
     */
    Optional<Archives.Archive> write(Connection connection, LocalDateTime before) throws SQLException, IOException {
        ChainEnd archived = ChainEnd.archived(connection);
        List<SealedEntry> old = old(connection, archived, before);
        if (old.isEmpty()) {
            return Optional.empty();
        }
        long place = archived.place();
        byte[] link = archived.link();
        for (SealedEntry entry : old) {
            place++;
            if (entry.place() != place || !entry.isGenuine(marks) || !entry.follows(link, marks)) {
                throw new ChainBroken(place);
            }
            link = entry.link();
        }
        SealedEntry first = old.get(0);
        SealedEntry last = old.get(old.size() - 1);
        String name = "audit-" + first.place() + "-" + last.place() + ".tsv.gz.enc";
        // Left by a crash before it was remembered; the entries are still in the database.
        Files.deleteIfExists(Archives.folder().resolve(name));
        ArchiveFile file = Archives.file(name);
        file.write(old);
        ChainEnd end = new ChainEnd(last.place(), last.link());
        if (!file.holds(archived, end, marks)) {
            throw new IOException("the archive " + name + " does not read back as it was written");
        }
        return Optional.of(new Archives.Archive(
                first.place(), end, first.content().happenedAt(), last.content().happenedAt(), name, file.checksum()));
    }

    /** Removes entries that are in an archive, some at a time. @return how many were removed */
    int remove(Connection connection, int some) throws SQLException {
        long until = ChainEnd.archived(connection).place();
        try (PreparedStatement first = connection.prepareStatement(
                        "SELECT MIN(place) FROM sys_audit_entry WHERE place >= 1 AND place <= ?");
                PreparedStatement delete =
                        connection.prepareStatement("DELETE FROM sys_audit_entry WHERE place >= ? AND place <= ?")) {
            first.setLong(1, until);
            try (ResultSet found = first.executeQuery()) {
                found.next();
                long from = found.getLong(1);
                if (from == 0) {
                    return 0;
                }
                delete.setLong(1, from);
                delete.setLong(2, Math.min(until, from + some - 1));
                return delete.executeUpdate();
            }
        }
    }

    private List<SealedEntry> old(Connection connection, ChainEnd archived, LocalDateTime before) throws SQLException {
        List<SealedEntry> old = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT " + SealedEntry.COLUMNS
                + " FROM sys_audit_entry WHERE place > ? ORDER BY place OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY")) {
            query.setLong(1, archived.place());
            query.setInt(2, most);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    SealedEntry entry = SealedEntry.read(rows);
                    if (!entry.content().happenedAt().isBefore(before)) {
                        break;
                    }
                    old.add(entry);
                }
            }
        }
        return old;
    }
}
