package crm.customer.order;

import crm.customer.CustomerPermissions;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.errors.RecordNotFound;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Shows orders. */
@Stateless
public class OrderListService {

    @Inject
    private CustomerAccess customers;

    @Inject
    private OrderStore orders;

    @Inject
    private OrderListStore lists;

    /** A stretch of the orders the filter lets through, the newest first. */
    @RequiresPermissions(CustomerPermissions.ORDER_READ)
    public List<OrderRow> find(@NotNull OrderFilter filter, @NotNull Slice slice) {
        return lists.rows(filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.ORDER_READ)
    public long count(@NotNull OrderFilter filter) {
        return lists.count(filter);
    }

    /** The customer's orders, the newest first, at most a hundred. */
    @RequiresPermissions(CustomerPermissions.ORDER_READ)
    public List<OrderRow> ofCustomer(long customerId) {
        customers.byId(customerId);
        return lists.ofCustomer(customerId);
    }

    /** The order, service numbers masked. @throws RecordNotFound when it is not for the acting person */
    @RequiresPermissions(CustomerPermissions.ORDER_READ)
    public OrderSheet byId(long orderId) {
        CustomerOrder order = orders.byId(orderId);
        Customer customer =
                customers.find(order.getCustomerId()).orElseThrow(() -> new RecordNotFound("order", orderId));
        return new OrderSheet(
                orderId,
                order.getVersion(),
                order.getNumber(),
                customer.getId(),
                customer.getNumber(),
                customer.getName().getText(),
                customer.getName().getLatin(),
                customer.getUnitId(),
                order.getKind(),
                order.getState(),
                order.getEffectiveOn(),
                order.getInstallAddress(),
                order.getNote(),
                order.getCreatedName(),
                order.getCreatedAt(),
                orders.lines(orderId).stream().map(OrderLineRow::of).toList(),
                orders.steps(orderId).stream().map(OrderStepRow::of).toList());
    }
}
