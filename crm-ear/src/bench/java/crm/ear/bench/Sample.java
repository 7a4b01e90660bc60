package crm.ear.bench;

import crm.ear.visit.StoppedDatabase;
import crm.system.crypto.EncryptedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A customer of the demo data, with everything one may search by. */
record Sample(long id, String number, String name, String phone, String document, long unit) {

    private static final int WANTED = 500;
    private static final String COLUMN = "\t";

    /** Every so manieth customer, read from the file of a system that is stopped. */
    private static List<Sample> draw(Path data) throws SQLException {
        System.setProperty("crm.keys", data.resolve("crm.keys").toString());
        EncryptedText cipher = new EncryptedText();
        List<Sample> drawn = new ArrayList<>();
        try (StoppedDatabase database = new StoppedDatabase(data);
                Statement query = database.connection().createStatement()) {
            long step = 1 + count(query) / WANTED;
            try (ResultSet found = query.executeQuery("SELECT c.id, c.number, c.name, c.phone, d.number, c.unit_id"
                    + " FROM cus_customer c JOIN cus_document d ON d.customer_id = c.id"
                    + " WHERE c.phone IS NOT NULL AND MOD(c.id, " + step + ") = 0 ORDER BY c.id")) {
                while (found.next()) {
                    drawn.add(new Sample(
                            found.getLong(1),
                            found.getString(2),
                            found.getString(3),
                            cipher.convertToEntityAttribute(found.getString(4)),
                            cipher.convertToEntityAttribute(found.getString(5)),
                            found.getLong(6)));
                }
            }
        }
        if (drawn.isEmpty()) {
            throw new IllegalStateException("the demo data holds no customers to look for");
        }
        return drawn;
    }

    /** Draws from the data in the first argument into the file in the second: a process knows the keys of one folder. */
    public static void main(String[] args) throws SQLException, IOException {
        write(draw(Path.of(args[0])), Path.of(args[1]));
    }

    private static void write(List<Sample> samples, Path file) throws IOException {
        Files.write(
                file,
                samples.stream()
                        .map(one -> String.join(
                                COLUMN,
                                Long.toString(one.id),
                                one.number,
                                one.name,
                                one.phone,
                                one.document,
                                Long.toString(one.unit)))
                        .toList());
    }

    static List<Sample> read(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> List.of(line.split(COLUMN, -1)))
                    .map(part -> new Sample(
                            Long.parseLong(part.get(0)),
                            part.get(1),
                            part.get(2),
                            part.get(3),
                            part.get(4),
                            Long.parseLong(part.get(5))))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long count(Statement query) throws SQLException {
        try (ResultSet found = query.executeQuery("SELECT COUNT(*) FROM cus_customer")) {
            found.next();
            return found.getLong(1);
        }
    }
}
