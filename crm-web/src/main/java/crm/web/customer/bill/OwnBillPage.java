package crm.web.customer.bill;

import crm.customer.bill.BillService;
import crm.customer.bill.BillSheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One bill of the customer who is signed in. */
@Named
@ViewScoped
public class OwnBillPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BillService bills;

    private long id;
    private BillSheet bill;

    public void open() {
        if (bill == null) {
            bill = bills.ownById(id);
        }
    }

    public BillSheet getBill() {
        return bill;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
