package crm.web.customer.bill;

import crm.customer.bill.BillService;
import crm.customer.bill.BillSheet;
import crm.customer.bill.BillState;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One bill with its lines and what paid it. */
@Named
@ViewScoped
public class BillPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BillService bills;

    private long id;
    private BillSheet bill;
    private String reason;

    public void open() {
        if (bill == null) {
            bill = bills.byId(id);
        }
    }

    public String withdraw() {
        if (Messages.isMissing(reason, "act:reason", "customer.review.wordsMissing")) {
            return null;
        }
        bills.withdraw(id, bill.version(), reason);
        Messages.done("customer.bill.withdrawn", bill.number());
        return "/customer/bill?faces-redirect=true&id=" + id;
    }

    public boolean isHolding() {
        return bill.state() == BillState.ISSUED;
    }

    public BillSheet getBill() {
        return bill;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
