package crm.system.proof;

import crm.system.crypto.KeyFolder;
import crm.system.crypto.KeyedMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The archives made so far. Each is remembered by a row with a mark of its own: where it begins and ends in the chain,
 * and its file's checksum. The last one's end is where the entries in the database go on.
 */
final class Archives {

    private Archives() {}

    /** The folder of the files: {@code CRM_ARCHIVE}, or {@code archive} beside the keys; nodes share it. */
    static Path folder() {
        String named = System.getProperty("crm.archive", System.getenv("CRM_ARCHIVE"));
        return named == null ? KeyFolder.path().resolve("archive") : Path.of(named);
    }

    /** Remembers an archive whose file was written and read again. */
    static void add(Connection connection, KeyedMark marks, Archive archive, LocalDateTime now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO sys_audit_archive (last_place,"
                + " first_place, last_link, first_at, last_at, file_name, checksum, made_at, mark)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, archive.last().place());
            insert.setLong(2, archive.firstPlace());
            insert.setBytes(3, archive.last().link());
            insert.setObject(4, archive.firstAt());
            insert.setObject(5, archive.lastAt());
            insert.setString(6, archive.fileName());
            insert.setString(7, archive.checksum());
            insert.setObject(8, now);
            insert.setBytes(9, mark(marks, archive));
            insert.executeUpdate();
        }
    }

    /** The first archive that does not follow the one before, or whose file is not the one that was written. */
    static Optional<Finding> firstBroken(Connection connection, KeyedMark marks) throws SQLException {
        long expected = 1;
        try (PreparedStatement query = connection.prepareStatement("SELECT first_place, last_place, last_link,"
                        + " first_at, last_at, file_name, checksum, mark FROM sys_audit_archive ORDER BY last_place");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Archive archive = new Archive(
                        rows.getLong("first_place"),
                        new ChainEnd(rows.getLong("last_place"), rows.getBytes("last_link")),
                        rows.getObject("first_at", LocalDateTime.class),
                        rows.getObject("last_at", LocalDateTime.class),
                        rows.getString("file_name"),
                        rows.getString("checksum"));
                boolean whole = archive.firstPlace() == expected
                        && KeyedMark.same(mark(marks, archive), rows.getBytes("mark"))
                        && new ArchiveFile(folder().resolve(archive.fileName()))
                                .checksum()
                                .equals(archive.checksum());
                if (!whole) {
                    return Optional.of(new Finding(Finding.Kind.ARCHIVE, expected, null, 0));
                }
                expected = archive.last().place() + 1;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Optional.empty();
    }

    static ArchiveFile file(String name) throws IOException {
        Files.createDirectories(folder());
        return new ArchiveFile(folder().resolve(name));
    }

    private static byte[] mark(KeyedMark marks, Archive archive) {
        return marks.of(
                "archive".getBytes(StandardCharsets.UTF_8),
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(archive.firstPlace())
                        .putLong(archive.last().place())
                        .array(),
                archive.last().link(),
                (archive.firstAt() + " " + archive.lastAt() + " " + archive.fileName() + " " + archive.checksum())
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** One archive: entries that follow one another, in one file. */
    public record Archive(
            long firstPlace,
            ChainEnd last,
            LocalDateTime firstAt,
            LocalDateTime lastAt,
            String fileName,
            String checksum) {}
}
