package crm.web.customer.bill;

import crm.customer.bill.BillRow;
import crm.customer.bill.BillService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;

/** The bills of the customer who is signed in. */
@Named
@RequestScoped
public class OwnBillsPage {

    @Inject
    private BillService bills;

    private List<BillRow> rows;

    public List<BillRow> getRows() {
        if (rows == null) {
            rows = bills.own();
        }
        return rows;
    }

    /** CNY that is left to pay of all bills. */
    public BigDecimal getRest() {
        return getRows().stream().map(BillRow::rest).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
