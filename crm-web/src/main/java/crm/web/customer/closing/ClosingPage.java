package crm.web.customer.closing;

import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.OwedItem;
import crm.customer.closing.ClosingService;
import crm.customer.closing.ClosingSheet;
import crm.customer.closing.ClosingState;
import crm.customer.closing.FinalBillDetails;
import crm.customer.profile.CustomerSheet;
import crm.customer.profile.CustomerStatus;
import crm.web.customer.visit.ServedCustomer;
import crm.web.shared.Me;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One cancellation: what is still owed, the final bill, and the way back. */
@Named
@ViewScoped
public class ClosingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClosingService closings;

    @Inject
    private ArrearsService arrears;

    @Inject
    private ServedCustomer served;

    @Inject
    private Me me;

    private final FinalBillDetails bill = new FinalBillDetails();
    private long id;
    private ClosingSheet closing;
    private List<OwedItem> owed = List.of();

    public void open() {
        if (served.getCustomer() == null) {
            served.open(id);
            closing = closings.ofCustomer(id).orElse(null);
            if (me.may("customer:arrears:read")) {
                owed = arrears.ofCustomer(id);
            }
        }
    }

    public String enterBill() {
        closings.bill(id, bill);
        Messages.done("customer.closing.billed", getCustomer().name());
        return "/customer/closing?faces-redirect=true&id=" + id;
    }

    public String takeBack() {
        closings.takeBack(id);
        Messages.done("customer.closing.takenBack", getCustomer().name());
        return "/customer/customer?faces-redirect=true&id=" + id;
    }

    /** Whether the cancellation still waits for something. */
    public boolean isOpen() {
        return closing != null && closing.state().isOpen() && getCustomer().status() == CustomerStatus.CLOSING;
    }

    public boolean isBillAsked() {
        return isOpen() && closing.state() == ClosingState.BILL_ASKED;
    }

    public ClosingSheet getClosing() {
        return closing;
    }

    public CustomerSheet getCustomer() {
        return served.getCustomer();
    }

    public List<OwedItem> getOwed() {
        return owed;
    }

    public FinalBillDetails getBill() {
        return bill;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
