package crm.web.customer.order;

import crm.customer.order.OrderListService;
import crm.customer.order.OrderRow;
import crm.web.customer.CustomerPage;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What the customer ordered, read when the tab opens. */
@Named
@ViewScoped
public class OrdersTab implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderListService orders;

    @Inject
    private CustomerPage page;

    private List<OrderRow> rows;

    public List<OrderRow> getRows() {
        if (rows == null) {
            rows = orders.ofCustomer(page.getId());
        }
        return rows;
    }
}
