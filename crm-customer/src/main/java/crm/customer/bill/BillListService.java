package crm.customer.bill;

import crm.customer.CustomerPermissions;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.audit.AuditValues;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Lists the bills of the customers whom the acting person may see, on pages and for files. */
@Stateless
public class BillListService {

    /** A list is counted this far. */
    public static final int MOST_COUNTED = 10_000;

    @Inject
    private BillListStore lists;

    @Inject
    private AuditTrail trail;

    /** A stretch of the bills the filter lets through, the newest first. */
    @RequiresPermissions(CustomerPermissions.BILL_READ)
    public List<BillRow> find(@NotNull BillFilter filter, @NotNull Slice slice) {
        return lists.rows(filter, slice);
    }

    /** How many there are; {@value #MOST_COUNTED} means that many or more. */
    @RequiresPermissions(CustomerPermissions.BILL_READ)
    public int count(@NotNull BillFilter filter) {
        return lists.count(filter, MOST_COUNTED);
    }

    /**
     * The next bills of the whole list, the newest first; for a file.
     *
     * @param last the one before; null at the beginning
     */
    @RequiresPermissions(CustomerPermissions.BILL_READ)
    public List<BillRow> after(@NotNull BillFilter filter, BillRow last, int most) {
        return lists.after(filter, last, most);
    }

    /** Puts on record that the acting person takes this list out as a file. */
    @RequiresPermissions(CustomerPermissions.BILL_EXPORT)
    public void noteExport(@NotNull BillFilter filter) {
        trail.record(new AuditValues()
                .field("month", null, filter.getMonth())
                .field("standing", null, filter.getStanding())
                .field("unit", null, filter.getUnitId())
                .in(AuditFact.done(CustomerPermissions.BILL_EXPORT, "bill", "list")));
    }
}
