package crm.web.customer.bill;

import crm.customer.ledger.LedgerRow;
import crm.customer.ledger.LedgerService;
import crm.system.slice.Slice;
import crm.web.customer.CustomerPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** The general ledger of a customer, a stretch at a time, the latest booking first. */
@Named
@ViewScoped
public class LedgerTab implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 20;

    @Inject
    private LedgerService books;

    @Inject
    private CustomerPage page;

    private List<LedgerRow> rows;
    private BigDecimal balance;
    private long total;
    private int first;

    public List<LedgerRow> getRows() {
        if (rows == null) {
            balance = books.balance(page.getId());
            total = books.count(page.getId());
            rows = books.find(page.getId(), new Slice(first, AT_ONCE, null, false));
        }
        return rows;
    }

    public void older() {
        first += AT_ONCE;
        rows = null;
    }

    public void newer() {
        first = Math.max(0, first - AT_ONCE);
        rows = null;
    }

    /** CNY that the customer owes now; less than zero is the customer's money. */
    public BigDecimal getBalance() {
        getRows();
        return balance;
    }

    public boolean isOlder() {
        return first + getRows().size() < total;
    }

    public boolean isNewer() {
        return first > 0;
    }

    public int getFrom() {
        return getRows().isEmpty() ? 0 : first + 1;
    }

    public int getTo() {
        return first + getRows().size();
    }

    public long getTotal() {
        getRows();
        return total;
    }
}
