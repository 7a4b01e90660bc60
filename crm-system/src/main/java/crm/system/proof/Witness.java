package crm.system.proof;

import crm.system.crypto.KeyFolder;
import crm.system.crypto.KeyedMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The end of the chain as this node last saw it, in a file beside the keys: whoever cuts off the end of the trail in the
 * database cannot make this forget. One file per database. After an older backup was restored on purpose, remove it.
 */
final class Witness {

    private final Path file;
    private final KeyedMark marks;
    private final String database;

    Witness(Path folder, String database, KeyedMark marks) {
        this.marks = marks;
        this.database = database;
        file = folder.resolve("crm.audit-head-" + sha256(database).substring(0, 8));
    }

    /** The witness for a database, beside the keys. */
    static Witness of(Connection connection, KeyedMark marks) throws SQLException {
        String url = connection.getMetaData().getURL();
        int options = url.indexOf(';');
        String place = options < 0 ? url : url.substring(0, options);
        return new Witness(KeyFolder.path(), place + " " + connection.getCatalog(), marks);
    }

    Path file() {
        return file;
    }

    /** The remembered end. @throws WitnessForged when the file was not written by us */
    Optional<ChainEnd> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String[] parts = Files.readString(file).strip().split(" ", -1);
            HexFormat hex = HexFormat.of();
            byte[] link = hex.parseHex(parts[1]);
            if (parts.length != 3 || !KeyedMark.same(hex.parseHex(parts[2]), mark(parts[0], link))) {
                throw new WitnessForged(file);
            }
            return Optional.of(new ChainEnd(Long.parseLong(parts[0]), link));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            throw new WitnessForged(file);
        }
    }

    /** Whether what is remembered is part of the chain as it stands in the database. */
    boolean agrees(Connection connection) throws SQLException {
        Optional<ChainEnd> remembered = read();
        if (remembered.isEmpty()) {
            return true;
        }
        long place = remembered.get().place();
        if (place > ChainEnd.read(connection).place()) {
            return false;
        }
        ChainEnd archived = ChainEnd.archived(connection);
        if (place < archived.place()) {
            return true;
        }
        ChainEnd there = place == archived.place() ? archived : ChainEnd.at(connection, place);
        return Arrays.equals(there.link(), remembered.get().link());
    }

    void write(ChainEnd end) {
        HexFormat hex = HexFormat.of();
        String place = Long.toString(end.place());
        Path written = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(
                    written,
                    place + " " + hex.formatHex(end.link()) + " " + hex.formatHex(mark(place, end.link())) + "\n");
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private byte[] mark(String place, byte[] link) {
        return marks.of(("witness " + database + " " + place + " ").getBytes(StandardCharsets.UTF_8), link);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
