package crm.customer.order;

import crm.customer.CustomerPermissions;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.system.audit.AuditFact;
import crm.system.audit.AuditTrail;
import crm.system.errors.RecordNotFound;
import crm.system.slice.Slice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
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

    @Inject
    private AuditTrail trail;

    /** A stretch of the orders the filter lets through, the newest first. */
    @RequiresPermissions(CustomerPermissions.ORDER_READ)
    public List<OrderRow> find(@NotNull OrderFilter filter, @NotNull Slice slice) {
        return lists.rows(filter, slice);
    }

    @RequiresPermissions(CustomerPermissions.ORDER_READ)
    public long count(@NotNull OrderFilter filter) {
        return lists.count(filter);
    }

    /**
     * The next orders of the whole list, the newest first; for a file.
     *
     * @param last the one before; null at the beginning
     */
    @RequiresPermissions(CustomerPermissions.ORDER_READ)
    public List<OrderRow> after(@NotNull OrderFilter filter, Long last, int most) {
        return lists.after(filter, last, most);
    }

    /** Puts on record that the acting person takes this list out as a file. */
    @RequiresPermissions(CustomerPermissions.PROFILE_EXPORT)
    public void noteExport(@NotNull OrderFilter filter) {
        String narrowed = Json.createObjectBuilder()
                .add("state", String.valueOf(filter.getState()))
                .add("kind", String.valueOf(filter.getKind()))
                .add("unit", String.valueOf(filter.getUnitId()))
                .build()
                .toString();
        trail.record(AuditFact.done(CustomerPermissions.PROFILE_EXPORT, "order", "list")
                .with(null, narrowed));
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
