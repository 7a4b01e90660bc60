package crm.system.intake.journal;

import crm.system.crypto.FieldCipher;
import crm.system.schema.IdBlocks;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Told by an importer what the rows of a chunk make or change; written with them. Used by one thread. */
public final class ImportJournal {

    private static final int ID_BLOCK = 50;

    private final List<Long> made = new ArrayList<>();
    private final Map<Long, Change> changed = new LinkedHashMap<>();
    private final TriedKeys tried;

    public ImportJournal() {
        this(null);
    }

    private ImportJournal(TriedKeys tried) {
        this.tried = tried;
    }

    /** For a dry run: it writes nothing, and remembers what it would have written. */
    public static ImportJournal ofTrial() {
        return new ImportJournal(new TriedKeys());
    }

    private record Change(long versionAfter, Map<String, String> before) {}

    /** Records that rows have made. */
    public void made(long... ids) {
        for (long id : ids) {
            made.add(id);
        }
    }

    /**
     * A record that a row has changed. Told twice within a chunk, what it held before the first change counts.
     *
     * @param versionAfter the version it has now
     * @param before what taking it back needs, by names of the importer's own; values may be null
     */
    public void changed(long id, long versionAfter, Map<String, String> before) {
        Change first = changed.get(id);
        changed.put(id, new Change(versionAfter, first == null ? new TreeMap<>(before) : first.before()));
    }

    /**
     * Those of the records that earlier chunks of the import made or changed. An importer rejects the rows that mean them,
     * because an undo gives back one state, and only to a record that is as the import left it.
     */
    public Set<Long> writtenBefore(long importId, Collection<Long> ids, Connection connection) throws SQLException {
        return tried == null
                ? WrittenBefore.among(importId, ids.stream().distinct().toList(), connection)
                : Set.of();
    }

    /** In a dry run, whether a good row of an earlier chunk bore that key; in a run the database tells. */
    public boolean isTried(String key) {
        return tried != null && tried.has(key);
    }

    /** Tells a dry run the key of a good row. */
    public void tried(String key) {
        if (tried != null) {
            tried.add(key);
        }
    }

    /** Forgets what a chunk told that was not written. */
    public void clear() {
        made.clear();
        changed.clear();
    }

    /** Writes what was told, within the chunk's transaction, and is empty again. */
    public void save(long importId, Connection connection) throws SQLException {
        List<IdRange> ranges = IdRange.of(made);
        int count = ranges.size() + changed.size();
        if (count > 0) {
            save(importId, ranges, IdBlocks.take(connection, "sys_import_written_seq", count, ID_BLOCK), connection);
        }
        clear();
    }

    private void save(long importId, List<IdRange> ranges, long[] ids, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO sys_import_written (id, import_id,"
                + " first_id, last_id, version_after, before_image) VALUES (?, ?, ?, ?, ?, ?)")) {
            int next = 0;
            for (IdRange range : ranges) {
                add(insert, ids[next++], importId, range, null, null);
            }
            for (Map.Entry<Long, Change> entry : changed.entrySet()) {
                Change change = entry.getValue();
                String image = FieldCipher.instance().encrypt(Image.pack(change.before()));
                IdRange record = new IdRange(entry.getKey(), entry.getKey());
                add(insert, ids[next++], importId, record, change.versionAfter(), image);
            }
            insert.executeBatch();
        }
    }

    private static void add(
            PreparedStatement insert, long id, long importId, IdRange records, Long versionAfter, String image)
            throws SQLException {
        insert.setLong(1, id);
        insert.setLong(2, importId);
        insert.setLong(3, records.first());
        insert.setLong(4, records.last());
        insert.setObject(5, versionAfter, java.sql.Types.BIGINT);
        insert.setString(6, image);
        insert.addBatch();
    }
}
