package crm.customer.servicing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.arrears.ArrearsService;
import crm.customer.arrears.CustomerInArrears;
import crm.customer.arrears.OpenItemDetails;
import crm.customer.document.DocumentDiffers;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.order.OrderDetails;
import crm.customer.order.OrderKind;
import crm.customer.order.OrderPending;
import crm.customer.order.OrderService;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.ServiceState;
import crm.customer.subscription.ServiceStateWrong;
import crm.customer.subscription.SubscriptionService;
import crm.customer.subscription.TooManyNumbers;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is done to a running service, all of it or nothing. */
@InServer
class ServicingServiceIT {

    private static final AtomicLong CARDS = new AtomicLong(600_000_000L);

    @Inject
    private OrderService orders;

    @Inject
    private OpeningService openings;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private ServicingService services;

    @Inject
    private ArrearsService arrears;

    @Inject
    private Clock clock;

    @Test
    void aServiceIsSuspendedAndResumedAndBothStandInItsHistory() throws Exception {
        long service = sell(open().id);

        act(service, ServiceAction.SUSPEND, new ServiceActDetails());
        assertEquals(ServiceState.PAUSED, sheet(service).state());
        act(service, ServiceAction.RESUME, new ServiceActDetails());

        assertEquals(ServiceState.RUNNING, sheet(service).state());
        assertEquals(2, asManager(() -> services.history(service)).size());
    }

    @Test
    void aLostServiceComesBackOnlyForWhoShowsTheDocument() throws Exception {
        Holder holder = open();
        long service = sell(holder.id);
        act(service, ServiceAction.REPORT_LOSS, new ServiceActDetails());

        assertRefused(DocumentDiffers.class, service, ServiceAction.RESUME, document(Openings.document()));
        assertEquals(ServiceState.LOST, sheet(service).state());
        act(service, ServiceAction.RESUME, document(holder.document));

        assertEquals(ServiceState.RUNNING, sheet(service).state());
    }

    @Test
    void aCardIsGivenOutOnceAndALostServiceRunsAgainWithANewOne() throws Exception {
        Holder holder = open();
        long service = sell(holder.id);
        long other = sell(holder.id);
        String card = card();
        act(other, ServiceAction.REPLACE_SIM, document(holder.document, card));
        act(service, ServiceAction.REPORT_LOSS, new ServiceActDetails());

        assertRefused(SimCardUsed.class, service, ServiceAction.REPLACE_SIM, document(holder.document, card));
        assertEquals(ServiceState.LOST, sheet(service).state(), "undone whole");
        assertEquals(1, asManager(() -> services.history(service)).size(), "undone whole");
        act(service, ServiceAction.REPLACE_SIM, document(holder.document, card()));

        assertEquals(ServiceState.RUNNING, sheet(service).state());
        assertTrue(sheet(service).iccid().startsWith("8986****"));
    }

    @Test
    void aServiceGoesToAnotherOwnerWithItsNumberAndTerm() throws Exception {
        Holder from = open();
        Holder to = open();
        long service = sell(from.id);

        act(service, ServiceAction.CHANGE_OWNER, handOver(from, to));

        assertEquals(to.id, sheet(service).customerId());
        assertTrue(asManager(() -> subscriptions.ofCustomer(from.id)).isEmpty());
    }

    @Test
    void anExtraThatGoesAlongHasTheHandOverInItsHistoryToo() throws Exception {
        Holder from = open();
        Holder to = open();
        long service = sell(from.id);
        long product = asManager(() -> subscriptions.offered()).stream()
                .filter(offer -> offer.number().equals("VA-CALLERID"))
                .mapToLong(OfferedProduct::id)
                .findFirst()
                .orElseThrow();
        long extra =
                asManager(() -> subscriptions.start(from.id, product, null)).id();

        act(service, ServiceAction.CHANGE_OWNER, handOver(from, to));

        assertEquals(to.id, sheet(extra).customerId());
        assertEquals(
                List.of(ServiceAction.CHANGE_OWNER),
                asManager(() -> services.history(extra)).stream()
                        .map(ServiceActRow::action)
                        .toList());
    }

    @Test
    void whatWasOrderedForAServiceIsTakenBackBeforeItGoesToAnotherOwner() throws Exception {
        Holder from = open();
        Holder to = open();
        long service = sell(from.id);
        OrderDetails leaving = new OrderDetails();
        leaving.setKind(OrderKind.LEAVE);
        leaving.setSubscriptionId(service);
        leaving.setAtMonthTurn(true);
        asManager(() -> orders.submit(from.id, leaving));

        assertRefused(OrderPending.class, service, ServiceAction.CHANGE_OWNER, handOver(from, to));

        assertEquals(from.id, sheet(service).customerId());
    }

    @Test
    void anOwnerWithFiveNumbersGetsNoSixthAndNothingIsChanged() throws Exception {
        Holder from = open();
        Holder to = open();
        long service = sell(from.id);
        for (int i = 0; i < 5; i++) {
            sell(to.id);
        }

        assertRefused(TooManyNumbers.class, service, ServiceAction.CHANGE_OWNER, handOver(from, to));

        assertEquals(from.id, sheet(service).customerId());
        assertTrue(asManager(() -> services.history(service)).isEmpty());
    }

    @Test
    void neitherOwnerMayOweAnything() throws Exception {
        Holder from = open();
        Holder to = open();
        long service = sell(from.id);
        ActingAs.role(ShippedRole.BILLING_CLERK, () -> {
            OpenItemDetails bill = new OpenItemDetails();
            bill.setReference("2026-09");
            bill.setAmount(new BigDecimal("20.00"));
            bill.setDueOn(LocalDate.now(clock).minusDays(3));
            arrears.enter(to.id, bill);
        });

        assertRefused(CustomerInArrears.class, service, ServiceAction.CHANGE_OWNER, handOver(from, to));
    }

    @Test
    void whoHasNoAccountInTheBranchCannotBecomeOwner() throws Exception {
        Holder from = open();
        long service = sell(from.id);
        ServiceActDetails details = document(from.document);
        details.setOwnerDocumentNumber(Openings.document());

        assertRefused(NewOwnerUnknown.class, service, ServiceAction.CHANGE_OWNER, details);
    }

    @Test
    void whatDoesNotFitTheStateIsRefusedAndSoIsAnOldPage() throws Exception {
        long service = sell(open().id);

        assertRefused(ServiceStateWrong.class, service, ServiceAction.RESUME, new ServiceActDetails());
        long seen = sheet(service).version();
        act(service, ServiceAction.SUSPEND, new ServiceActDetails());
        Exception stale = assertThrows(
                Exception.class, () -> act(service, seen, ServiceAction.REPORT_LOSS, new ServiceActDetails()));

        assertInstanceOf(RecordChangedMeanwhile.class, Openings.root(stale));
    }

    private record Holder(long id, String document) {}

    private Holder open() throws Exception {
        OpeningDetails opening = Openings.of("卫务");
        return new Holder(asManager(() -> openings.open(opening)).id(), opening.getDocumentNumber());
    }

    private long sell(long customer) throws Exception {
        long product = asManager(() -> subscriptions.offered()).stream()
                .filter(offer -> offer.basic() && offer.businessType() == BusinessType.MOBILE)
                .mapToLong(OfferedProduct::id)
                .findFirst()
                .orElseThrow();
        return asManager(() -> subscriptions.start(customer, product, Openings.mobile()))
                .id();
    }

    private ServiceSheet sheet(long service) throws Exception {
        return asManager(() -> services.byId(service));
    }

    private void act(long service, ServiceAction action, ServiceActDetails details) throws Exception {
        act(service, sheet(service).version(), action, details);
    }

    private void act(long service, long version, ServiceAction action, ServiceActDetails details) throws Exception {
        details.setReason("test");
        asManager(() -> {
            switch (action) {
                case SUSPEND -> services.suspend(service, version, details);
                case RESUME -> services.resume(service, version, details);
                case REPORT_LOSS -> services.reportLoss(service, version, details);
                case REPLACE_SIM -> services.replaceSim(service, version, details);
                case CHANGE_OWNER -> services.changeOwner(service, version, details);
            }
            return null;
        });
    }

    private void assertRefused(Class<?> rule, long service, ServiceAction action, ServiceActDetails details) {
        Exception refused = assertThrows(Exception.class, () -> act(service, action, details));
        assertInstanceOf(rule, Openings.root(refused));
    }

    private static ServiceActDetails document(String number) {
        ServiceActDetails details = new ServiceActDetails();
        details.setDocumentNumber(number);
        return details;
    }

    private static ServiceActDetails document(String number, String card) {
        ServiceActDetails details = document(number);
        details.setIccid(card);
        return details;
    }

    private static ServiceActDetails handOver(Holder from, Holder to) {
        ServiceActDetails details = document(from.document);
        details.setOwnerDocumentNumber(to.document);
        return details;
    }

    /** A card nobody has; tries the ten last digits until one is right. */
    private static String card() {
        String front = "898603000" + CARDS.incrementAndGet();
        for (int last = 0; last < 10; last++) {
            try {
                return Iccid.of(front + last);
            } catch (IccidWrong next) {
                // not this one
            }
        }
        throw new IllegalStateException(front);
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
