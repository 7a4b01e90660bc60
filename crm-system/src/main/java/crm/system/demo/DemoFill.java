package crm.system.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Writes all chapters into an empty database, once, and says how many rows, how long and how much disk that took. */
public final class DemoFill {

    private static final Logger LOG = Logger.getLogger(DemoFill.class.getName());

    private final DataSource database;
    private final ExecutorService threads;
    private final Clock clock;

    public DemoFill(DataSource database, ExecutorService threads, Clock clock) {
        this.database = database;
        this.threads = threads;
        this.clock = clock;
    }

    /**
     * Fills an empty database and leaves any other alone.
     *
     * @return whether this call filled it
     * @throws HalfFilled when an earlier fill never came to its end
     */
    public boolean run(List<DemoChapter> chapters, DemoSize size) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Optional<String> refusal = DemoGround.refusal(connection);
            if (refusal.isPresent()) {
                LOG.log(Level.INFO, "No demo data: {0}", refusal.get());
                return false;
            }
            switch (DemoMarker.read(connection)) {
                case HALF_FILLED -> throw new HalfFilled();
                case EMPTY -> {
                    connection.setAutoCommit(false);
                    write(connection, chapters, size);
                    connection.setAutoCommit(true);
                    return true;
                }
                default -> {
                    return false;
                }
            }
        }
    }

    private void write(Connection connection, List<DemoChapter> chapters, DemoSize size) throws SQLException {
        LOG.info(String.format(
                Locale.ROOT,
                "Demo data: %,d customers, %d months, seed %d",
                size.customers(),
                size.months(),
                size.seed()));
        DemoMarker.begin(connection, size, utc());
        DemoBook book = new DemoBook(database, connection, threads, size, clock);
        Progress whole = new Progress(connection, book);
        for (DemoChapter chapter : chapters.stream()
                .sorted(Comparator.comparingInt(DemoChapter::order))
                .toList()) {
            Progress part = new Progress(connection, book);
            chapter.write(book);
            connection.commit();
            part.log("chapter " + chapter.name());
        }
        DemoDisk.settle(connection);
        DemoMarker.finish(connection, book.rows(), utc());
        whole.log("in all");
    }

    private LocalDateTime utc() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Rows, time and disk between two moments. */
    private static final class Progress {

        private final Connection connection;
        private final DemoBook book;
        private final long rowsBefore;
        private final long bytesBefore;
        private final long begun = System.nanoTime();

        Progress(Connection connection, DemoBook book) throws SQLException {
            this.connection = connection;
            this.book = book;
            rowsBefore = book.rows();
            bytesBefore = DemoDisk.bytes(connection);
        }

        void log(String what) throws SQLException {
            LOG.info(String.format(
                    Locale.ROOT,
                    "Demo data, %s: %,d rows, %.1f s, %.1f MB on disk",
                    what,
                    book.rows() - rowsBefore,
                    (System.nanoTime() - begun) / 1e9,
                    (DemoDisk.bytes(connection) - bytesBefore) / 1e6));
        }
    }

    /** The sample data was begun and never finished, so nothing in it can be relied on. */
    public static final class HalfFilled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        HalfFilled() {
            super(
                    "The demo data in this database was begun and never finished. Start once more with an empty database.");
        }
    }
}
