package crm.customer.order;

import crm.customer.CustomerPermissions;
import crm.customer.document.DocumentRegister;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.subscription.Held;
import crm.customer.subscription.SaleCheck;
import crm.customer.subscription.SubscriptionBook;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.errors.RecordNotFound;
import crm.system.session.CurrentUser;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Takes orders: for something new, for another package, for leaving one. */
@Stateless
public class OrderService {

    @Inject
    private CustomerAccess customers;

    @Inject
    private DocumentRegister documents;

    @Inject
    private SubscriptionBook book;

    @Inject
    private OrderPlanner planner;

    @Inject
    private OrderStore orders;

    @Inject
    private OrderLife life;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** What the customer has and could change or leave, oldest first. */
    @RequiresPermissions(CustomerPermissions.ORDER_SUBMIT)
    public List<Held> held(long customerId) {
        customers.byId(customerId);
        return book.held(customerId);
    }

    /**
     * What an order would do and everything that speaks against it; nothing is written.
     *
     * @throws OrderIncomplete when it does not say what is wanted
     */
    @RequiresPermissions(CustomerPermissions.ORDER_SUBMIT)
    public OrderPlan plan(long customerId, @Valid @NotNull OrderDetails wish) {
        Customer customer = customers.byId(customerId);
        return planner.plan(customer, wish, OrderPlanner.effectiveOn(wish, LocalDate.now(clock)), null);
    }

    /** Keeps an order without promising anything: nothing is checked yet. @return its id */
    @RequiresPermissions(CustomerPermissions.ORDER_SUBMIT)
    public long keep(long customerId, @Valid @NotNull OrderDetails wish) {
        Customer customer = customers.byId(customerId);
        LocalDate on = OrderPlanner.effectiveOn(wish, LocalDate.now(clock));
        CustomerOrder order = write(customer, wish, planner.plan(customer, wish, on, null));
        life.note(order, null, List.of());
        return order.getId();
    }

    /**
     * Submits an order; it takes effect at once or on the first of next month.
     *
     * @return its id
     * @throws crm.customer.subscription.SaleRefused when rules speak against it, all of them together
     * @throws NoteNeeded when a person has to say why it may be ordered
     */
    @RequiresPermissions(CustomerPermissions.ORDER_SUBMIT)
    public long submit(long customerId, @Valid @NotNull OrderDetails wish) {
        Set<Long> holders = documents.lockHolders(customerId);
        Customer customer = customers.byId(customerId);
        LocalDate on = OrderPlanner.effectiveOn(wish, LocalDate.now(clock));
        OrderPlan plan = planner.plan(customer, wish, on, null);
        CustomerOrder order = write(customer, wish, plan);
        submit(order, customer, holders, plan);
        return order.getId();
    }

    /**
     * Submits an order that was kept.
     *
     * @param version of the order that was looked at
     * @param note why it may be ordered, where a person decides; blank keeps what the draft says
     * @throws RecordChangedMeanwhile when it is another one now
     * @throws OrderCannotMove when it is no draft any more
     */
    @RequiresPermissions(CustomerPermissions.ORDER_SUBMIT)
    public void submitDraft(long orderId, long version, @Size(max = 500) String note) {
        CustomerOrder order = seen(orderId, version);
        order.say(note);
        Set<Long> holders = documents.lockHolders(order.getCustomerId());
        Customer customer = customers.byId(order.getCustomerId());
        List<OrderLine> lines = orders.lines(orderId);
        OrderDetails wish = StoredOrder.details(order, lines);
        OrderPlan plan = planner.plan(customer, wish, OrderPlanner.effectiveOn(wish, LocalDate.now(clock)), orderId);
        // What is signed says what holds on the day of signing, not what held when the draft was kept.
        for (int at = 0; at < lines.size(); at++) {
            lines.get(at).take(plan.lines().get(at));
        }
        submit(order, customer, holders, plan);
    }

    /**
     * Withdraws an order that has not taken effect.
     *
     * @param version of the order that was looked at
     * @throws OrderCannotMove when it has taken effect, or is over
     */
    @RequiresPermissions(CustomerPermissions.ORDER_CANCEL)
    public void cancel(long orderId, long version, @NotBlank @Size(max = 500) String reason) {
        CustomerOrder order = seen(orderId, version);
        life.move(order, OrderState.CANCELLED, reason, List.of());
        orders.save(order);
    }

    private CustomerOrder write(Customer customer, OrderDetails wish, OrderPlan plan) {
        CustomerOrder order = new CustomerOrder(
                orders.nextNumber(), customer.getId(), wish, plan, currentUser.actor(), clock.instant());
        orders.add(order);
        plan.lines().forEach(line -> orders.add(new OrderLine(order.getId(), line)));
        orders.flush();
        return order;
    }

    private void submit(CustomerOrder order, Customer customer, Set<Long> holders, OrderPlan plan) {
        SaleCheck.refuse(plan.findings());
        if (plan.isToDecide() && order.getNote() == null) {
            throw new NoteNeeded();
        }
        order.effectiveOn(plan.effectiveOn());
        life.move(order, OrderState.SUBMITTED, order.getNote(), plan.findings());
        if (!plan.effectiveOn().isAfter(LocalDate.now(clock))) {
            life.takeEffect(order, orders.lines(order.getId()), customer, holders, plan);
        }
        orders.save(order);
    }

    private CustomerOrder seen(long orderId, long version) {
        CustomerOrder order = orders.byId(orderId);
        if (customers.find(order.getCustomerId()).isEmpty()) {
            throw new RecordNotFound("order", orderId);
        }
        if (order.getVersion() != version) {
            throw new RecordChangedMeanwhile("order", order.getNumber());
        }
        return order;
    }
}
