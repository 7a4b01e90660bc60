package crm.system.proof;

import crm.system.crypto.KeyedMark;
import crm.system.jobs.JobResult;
import crm.system.jobs.NightlyJob;
import crm.system.jobs.RunningJob;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Checks the whole chain, every night and when somebody asks for it. */
@Dependent
class VerifyJob implements NightlyJob {

    static final String NAME = "system.audit.verification";

    private static final Logger LOG = Logger.getLogger(VerifyJob.class.getName());

    @Inject
    private ChainKeeper chain;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(1, 50);
    }

    @Override
    public JobResult run(RunningJob running) throws SQLException {
        running.total(chain.state().place());
        Finding finding;
        try (Connection connection = database.getConnection()) {
            KeyedMark marks = new KeyedMark();
            finding = new ChainVerifier(connection, marks, Witness.of(connection, marks), running::done).verify();
        }
        chain.note(finding);
        if (!finding.isWhole()) {
            LOG.log(Level.SEVERE, "The audit trail is broken at place {0}, entry {1}: {2}", new Object[] {
                finding.place(), finding.entryId(), finding.kind()
            });
        }
        return new JobResult(finding.wording(), null);
    }
}
