package crm.customer.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.arrears.AccountState;
import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.OwedItem;
import crm.customer.document.DocumentDiffers;
import crm.customer.number.NumberNotFree;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.order.OrderDetails;
import crm.customer.order.OrderItem;
import crm.customer.order.OrderService;
import crm.customer.profile.CustomerService;
import crm.customer.profile.CustomerStatus;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.CustomerNotReadyForSale;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.ServiceState;
import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** An account from the wish to leave to its end, and the ways back. */
@InServer
class ClosingServiceIT {

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private ClosingService closings;

    @Inject
    private OrderService orders;

    @Inject
    private SettledAccounts settled;

    @Inject
    private ArrearsService arrears;

    @Inject
    private AccountState account;

    @Inject
    private Clock clock;

    @Test
    void anotherDocumentCancelsNothing() throws Exception {
        Holder holder = open();
        sell(holder.id, Openings.mobile());

        Exception refused = assertThrows(Exception.class, () -> begin(holder.id, Openings.document()));

        assertInstanceOf(DocumentDiffers.class, Openings.root(refused));
        assertEquals(CustomerStatus.ACTIVE, status(holder.id));
        assertEquals(ServiceState.RUNNING, services(holder.id).get(0).state());
        assertTrue(asManager(() -> closings.ofCustomer(holder.id)).isEmpty());
    }

    @Test
    void anAccountIsClosedWithItsLastPaymentAndItsNumberRests() throws Exception {
        Holder holder = open();
        Holder next = open();
        String number = Openings.mobile();
        sell(holder.id, number);

        begin(holder.id, holder.document);
        assertEquals(CustomerStatus.CLOSING, status(holder.id));
        assertEquals(ServiceState.CLOSING, services(holder.id).get(0).state());
        bill(holder.id, "45.60");
        assertEquals(CustomerStatus.CLOSING, status(holder.id), "the bill is not paid");
        OwedItem owed = asClerk(() -> arrears.ofCustomer(holder.id)).get(0);
        asClerk(() -> {
            arrears.settle(owed.id());
            return null;
        });

        assertEquals(CustomerStatus.CLOSED, status(holder.id));
        assertEquals(ServiceState.ENDED, services(holder.id).get(0).state());
        Exception resting = assertThrows(Exception.class, () -> sell(next.id, number));
        assertInstanceOf(NumberNotFree.class, Openings.root(resting));
    }

    @Test
    void anAccountThatOwesNothingIsClosedWithItsFinalBill() throws Exception {
        Holder holder = open();
        begin(holder.id, holder.document);

        bill(holder.id, "0.00");

        assertEquals(CustomerStatus.CLOSED, status(holder.id));
    }

    @Test
    void whoStaysHasEverythingAsItWas() throws Exception {
        Holder holder = open();
        sell(holder.id, Openings.mobile());
        begin(holder.id, holder.document);
        bill(holder.id, "30.00");

        asManager(() -> {
            closings.takeBack(holder.id);
            return null;
        });

        assertEquals(CustomerStatus.ACTIVE, status(holder.id));
        assertEquals(ServiceState.RUNNING, services(holder.id).get(0).state());
        assertTrue(asClerk(() -> arrears.ofCustomer(holder.id)).isEmpty());
        begin(holder.id, holder.document);
        assertEquals(CustomerStatus.CLOSING, status(holder.id), "and may leave later all the same");
    }

    @Test
    void whoLeavesWithinATermOwesWhatLeavingItCostsUntilTheyStay() throws Exception {
        Holder holder = open();
        OrderDetails wish = new OrderDetails();
        long gold = asManager(() -> subscriptions.offered()).stream()
                .filter(offer -> offer.number().equals("5G-GOLD"))
                .mapToLong(OfferedProduct::id)
                .findFirst()
                .orElseThrow();
        wish.getItems().add(new OrderItem(gold, Openings.mobile(), 24));
        asManager(() -> orders.submit(holder.id, wish));

        begin(holder.id, holder.document);

        // 24 months x 0.3 x 80.00, as for leaving by an order
        List<OwedItem> owed = asClerk(() -> arrears.ofCustomer(holder.id));
        assertEquals(new BigDecimal("576.00"), owed.get(0).amount());
        bill(holder.id, "0.00");
        assertEquals(CustomerStatus.CLOSING, status(holder.id), "that is still owed");

        asManager(() -> {
            closings.takeBack(holder.id);
            return null;
        });
        assertTrue(asClerk(() -> arrears.ofCustomer(holder.id)).isEmpty());
    }

    @Test
    void whoHasPaidForLeavingAndStaysHasItAsCreditAndPaysItOnceWhenTheyLeaveLater() throws Exception {
        Holder holder = open();
        OrderDetails wish = new OrderDetails();
        long gold = asManager(() -> subscriptions.offered()).stream()
                .filter(offer -> offer.number().equals("5G-GOLD"))
                .mapToLong(OfferedProduct::id)
                .findFirst()
                .orElseThrow();
        wish.getItems().add(new OrderItem(gold, Openings.mobile(), 24));
        asManager(() -> orders.submit(holder.id, wish));
        begin(holder.id, holder.document);
        OwedItem leaving = asClerk(() -> arrears.ofCustomer(holder.id)).get(0);
        asClerk(() -> {
            arrears.settle(leaving.id());
            return null;
        });

        asManager(() -> {
            closings.takeBack(holder.id);
            return null;
        });

        assertTrue(asClerk(() -> arrears.ofCustomer(holder.id)).isEmpty());
        assertEquals(new BigDecimal("576.00"), account.creditLeft(holder.id));
        begin(holder.id, holder.document);
        assertTrue(asClerk(() -> arrears.ofCustomer(holder.id)).isEmpty(), "the credit pays it");
        assertEquals(0, account.creditLeft(holder.id).signum());
    }

    @Test
    void nothingIsSoldToWhoIsLeaving() throws Exception {
        Holder holder = open();
        begin(holder.id, holder.document);

        Exception refused = assertThrows(Exception.class, () -> sell(holder.id, Openings.mobile()));

        assertInstanceOf(CustomerNotReadyForSale.class, Openings.root(refused));
    }

    @Test
    void theNightClosesNobodyWhoStillOwes() throws Exception {
        Holder holder = open();
        begin(holder.id, holder.document);
        bill(holder.id, "9.90");
        long closing =
                asManager(() -> closings.ofCustomer(holder.id)).orElseThrow().id();

        assertTrue(settled.waiting(closing - 1, 1).contains(closing));
        assertFalse(asClerk(() -> settled.closeIfSettled(closing)));
        assertEquals(CustomerStatus.CLOSING, status(holder.id));
    }

    @Test
    void theListOfCancellationsNeedsNoQueryPerRow() throws Exception {
        for (int i = 0; i < 5; i++) {
            Holder holder = open();
            begin(holder.id, holder.document);
        }

        assertEquals(statementsOf(1), statementsOf(5));
    }

    private int statementsOf(int rows) throws Exception {
        return asManager(() -> {
            List<ClosingRow> found = new ArrayList<>();
            List<String> sent =
                    SentStatements.during(() -> found.addAll(closings.find(new ClosingFilter(), Slice.first(rows))));
            assertEquals(rows, found.size());
            return sent.size();
        });
    }

    private record Holder(long id, String document) {}

    private Holder open() throws Exception {
        OpeningDetails opening = Openings.of("韩离");
        return new Holder(asManager(() -> openings.open(opening)).id(), opening.getDocumentNumber());
    }

    private void sell(long customer, String number) throws Exception {
        long product = asManager(() -> subscriptions.offered()).stream()
                .filter(offer -> offer.basic() && offer.businessType() == BusinessType.MOBILE)
                .mapToLong(OfferedProduct::id)
                .findFirst()
                .orElseThrow();
        asManager(() -> subscriptions.start(customer, product, number));
    }

    private void begin(long customer, String document) throws Exception {
        ClosingDetails details = new ClosingDetails();
        details.setDocumentNumber(document);
        details.setReason(ClosingReason.MOVED);
        asManager(() -> {
            closings.begin(customer, customers.byId(customer).version(), details);
            return null;
        });
    }

    private void bill(long customer, String amount) throws Exception {
        FinalBillDetails bill = new FinalBillDetails();
        bill.setReference("F-1");
        bill.setAmount(new BigDecimal(amount));
        bill.setDueOn(LocalDate.now(clock).plusDays(14));
        asClerk(() -> {
            closings.bill(customer, bill);
            return null;
        });
    }

    private CustomerStatus status(long customer) throws Exception {
        return asManager(() -> customers.byId(customer)).status();
    }

    private List<SubscriptionRow> services(long customer) throws Exception {
        return asManager(() -> subscriptions.ofCustomer(customer));
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }

    private static <T> T asClerk(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.BILLING_CLERK, work);
    }
}
