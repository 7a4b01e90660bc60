package crm.customer.order;

import static org.junit.jupiter.api.Assertions.assertThrows;

import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.subscription.Finding;
import crm.customer.subscription.Held;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.SentStatements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.function.Executable;

/** An account manager who takes orders, for tests in the server. */
@Dependent
class OrderDesk {

    @Inject
    private OrderService orders;

    @Inject
    private OrderListService lists;

    @Inject
    private OpeningService openings;

    @Inject
    private SubscriptionService subscriptions;

    static List<String> keys(OrderPlan plan) {
        return plan.findings().stream().map(Finding::key).toList();
    }

    <T> List<String> statements(Callable<T> work) throws Exception {
        asManager(work);
        return asManager(() -> SentStatements.during(work::call));
    }

    long customer() throws Exception {
        return asManager(() -> openings.open(Openings.of("冯订单"))).id();
    }

    List<Held> held(long customer) throws Exception {
        return asManager(() -> orders.held(customer));
    }

    List<SubscriptionRow> packages(long customer) throws Exception {
        return asManager(() -> subscriptions.ofCustomer(customer));
    }

    OrderSheet sheet(long order) throws Exception {
        return asManager(() -> lists.byId(order));
    }

    long submit(long customer, OrderDetails wish) throws Exception {
        return asManager(() -> orders.submit(customer, wish));
    }

    void submitDraft(long order, long version, String note) throws Exception {
        asManager(() -> {
            orders.submitDraft(order, version, note);
            return null;
        });
    }

    void cancel(long order, long version) throws Exception {
        asManager(() -> {
            orders.cancel(order, version, "客户改变主意");
            return null;
        });
    }

    OrderDetails begin(String product, String number, int months) throws Exception {
        OrderDetails wish = new OrderDetails();
        wish.getItems().add(item(product, number, months));
        return wish;
    }

    OrderDetails change(Held old, String into, int months) throws Exception {
        OrderDetails wish = leave(old);
        wish.setKind(OrderKind.CHANGE_PACKAGE);
        wish.getItems().add(item(into, null, months));
        return wish;
    }

    static OrderDetails leave(Held old) {
        OrderDetails wish = new OrderDetails();
        wish.setKind(OrderKind.LEAVE);
        wish.setSubscriptionId(old.subscriptionId());
        return wish;
    }

    OrderItem item(String product, String number, int months) throws Exception {
        return new OrderItem(product(product).id(), number, months);
    }

    OfferedProduct product(String number) throws Exception {
        List<OfferedProduct> offered = asManager(() -> subscriptions.offered());
        return offered.stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    static Throwable broken(Executable work) {
        return Openings.root(assertThrows(Exception.class, work));
    }

    static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
