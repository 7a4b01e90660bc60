package crm.customer.ledger;

import crm.customer.CustomerPermissions;
import crm.customer.profile.CustomerAccess;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows the books of a customer's account. */
@Stateless
public class LedgerService {

    @Inject
    private LedgerStore entries;

    @Inject
    private CustomerAccess customers;

    /** A stretch of a customer's bookings, the latest first, each with what was owed after it. */
    @RequiresPermissions(CustomerPermissions.LEDGER_READ)
    public List<LedgerRow> find(long customerId, @NotNull Slice slice) {
        customers.byId(customerId);
        List<LedgerEntry> found = entries.find(customerId, slice);
        if (found.isEmpty()) {
            return List.of();
        }
        // Counted from one end of the stretch, so that a late page costs one sum and not all pages before it.
        boolean up = slice.descending();
        BigDecimal balance = entries.balanceAfter(found.get(0));
        List<LedgerRow> rows = new ArrayList<>();
        for (LedgerEntry entry : found) {
            if (up && !rows.isEmpty()) {
                balance = balance.add(entry.owes());
            }
            rows.add(LedgerRow.of(entry, balance));
            if (!up) {
                balance = balance.subtract(entry.owes());
            }
        }
        return rows;
    }

    @RequiresPermissions(CustomerPermissions.LEDGER_READ)
    public long count(long customerId) {
        customers.byId(customerId);
        return entries.count(customerId);
    }

    /** What the customer owes now, in CNY; less than zero is money or allowance of the customer. */
    @RequiresPermissions(CustomerPermissions.LEDGER_READ)
    public BigDecimal balance(long customerId) {
        customers.byId(customerId);
        return entries.balance(customerId);
    }
}
