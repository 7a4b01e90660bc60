package crm.system.proof;

import crm.system.crypto.KeyedMark;
import crm.system.jobs.FrequentJob;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Seals what was written since the last time, and has the witness remember the end. */
@Dependent
class SealJob implements FrequentJob {

    private static final Logger LOG = Logger.getLogger(SealJob.class.getName());

    private static final int EVERY_SECONDS = 3;

    /** Below the number of row locks at which SQL Server would lock the whole table, and the writers with it. */
    private static final int AT_ONCE = 1_000;

    @Inject
    private ChainKeeper chain;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    @Override
    public String name() {
        return "system.audit.seal";
    }

    @Override
    public int everySeconds() {
        return EVERY_SECONDS;
    }

    @Override
    public void run() throws SQLException {
        int sealed = 0;
        for (int some = chain.seal(AT_ONCE); some > 0; some = chain.seal(AT_ONCE)) {
            sealed += some;
        }
        if (sealed > 0) {
            remember();
        }
    }

    private void remember() throws SQLException {
        try (Connection connection = database.getConnection()) {
            Witness witness = Witness.of(connection, new KeyedMark());
            if (witness.agrees(connection)) {
                witness.write(ChainEnd.read(connection));
            } else {
                LOG.log(
                        Level.SEVERE,
                        "The audit trail was cut or rewritten: it does not hold the end that {0} remembers.",
                        witness.file());
            }
        }
    }
}
