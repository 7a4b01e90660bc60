package crm.customer.order;

import crm.customer.document.DocumentRegister;
import crm.customer.profile.Customer;
import crm.customer.profile.CustomerAccess;
import crm.customer.subscription.Finding;
import crm.customer.subscription.SaleCheck;
import crm.system.notice.Notices;
import crm.system.notice.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What becomes of one order when its day has come, each in a transaction of its own; done twice, it changes nothing. */
@Dependent
class OrderTurn {

    @Inject
    private OrderStore orders;

    @Inject
    private OrderPlanner planner;

    @Inject
    private OrderLife life;

    @Inject
    private CustomerAccess customers;

    @Inject
    private DocumentRegister documents;

    @Inject
    private Notices notices;

    /**
     * Takes effect, if it still waits and nothing speaks against it now.
     *
     * @return whether it did
     * @throws crm.system.errors.BusinessRuleViolation when something speaks against it; nothing was written then
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean takeEffect(long orderId, LocalDate on) {
        CustomerOrder order = orders.byId(orderId);
        if (order.getState() != OrderState.SUBMITTED || order.getEffectiveOn().isAfter(on)) {
            return false;
        }
        Set<Long> holders = documents.lockHolders(order.getCustomerId());
        Customer customer = customers.findAnywhere(order.getCustomerId()).orElseThrow();
        List<OrderLine> lines = orders.lines(orderId);
        // As of the day that was signed, however late the night comes to it.
        OrderPlan plan = planner.plan(customer, StoredOrder.details(order, lines), order.getEffectiveOn(), orderId);
        SaleCheck.refuse(plan.findings());
        life.takeEffect(order, lines, customer, holders, plan);
        orders.save(order);
        return true;
    }

    /** It cannot take effect; whoever submitted it is told. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void refuse(long orderId, List<Finding> reasons) {
        CustomerOrder order = orders.byId(orderId);
        if (order.getState() != OrderState.SUBMITTED) {
            return;
        }
        life.move(order, OrderState.REFUSED, null, reasons);
        if (order.getCreatedAccount() != null) {
            notices.send(
                    order.getCreatedAccount(),
                    Wording.of("customer.order.news.refused", order.getNumber()),
                    "/customer/order.xhtml?id=" + orderId);
        }
        orders.save(order);
    }

    /** Its term is over. @return whether it was in force until now */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean finish(long orderId) {
        CustomerOrder order = orders.byId(orderId);
        if (order.getState() != OrderState.IN_FORCE) {
            return false;
        }
        life.move(order, OrderState.DONE, null, List.of());
        orders.save(order);
        return true;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> due(LocalDate on, long after, int most) {
        return orders.due(on, after, most);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> over(LocalDate on, long after, int most) {
        return orders.over(on, after, most);
    }
}
