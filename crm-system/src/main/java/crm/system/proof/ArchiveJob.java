package crm.system.proof;

import crm.system.crypto.KeyedMark;
import crm.system.jobs.JobResult;
import crm.system.jobs.NightlyJob;
import crm.system.jobs.RunningJob;
import crm.system.notice.Wording;
import crm.system.settings.Settings;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** Moves entries that are past their time into archive files; nothing leaves the database in another way. */
@Dependent
class ArchiveJob implements NightlyJob {

    private static final int ENTRIES_PER_FILE = 20_000;
    private static final int REMOVED_AT_ONCE = 1_000;

    @Inject
    private ChainKeeper chain;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Override
    public String name() {
        return "system.audit.archiving";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(2, 20);
    }

    @Override
    public JobResult run(RunningJob running) throws SQLException, IOException {
        LocalDateTime before = LocalDateTime.now(clock.withZone(ZoneOffset.UTC))
                .minusMonths(settings.number(ProofSettings.KEEP_MONTHS));
        // What a crash left between remembering an archive and removing its entries.
        long removed = remove(running, 0);
        for (Optional<Archives.Archive> next = write(before); next.isPresent(); next = write(before)) {
            chain.note(next.get());
            removed = remove(running, removed);
        }
        return new JobResult(Wording.of("system.audit.chain.archived", removed), null);
    }

    private Optional<Archives.Archive> write(LocalDateTime before) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            return new ChainArchiver(new KeyedMark(), ENTRIES_PER_FILE).write(connection, before);
        }
    }

    private long remove(RunningJob running, long before) throws SQLException {
        long removed = before;
        for (int some = chain.remove(REMOVED_AT_ONCE); some > 0; some = chain.remove(REMOVED_AT_ONCE)) {
            removed += some;
            running.done(removed);
        }
        return removed;
    }
}
