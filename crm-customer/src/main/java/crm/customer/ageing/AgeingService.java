package crm.customer.ageing;

import crm.customer.CustomerPermissions;
import crm.customer.arrears.Arrears;
import crm.customer.arrears.OwedItem;
import crm.customer.profile.CustomerAccess;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Tells how long what is owed is past its due day. */
@Stateless
public class AgeingService {

    @Inject
    private AgeingStore sums;

    @Inject
    private Arrears arrears;

    @Inject
    private CustomerAccess customers;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    @RequiresPermissions(CustomerPermissions.ARREARS_READ)
    public Ageing ofCustomer(long customerId) {
        customers.byId(customerId);
        LocalDate today = LocalDate.now(clock);
        Ageing ageing = Ageing.NOTHING;
        for (OwedItem item : arrears.items(customerId)) {
            ageing = ageing.and(item.amount(), item.dueOn(), today);
        }
        return ageing;
    }

    /** Each branch the acting person may see, within the filter, whose customers owe something. */
    @RequiresPermissions(CustomerPermissions.AGEING_READ)
    public List<AgeingRow> ofBranches(@NotNull AgeingFilter filter) {
        return sums.byBranch(filter, LocalDate.now(clock));
    }

    /** Puts on record that the acting person takes the report out as a file. */
    @RequiresPermissions(CustomerPermissions.AGEING_READ)
    public void noteExport(@NotNull AgeingFilter filter) {
        trail.record(new AuditValues()
                .field("unit", null, filter.getUnitId())
                .in(AuditFact.done("customer:ageing:export", "ageing", "report")));
    }
}
