package crm.web.customer.order;

import crm.customer.branch.Branch;
import crm.customer.branch.BranchService;
import crm.customer.order.OrderFilter;
import crm.customer.order.OrderKind;
import crm.customer.order.OrderListService;
import crm.customer.order.OrderRow;
import crm.customer.order.OrderState;
import crm.web.shared.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The orders of one's branch. */
@Named
@ViewScoped
public class OrderListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OrderListService orders;

    @Inject
    private BranchService branches;

    private final OrderFilter filter = new OrderFilter();
    private LazyTable<OrderRow> table;
    private List<Branch> units;

    @PostConstruct
    void open() {
        table = new LazyTable<>(filter, slice -> orders.find(filter, slice), () -> orders.count(filter));
        units = branches.seen();
    }

    public LazyTable<OrderRow> getTable() {
        return table;
    }

    public OrderFilter getFilter() {
        return filter;
    }

    public List<Branch> getUnits() {
        return units;
    }

    public OrderKind[] getKinds() {
        return OrderKind.values();
    }

    public OrderState[] getStates() {
        return OrderState.values();
    }
}
