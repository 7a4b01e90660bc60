package crm.customer.churn.reason;

import crm.customer.CustomerPermissions;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.errors.RecordChangedMeanwhile;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Keeps the list of reasons. */
@Stateless
public class ChurnReasonService {

    @Inject
    private ChurnReasonStore reasons;

    @Inject
    private AuditTrail trail;

    /** All of them, those that are retired last. */
    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public List<ChurnReason> all() {
        return reasons.all();
    }

    @RequiresPermissions(CustomerPermissions.CHURN_READ)
    public ChurnReason byId(long reasonId) {
        return reasons.byId(reasonId);
    }

    /**
     * Adds a reason.
     *
     * @throws ReasonCodeTaken when another one has the code
     */
    @RequiresPermissions(CustomerPermissions.CHURN_REASON)
    public void register(@Valid @NotNull ChurnReasonDetails details) {
        ChurnReason reason = new ChurnReason(details);
        reasons.add(reason);
        trail.record(new AuditValues()
                .field("name", null, reason.getName())
                .in(AuditFact.done(CustomerPermissions.CHURN_REASON, "churn-reason", reason.getCode())));
    }

    /**
     * Renames a reason, retires it or takes it up again; its code stays.
     *
     * @param version of the reason that was looked at
     */
    @RequiresPermissions(CustomerPermissions.CHURN_REASON)
    public void change(long reasonId, long version, @Valid @NotNull ChurnReasonDetails details) {
        ChurnReason reason = reasons.byId(reasonId);
        if (reason.getVersion() != version) {
            throw new RecordChangedMeanwhile("churn-reason", reason.getCode());
        }
        AuditValues values = new AuditValues()
                .field("name", reason.getName(), details.getName())
                .field("englishName", reason.getEnglishName(), details.getEnglishName())
                .field("active", reason.isActive(), details.isActive());
        reason.take(details);
        reasons.save(reason);
        trail.record(values.in(AuditFact.done(CustomerPermissions.CHURN_REASON, "churn-reason", reason.getCode())));
    }
}
