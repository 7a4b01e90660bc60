package crm.system.proof;

import crm.system.audit.AuditContent;
import crm.system.crypto.KeyedMark;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;

/** An entry of the trail as the chain sees it: its content, its mark and, once sealed, its place and link. */
final class SealedEntry {

    static final String COLUMNS = "id, happened_at, account_id, account_name, address, action, thing, thing_id,"
            + " outcome, before_values, after_values, mark, place, link";

    /** Stands before the first link. */
    private static final byte[] BEGINNING = new byte[KeyedMark.BYTES];

    private final AuditContent content;
    private final byte[] mark;
    private final long place;
    private final byte[] link;

    private SealedEntry(AuditContent content, byte[] mark, long place, byte[] link) {
        this.content = content;
        this.mark = mark;
        this.place = place;
        this.link = link;
    }

    static SealedEntry read(ResultSet row) throws SQLException {
        long number = row.getLong("account_id");
        Long account = row.wasNull() ? null : number;
        AuditContent content = new AuditContent(
                row.getLong("id"),
                row.getObject("happened_at", LocalDateTime.class),
                account,
                row.getString("account_name"),
                row.getString("address"),
                row.getString("action"),
                row.getString("thing"),
                row.getString("thing_id"),
                row.getString("outcome"),
                row.getString("before_values"),
                row.getString("after_values"));
        return new SealedEntry(content, row.getBytes("mark"), row.getLong("place"), row.getBytes("link"));
    }

    AuditContent content() {
        return content;
    }

    long id() {
        return content.id();
    }

    long place() {
        return place;
    }

    byte[] mark() {
        return mark;
    }

    boolean isMarked() {
        return mark != null;
    }

    boolean isGenuine(KeyedMark by) {
        return mark != null && KeyedMark.same(mark, by.of(content.bytes()));
    }

    boolean follows(byte[] before, KeyedMark by) {
        return link != null && KeyedMark.same(link, link(before, place, mark, by));
    }

    byte[] link() {
        return link;
    }

    /** The link of an entry at a place, over the link before; null stands for the beginning of the chain. */
    static byte[] link(byte[] before, long place, byte[] mark, KeyedMark by) {
        return by.of(
                before == null ? BEGINNING : before,
                ByteBuffer.allocate(Long.BYTES).putLong(place).array(),
                mark == null ? new byte[0] : mark);
    }
}
