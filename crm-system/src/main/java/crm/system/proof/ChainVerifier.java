package crm.system.proof;

import crm.system.crypto.KeyedMark;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Walks the chain from where the archive ends to its end and tells the first place at which it is broken. */
final class ChainVerifier {

    private static final int PLACES_AT_ONCE = 2_000;

    /** The archive may move on while we read; then we begin again. */
    private static final int MOST_BEGINNINGS = 5;

    private final Connection connection;
    private final KeyedMark marks;
    private final Witness witness;
    private final LongConsumer progress;

    private long expected;
    private byte[] link;
    private long checked;

    /** @param progress told how many entries were checked */
    ChainVerifier(Connection connection, KeyedMark marks, Witness witness, LongConsumer progress) {
        this.connection = connection;
        this.marks = marks;
        this.witness = witness;
        this.progress = progress;
    }

    Finding verify() throws SQLException {
        Finding finding = null;
        for (int i = 0; i < MOST_BEGINNINGS; i++) {
            ChainEnd archived = ChainEnd.archived(connection);
            finding = once(archived);
            if (finding.isWhole() || ChainEnd.archived(connection).place() == archived.place()) {
                return finding;
            }
        }
        return finding;
    }

    private Finding once(ChainEnd archived) throws SQLException {
        // In this order: the witness is never ahead of the database, the database never ahead of what is read after it.
        Optional<ChainEnd> remembered;
        try {
            remembered = witness.read();
        } catch (WitnessForged forged) {
            return new Finding(Finding.Kind.CUT, ChainEnd.read(connection).place() + 1, null, 0);
        }
        ChainEnd end = ChainEnd.read(connection);
        expected = archived.place() + 1;
        link = archived.link();
        checked = 0;
        Optional<Finding> broken = Archives.firstBroken(connection, marks);
        for (long from = expected; broken.isEmpty() && from <= end.place(); from += PLACES_AT_ONCE) {
            broken = part(Math.min(end.place(), from + PLACES_AT_ONCE - 1), remembered);
        }
        if (broken.isEmpty() && end.place() >= archived.place() && !Arrays.equals(link, end.link())) {
            broken = Optional.of(finding(Finding.Kind.CHANGED, end.place(), null));
        }
        if (broken.isEmpty() && remembered.isPresent() && remembered.get().place() > end.place()) {
            broken = Optional.of(finding(Finding.Kind.CUT, end.place() + 1, null));
        }
        if (broken.isEmpty()) {
            broken = strangers();
        }
        return broken.orElseGet(() -> Finding.whole(checked));
    }

    private Optional<Finding> part(long until, Optional<ChainEnd> remembered) throws SQLException {
        for (SealedEntry entry : entries("place >= " + expected + " AND place <= " + until)) {
            if (entry.place() < expected) {
                return Optional.of(finding(Finding.Kind.INSERTED, entry.place(), entry.id()));
            }
            if (entry.place() > expected) {
                return Optional.of(finding(Finding.Kind.REMOVED, expected, null));
            }
            if (!entry.isGenuine(marks) || !entry.follows(link, marks)) {
                return Optional.of(
                        finding(entry.isMarked() ? Finding.Kind.CHANGED : Finding.Kind.INSERTED, expected, entry.id()));
            }
            boolean remembers = remembered.isPresent() && remembered.get().place() == expected;
            if (remembers && !Arrays.equals(remembered.get().link(), entry.link())) {
                return Optional.of(finding(Finding.Kind.CHANGED, expected, entry.id()));
            }
            link = entry.link();
            expected++;
            checked++;
        }
        progress.accept(checked);
        if (expected <= until) {
            boolean nothingFollows = entries("place > " + expected + " AND place <= " + (until + PLACES_AT_ONCE))
                    .isEmpty();
            return Optional.of(finding(nothingFollows ? Finding.Kind.CUT : Finding.Kind.REMOVED, expected, null));
        }
        return Optional.empty();
    }

    /** Entries that wait for their place, or stand before the beginning, must be genuine, too. */
    private Optional<Finding> strangers() throws SQLException {
        List<SealedEntry> outside = new ArrayList<>(ChainSealer.unsealed(connection, PLACES_AT_ONCE));
        outside.addAll(entries("place < 1"));
        return outside.stream()
                .filter(entry -> !entry.isGenuine(marks))
                .findFirst()
                .map(entry -> finding(Finding.Kind.INSERTED, entry.place(), entry.id()));
    }

    private Finding finding(Finding.Kind kind, long place, Long entryId) {
        return new Finding(kind, place, entryId, checked);
    }

    private List<SealedEntry> entries(String where) throws SQLException {
        List<SealedEntry> entries = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT " + SealedEntry.COLUMNS
                        + " FROM sys_audit_entry WHERE " + where + " ORDER BY place, id");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                entries.add(SealedEntry.read(rows));
            }
        }
        return entries;
    }
}
