package crm.system.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/**
 * What a chapter needs to write itself: connections, the size wanted, randomness that is the same for the same seed,
 * and what earlier chapters left for it.
 */
public final class DemoBook {

    /** Two, because a third writer only waits for the others on the machines we run on. */
    private static final int WRITERS = 2;

    /** From here on it pays to build the indexes after the rows. */
    private static final int MANY_CUSTOMERS = 20_000;

    private final DataSource database;
    private final Connection connection;
    private final ExecutorService threads;
    private final DemoSize size;
    private final Instant now;
    private final LocalDate today;
    private final LongAdder rows = new LongAdder();
    private final Map<Class<?>, Object> left = new HashMap<>();

    DemoBook(DataSource database, Connection connection, ExecutorService threads, DemoSize size, Clock clock) {
        this.database = database;
        this.connection = connection;
        this.threads = threads;
        this.size = size;
        now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        today = LocalDate.ofInstant(now, clock.getZone());
    }

    public DemoSize size() {
        return size;
    }

    /** The moment of the fill; nothing in the sample data happened later. */
    public Instant now() {
        return now;
    }

    /** The branch's date at that moment. */
    public LocalDate today() {
        return today;
    }

    /** Not in auto-commit. */
    public Connection connection() {
        return connection;
    }

    /** A generator of its own for each purpose, so that one chapter's draws do not shift another's. */
    public SplittableRandom random(String purpose) {
        return new SplittableRandom(size.seed() * 31 + purpose.hashCode());
    }

    /** Rows written so far. */
    long rows() {
        return rows.sum();
    }

    /** Opens a bulk insert on the book's own connection; for tables of a few thousand rows. */
    public BulkInsert insert(String table, String... columns) throws SQLException {
        return new BulkInsert(connection, rows, table, columns);
    }

    /** Leaves something for the chapters after this one, found again by its type. */
    public <T> void leave(Class<T> type, T thing) {
        left.put(type, thing);
    }

    /** What an earlier chapter left. @throws IllegalStateException when none did */
    public <T> T left(Class<T> type) {
        Object thing = left.get(type);
        if (thing == null) {
            throw new IllegalStateException("no earlier chapter left a " + type.getSimpleName());
        }
        return type.cast(thing);
    }

    /** Moves a sequence of allocation size 50 past the ids that the chapter gave by itself. */
    public void restart(String sequence, long lastId) throws SQLException {
        restartAt(sequence, (lastId + 49) / 50 * 50 + 50);
    }

    /** Sets the value that a sequence gives next. */
    public void restartAt(String sequence, long next) throws SQLException {
        execute("ALTER SEQUENCE " + sequence + " RESTART WITH " + next);
    }

    /** Does work with the plain indexes taken off large tables; they are built again afterwards. */
    public void withoutIndexes(List<String> tables, Work work) throws SQLException {
        IndexRest rest = new IndexRest(connection, size.customers() < MANY_CUSTOMERS ? List.of() : tables);
        work.run();
        rest.restore();
    }

    /**
     * Writes numbered chunks on two threads, each chunk committed by itself. A chunk must draw from a generator of its
     * own and give ids of its own, so that the order in which chunks are taken does not show in the data.
     */
    public void writeChunks(int chunks, ChunkWriter writer) throws SQLException {
        connection.commit();
        AtomicInteger next = new AtomicInteger();
        List<Future<Void>> running = new ArrayList<>();
        for (int thread = 1; thread < Math.min(WRITERS, chunks); thread++) {
            running.add(threads.submit(() -> {
                takeChunks(next, chunks, writer);
                return null;
            }));
        }
        SQLException failure = null;
        try {
            takeChunks(next, chunks, writer);
        } catch (SQLException failed) {
            failure = failed;
        }
        // Also after a failure: whoever is told of it finds nobody writing any more.
        for (Future<Void> other : running) {
            SQLException theirs = failureOf(other);
            failure = failure == null ? theirs : failure;
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Waits for a writer. @return null when all went well */
    private static SQLException failureOf(Future<Void> writer) {
        try {
            writer.get();
            return null;
        } catch (ExecutionException failed) {
            return new SQLException("a writer of the sample data failed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new SQLException("the sample data was interrupted", stopped);
        }
    }

    private void takeChunks(AtomicInteger next, int chunks, ChunkWriter writer) throws SQLException {
        try (Connection own = database.getConnection()) {
            own.setAutoCommit(false);
            try {
                for (int chunk = next.getAndIncrement(); chunk < chunks; chunk = next.getAndIncrement()) {
                    writer.write(chunk, (table, columns) -> new BulkInsert(own, rows, table, columns));
                    own.commit();
                }
            } finally {
                next.set(chunks);
                own.rollback();
                own.setAutoCommit(true);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Writing that is done while something else holds. */
    @FunctionalInterface
    public interface Work {
        void run() throws SQLException;
    }

    /** Writes one chunk of a large chapter. */
    @FunctionalInterface
    public interface ChunkWriter {
        void write(int chunk, Inserts inserts) throws SQLException;
    }

    /** Opens bulk inserts on the writer's connection. */
    @FunctionalInterface
    public interface Inserts {
        BulkInsert into(String table, String... columns) throws SQLException;
    }
}
