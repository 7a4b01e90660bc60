package crm.web.customer.bill;

import crm.customer.ageing.Ageing;
import crm.customer.ageing.AgeingService;
import crm.customer.bill.BillRow;
import crm.customer.bill.BillService;
import crm.web.customer.CustomerPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A customer's bills and how late what is owed is, read when the tab opens. */
@Named
@ViewScoped
public class BillsTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BillService bills;

    @Inject
    private AgeingService ageings;

    @Inject
    private CustomerPage page;

    private List<BillRow> rows;
    private Ageing ageing;

    public List<BillRow> getRows() {
        if (rows == null) {
            rows = bills.ofCustomer(page.getId());
        }
        return rows;
    }

    public Ageing getAgeing() {
        if (ageing == null) {
            ageing = ageings.ofCustomer(page.getId());
        }
        return ageing;
    }
}
