package crm.customer.usage.record;

import crm.customer.CustomerPermissions;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows single usages. */
@Stateless
public class UsageRecordService {

    @Inject
    private CustomerAccess customers;

    @Inject
    private UsageRecordStore records;

    @Inject
    private AuditTrail trail;

    /**
     * A stretch of a customer's records of a month, the latest first; that it was looked at stands in the audit trail.
     *
     * @param month its first day
     * @param subscription null for all
     * @param before the last row seen; null begins
     */
    @RequiresPermissions(CustomerPermissions.USAGE_RECORDS)
    public List<UsageRecordRow> ofMonth(
            long customerId,
            @NotNull LocalDate month,
            Long subscription,
            UsageRecordRow before,
            @Min(1) @Max(1_000) int most) {
        Customer customer = customers.byId(customerId);
        if (before == null) {
            trail.record(AuditFact.done(CustomerPermissions.USAGE_RECORDS, "customer", customer.getNumber()));
        }
        return records.ofMonth(customerId, month, subscription, before, most);
    }

    /** The same of the customer who is signed in. */
    @RequiresPermissions(CustomerPermissions.OWN_READ)
    public List<UsageRecordRow> ownOfMonth(
            @NotNull LocalDate month, Long subscription, UsageRecordRow before, @Min(1) @Max(1_000) int most) {
        return records.ofMonth(customers.own().getId(), month, subscription, before, most);
    }
}
