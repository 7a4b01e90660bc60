package crm.system.jobs;

import crm.system.session.ActingAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries frequent jobs out on this node. An EJB for the same reason as {@link JobRunner}. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FrequentWork {

    private static final Logger LOG = Logger.getLogger(FrequentWork.class.getName());

    @Inject
    private Instance<FrequentJob> jobs;

    public List<FrequentJob> all() {
        return jobs.stream().toList();
    }

    /** Does a job now; one that this version no longer knows is left out. */
    @ActivateRequestContext
    public void carryOut(String name) {
        jobs.stream().filter(job -> job.name().equals(name)).findFirst().ifPresent(FrequentWork::carryOut);
    }

    private static void carryOut(FrequentJob job) {
        try {
            ActingAs.call(JobAccountStore.system(), () -> {
                job.run();
                return null;
            });
        } catch (Exception failed) {
            LOG.log(Level.WARNING, job.name() + " could not be done this time", failed);
        }
    }
}
