package crm.system.jobs;

import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** A job whose work breaks off in the middle of a transaction. */
@Dependent
public class TestJob implements BackgroundJob {

    static final String NAME = "test.half";

    @Inject
    private Writer writer;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JobResult run(RunningJob running) {
        try {
            writer.write(running.parameter());
        } catch (IllegalStateException intended) {
            // what it wrote must be gone
        }
        return new JobResult(Wording.of("system.job.state.DONE"), null);
    }

    /** Writes a row and fails. */
    @Dependent
    public static class Writer {

        private static final String INSERT = "INSERT INTO sys_known_permission (permission) VALUES (?)";

        @PersistenceContext(unitName = "crm")
        private EntityManager rows;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        public void write(String row) {
            rows.createNativeQuery(INSERT).setParameter(1, row).executeUpdate();
            throw new IllegalStateException("half done");
        }
    }
}
