package crm.web.customer.adjustment;

import crm.customer.adjustment.AdjustmentDetails;
import crm.customer.adjustment.AdjustmentKind;
import crm.customer.adjustment.AdjustmentService;
import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.OwedItem;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerSheet;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Asks for a correction of an account. */
@Named
@ViewScoped
public class NewAdjustmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdjustmentService adjustments;

    @Inject
    private ArrearsService arrears;

    @Inject
    private CustomerService customers;

    private final AdjustmentDetails details = new AdjustmentDetails();
    private long id;
    private CustomerSheet customer;
    private List<OwedItem> owed;

    public void open() {
        if (customer == null) {
            customer = customers.byId(id);
            owed = arrears.ofCustomer(id);
        }
    }

    public String submit() {
        if (details.getKind() == AdjustmentKind.CHARGE) {
            details.setAgainstItem(null);
        }
        long adjustment = adjustments.submit(id, details);
        Messages.done("customer.adjustment.submitted");
        return "/customer/adjustment?faces-redirect=true&id=" + adjustment;
    }

    public boolean isAllowance() {
        return details.getKind() == AdjustmentKind.ALLOWANCE;
    }

    public AdjustmentKind[] getKinds() {
        return AdjustmentKind.values();
    }

    public List<OwedItem> getOwed() {
        return owed;
    }

    public AdjustmentDetails getDetails() {
        return details;
    }

    public CustomerSheet getCustomer() {
        return customer;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
