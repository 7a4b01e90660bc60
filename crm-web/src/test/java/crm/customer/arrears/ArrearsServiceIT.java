package crm.customer.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SaleRefused;
import crm.customer.subscription.SubscriptionService;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a clerk enters is owed until it is settled, and blocks sales once it is overdue. */
@InServer
class ArrearsServiceIT {

    @Inject
    private OpeningService openings;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private ArrearsService service;

    @Inject
    private Arrears arrears;

    @Inject
    private Clock clock;

    @Test
    void whoOwesAnOverdueBillGetsNothingNewUntilItIsSettled() throws Exception {
        long customer = customer("吴欠");
        OwedItem bill = asClerk(() -> service.enter(customer, item("38.50", today().minusDays(1))));

        Exception refused = assertThrows(Exception.class, () -> sell(customer));

        assertInstanceOf(SaleRefused.class, Openings.root(refused));
        asClerk(() -> {
            service.settle(bill.id());
            return null;
        });
        sell(customer);
    }

    @Test
    void aBillThatIsNotYetDueIsOwedButBlocksNothing() throws Exception {
        long customer = customer("吴未");
        asClerk(() -> service.enter(customer, item("12.00", today().plusDays(10))));
        asClerk(() -> service.enter(customer, item("0.50", today().plusDays(10))));

        sell(customer);

        assertEquals(0, new BigDecimal("12.50").compareTo(arrears.owed(customer)));
        assertEquals(0, BigDecimal.ZERO.compareTo(arrears.overdue(customer)));
    }

    @Test
    void whatIsSettledTwiceIsToldToTheSecond() throws Exception {
        long customer = customer("吴二");
        OwedItem bill = asClerk(() -> service.enter(customer, item("7.00", today())));
        Callable<Object> settle = () -> {
            service.settle(bill.id());
            return null;
        };
        asClerk(settle);

        Exception refused = assertThrows(Exception.class, () -> asClerk(settle));

        assertInstanceOf(OpenItemEndedAlready.class, Openings.root(refused));
        assertTrue(asClerk(() -> service.ofCustomer(customer)).isEmpty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private long customer(String name) throws Exception {
        return asManager(() -> openings.open(Openings.of(name))).id();
    }

    private void sell(long customer) throws Exception {
        long product = asManager(() -> subscriptions.offered()).stream()
                .filter(offer -> offer.basic() && offer.businessType() == BusinessType.MOBILE)
                .mapToLong(OfferedProduct::id)
                .findFirst()
                .orElseThrow();
        asManager(() -> subscriptions.start(customer, product, Openings.mobile()));
    }

    private static OpenItemDetails item(String amount, LocalDate due) {
        OpenItemDetails details = new OpenItemDetails();
        details.setReference("2026-10");
        details.setAmount(new BigDecimal(amount));
        details.setDueOn(due);
        return details;
    }

    private static <T> T asClerk(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BILLING_CLERK, work);
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
