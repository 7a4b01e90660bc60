package crm.customer.arrears;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where other features look at the account of a customer whom the acting person may see. */
@Dependent
public class AccountState {

    @Inject
    private OpenItemStore items;

    @Inject
    private CreditStore credits;

    /**
     * Holds back whoever else would book on that account until this transaction is over, so that what is asked from now on
     * stays true until then.
     */
    public void lock(long customerId) {
        items.lock(customerId);
    }

    public Optional<OpenItem> item(long id) {
        return items.find(id);
    }

    /** As it stands now; asked under the lock, because others may have paid it since it was read. */
    public Optional<OpenItem> itemNow(long id) {
        Optional<OpenItem> item = items.find(id);
        item.ifPresent(items::refresh);
        return item;
    }

    public Optional<Credit> credit(long id) {
        return credits.find(id);
    }

    /** Money and allowances of the customer that pay nothing yet, in CNY. */
    public BigDecimal creditLeft(long customerId) {
        return credits.sumLeft(customerId);
    }

    /** What paid an item, the first first. */
    public List<PaidBy> paidBy(long itemId) {
        return credits.paidBy(itemId);
    }
}
