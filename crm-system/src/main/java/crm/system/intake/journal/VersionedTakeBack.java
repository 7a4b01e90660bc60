package crm.system.intake.journal;

import crm.system.notice.Wording;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes records back whose version tells whether somebody worked with them since: those an import made are removed, the
 * others hold again what they held.
 *
 * @param <R> a record as the database holds it now, or held it
 */
public abstract class VersionedTakeBack<R> implements TakeBack {

    private static final long AS_MADE = 1;

    private final String lock;
    private final String units;
    private final Wording gone;
    private final Wording changedSince;

    /**
     * A change to be taken back.
     *
     * @param now what the record holds
     * @param before what it held, with the version it has now
     */
    public record Change<R>(R now, R before) {}

    /**
     * How one kind of record is taken back.
     *
     * @param table of the records, with {@code id} and {@code version}
     * @param units as {@link ForeignRecords#keep} wants it
     * @param words prefix of the messages {@code gone} and {@code changedSince}, with its dot
     */
    protected VersionedTakeBack(String table, String units, String words) {
        lock = "UPDATE " + table + " SET version = version + 1 WHERE id = ? AND version = ?";
        this.units = units;
        gone = Wording.of(words + "gone");
        changedSince = Wording.of(words + "changedSince");
    }

    /** Those of the records that are there. */
    protected abstract Map<Long, R> byId(List<Long> ids, Connection connection) throws SQLException;

    protected abstract long version(R record);

    /** By which people know it and which tells nothing of a person. */
    protected abstract String name(R record);

    /** The record with what the journal says it held. */
    protected abstract R as(R record, Map<String, String> before);

    /** Deletes records, which are locked, and what hangs on them. */
    protected abstract void remove(List<R> made, Connection connection) throws SQLException;

    /** @return for each change in its order, whether the record still had its version */
    protected abstract boolean[] restore(UndoOrder order, List<Change<R>> changes, Connection connection)
            throws SQLException;

    @Override
    public final void takeBack(UndoOrder order, List<WrittenRecord> records, KeptRecords kept, Connection connection)
            throws SQLException {
        Map<Long, R> now = byId(records.stream().map(WrittenRecord::id).toList(), connection);
        List<WrittenRecord> made = new ArrayList<>();
        List<WrittenRecord> changed = new ArrayList<>();
        for (WrittenRecord record : ForeignRecords.keep(order, units, records, kept, connection)) {
            R found = now.get(record.id());
            if (found == null) {
                kept.keep(record, Long.toString(record.id()), gone);
            } else if (version(found) != (record.isMade() ? AS_MADE : record.versionAfter())) {
                kept.keep(record, name(found), changedSince);
            } else {
                (record.isMade() ? made : changed).add(record);
            }
        }
        List<R> locked = locked(made, now, kept, connection);
        if (!locked.isEmpty()) {
            remove(locked, connection);
        }
        restore(order, changed, now, kept, connection);
    }

    /** What somebody begins meanwhile has moved the version on, so that none of it is lost with its record. */
    private List<R> locked(List<WrittenRecord> made, Map<Long, R> now, KeptRecords kept, Connection connection)
            throws SQLException {
        List<R> locked = new ArrayList<>();
        if (made.isEmpty()) {
            return locked;
        }
        try (VersionedUpdate update = new VersionedUpdate(connection, lock)) {
            for (WrittenRecord record : made) {
                update.add(record.id(), AS_MADE);
            }
            boolean[] held = update.write();
            for (int at = 0; at < held.length; at++) {
                R record = now.get(made.get(at).id());
                if (held[at]) {
                    locked.add(record);
                } else {
                    kept.keep(made.get(at), name(record), changedSince);
                }
            }
        }
        return locked;
    }

    private void restore(
            UndoOrder order, List<WrittenRecord> changed, Map<Long, R> now, KeptRecords kept, Connection connection)
            throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        List<Change<R>> changes = changed.stream()
                .map(record -> new Change<>(now.get(record.id()), as(now.get(record.id()), record.before())))
                .toList();
        boolean[] written = restore(order, changes, connection);
        for (int at = 0; at < written.length; at++) {
            if (!written[at]) {
                kept.keep(changed.get(at), name(changes.get(at).now()), changedSince);
            }
        }
    }
}
