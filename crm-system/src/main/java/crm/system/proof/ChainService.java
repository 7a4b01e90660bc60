package crm.system.proof;

import crm.system.audit.AuditPermissions;
import crm.system.jobs.JobOrder;
import crm.system.jobs.JobService;
import crm.system.notice.Wording;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Tells how the audit trail's chain stands and has it checked. */
@Stateless
public class ChainService {

    @Inject
    private ChainKeeper chain;

    @Inject
    private JobService jobs;

    @RequiresPermissions(AuditPermissions.READ)
    public ChainState state() {
        try {
            return chain.state();
        } catch (SQLException broken) {
            throw new IllegalStateException("the chain's state cannot be read", broken);
        }
    }

    /** Has the whole chain checked in the background; the person is told the result. @return the job's run */
    @RequiresPermissions(AuditPermissions.VERIFY)
    public long verify() {
        return jobs.start(new JobOrder(VerifyJob.NAME, null, Wording.of(VerifyJob.NAME), "/system/audit-search.xhtml"));
    }
}
