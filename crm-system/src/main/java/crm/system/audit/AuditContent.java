package crm.system.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/**
 * What an entry's mark covers: every column that tells something.
 *
 * @param happenedAt in UTC, to the microsecond
 */
public record AuditContent(
        long id,
        LocalDateTime happenedAt,
        Long accountId,
        String accountName,
        String address,
        String action,
        String thing,
        String thingId,
        String outcome,
        String before,
        String after) {

    /** The same bytes for the same content only: each part is preceded by its length. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(id);
            write(out, happenedAt.toString());
            write(out, accountId == null ? null : accountId.toString());
            write(out, accountName);
            write(out, address);
            write(out, action);
            write(out, thing);
            write(out, thingId);
            write(out, outcome);
            write(out, before);
            write(out, after);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }
}
