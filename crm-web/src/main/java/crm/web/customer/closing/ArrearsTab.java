package crm.web.customer.closing;

import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.OpenItemDetails;
import crm.customer.arrears.OwedItem;
import crm.customer.arrears.OwedKind;
import crm.web.customer.CustomerPage;
import crm.web.shared.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What the customer owes, read when the tab opens; clerks enter and settle it here. */
@Named
@ViewScoped
public class ArrearsTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArrearsService arrears;

    @Inject
    private CustomerPage page;

    private List<OwedItem> items;
    private OpenItemDetails details = new OpenItemDetails();
    private boolean entering;
    private OwedItem wrong;
    private String why;

    public List<OwedItem> getItems() {
        if (items == null) {
            items = arrears.ofCustomer(page.getId());
        }
        return items;
    }

    public BigDecimal getTotal() {
        return getItems().stream().map(OwedItem::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public void ask() {
        entering = true;
    }

    public void leave() {
        entering = false;
    }

    public void enter() {
        OwedItem entered = arrears.enter(page.getId(), details);
        Messages.done("customer.arrears.entered", entered.reference());
        details = new OpenItemDetails();
        entering = false;
        items = null;
    }

    public void settle(OwedItem item) {
        arrears.settle(item.id());
        Messages.done("customer.arrears.settled", item.reference());
        items = null;
    }

    /** Opens the field for the reason of taking an item back. */
    public void askWhy(OwedItem item) {
        wrong = item;
        why = null;
    }

    public void keep() {
        wrong = null;
    }

    public void withdraw() {
        arrears.withdraw(wrong.id(), why);
        Messages.done("customer.arrears.withdrawn", wrong.reference());
        wrong = null;
        items = null;
    }

    public Set<OwedKind> getKinds() {
        return OwedKind.ENTERED;
    }

    /** The item that is not owed; null while none is being taken back. */
    public OwedItem getWrong() {
        return wrong;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public OpenItemDetails getDetails() {
        return details;
    }

    public boolean isEntering() {
        return entering;
    }
}
