package crm.customer.porting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.document.DocumentDiffers;
import crm.customer.number.NumberNotFree;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.servicing.ServiceActDetails;
import crm.customer.servicing.ServicingService;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.ServiceState;
import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import crm.customer.subscription.TooManyNumbers;
import crm.system.identity.ShippedRole;
import crm.system.slice.Slice;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Numbers that change networks, with everything that hangs on them or not at all. */
@InServer
class PortingServiceIT {

    @Inject
    private OpeningService openings;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private ServicingService services;

    @Inject
    private PortingService portings;

    @Test
    void aNumberBroughtHereRunsOnceTheOtherOperatorAcceptedAndItIsDone() throws Exception {
        Holder holder = open();
        String number = Openings.mobile();
        long porting = askIn(holder, number);
        assertTrue(services(holder).isEmpty(), "nothing runs before");

        move(porting, PortingState.ACCEPTED);
        move(porting, PortingState.DONE);

        assertEquals(ServiceState.RUNNING, services(holder).get(0).state());
        assertEquals(
                services(holder).get(0).id(),
                asManager(() -> portings.byId(porting)).subscriptionId());
    }

    @Test
    void aNumberTakenAwayEndsHereAndCanComeBackOnlyByPorting() throws Exception {
        Holder holder = open();
        Holder other = open();
        String number = Openings.mobile();
        long service = sell(holder, number);
        long out = askOut(holder, service);
        assertEquals(8, asManager(() -> portings.byId(out)).authorisation().length());

        move(out, PortingState.ACCEPTED);
        move(out, PortingState.DONE);

        assertEquals(ServiceState.ENDED, services(holder).get(0).state());
        Exception gone = assertThrows(Exception.class, () -> sell(other, number));
        assertInstanceOf(NumberNotFree.class, Openings.root(gone));
        long back = askIn(other, number);
        move(back, PortingState.ACCEPTED);
        move(back, PortingState.DONE);
        assertEquals(ServiceState.RUNNING, services(other).get(0).state());
    }

    @Test
    void aSixthNumberDoesNotArriveAndThePortingStaysWhereItWas() throws Exception {
        Holder holder = open();
        long porting = askIn(holder, Openings.mobile());
        move(porting, PortingState.ACCEPTED);
        for (int i = 0; i < 5; i++) {
            sell(holder, Openings.mobile());
        }

        Exception refused = assertThrows(Exception.class, () -> move(porting, PortingState.DONE));

        assertInstanceOf(TooManyNumbers.class, Openings.root(refused));
        assertEquals(
                PortingState.ACCEPTED, asManager(() -> portings.byId(porting)).state());
    }

    @Test
    void aNumberThatHasGoneToAnotherOwnerIsNotTakenAwayOnTheOldOnesCode() throws Exception {
        Holder holder = open();
        Holder next = open();
        long service = sell(holder, Openings.mobile());
        long out = askOut(holder, service);
        move(out, PortingState.ACCEPTED);
        ServiceActDetails handOver = new ServiceActDetails();
        handOver.setDocumentNumber(holder.document);
        handOver.setOwnerDocumentNumber(next.document);
        handOver.setReason("gift");
        asManager(() -> {
            services.changeOwner(service, services.byId(service).version(), handOver);
            return null;
        });

        Exception refused = assertThrows(Exception.class, () -> move(out, PortingState.DONE));

        assertInstanceOf(NotPortable.class, Openings.root(refused));
        assertEquals(ServiceState.RUNNING, services(next).get(0).state());
    }

    @Test
    void anotherDocumentTakesNoNumberAway() throws Exception {
        Holder holder = open();
        long service = sell(holder, Openings.mobile());

        Exception refused =
                assertThrows(Exception.class, () -> askOut(new Holder(holder.id, Openings.document()), service));

        assertInstanceOf(DocumentDiffers.class, Openings.root(refused));
    }

    @Test
    void aNumberIsAskedForOnce() throws Exception {
        Holder holder = open();
        String number = Openings.mobile();
        askIn(holder, number);

        Exception refused = assertThrows(Exception.class, () -> askIn(holder, number));

        assertInstanceOf(PortingUnderWay.class, Openings.root(refused));
    }

    @Test
    void theCodeIsShownOnlyWhileTheNumberIsAskedFor() throws Exception {
        Holder holder = open();
        long out = askOut(holder, sell(holder, Openings.mobile()));

        asManager(() -> {
            portings.withdraw(out, "stays");
            return null;
        });

        PortingSheet sheet = asManager(() -> portings.byId(out));
        assertEquals(PortingState.WITHDRAWN, sheet.state());
        assertFalse(sheet.authorisation() != null);
        assertEquals(ServiceState.RUNNING, services(holder).get(0).state());
    }

    @Test
    void theListOfPortingsNeedsNoQueryPerRow() throws Exception {
        for (int i = 0; i < 5; i++) {
            askIn(open(), Openings.mobile());
        }

        assertEquals(statementsOf(1), statementsOf(5));
    }

    private int statementsOf(int rows) throws Exception {
        return asManager(() -> {
            List<PortingRow> found = new ArrayList<>();
            List<String> sent =
                    SentStatements.during(() -> found.addAll(portings.find(new PortingFilter(), Slice.first(rows))));
            assertEquals(rows, found.size());
            return sent.size();
        });
    }

    private record Holder(long id, String document) {}

    private Holder open() throws Exception {
        OpeningDetails opening = Openings.of("沈携");
        return new Holder(asManager(() -> openings.open(opening)).id(), opening.getDocumentNumber());
    }

    private long product() throws Exception {
        return asManager(() -> subscriptions.offered()).stream()
                .filter(offer -> offer.basic() && offer.businessType() == BusinessType.MOBILE)
                .mapToLong(OfferedProduct::id)
                .findFirst()
                .orElseThrow();
    }

    private long sell(Holder holder, String number) throws Exception {
        long product = product();
        return asManager(() -> subscriptions.start(holder.id, product, number)).id();
    }

    private List<SubscriptionRow> services(Holder holder) throws Exception {
        return asManager(() -> subscriptions.ofCustomer(holder.id));
    }

    private long askIn(Holder holder, String number) throws Exception {
        PortInDetails details = new PortInDetails();
        details.setDocumentNumber(holder.document);
        details.setNumber(number);
        details.setAuthorisation("123456");
        details.setProductId(product());
        return asManager(() -> portings.askIn(holder.id, details));
    }

    private long askOut(Holder holder, long service) throws Exception {
        PortingDetails details = new PortingDetails();
        details.setDocumentNumber(holder.document);
        return asManager(() -> portings.askOut(service, services.byId(service).version(), details));
    }

    private void move(long porting, PortingState next) throws Exception {
        asManager(() -> {
            if (next == PortingState.ACCEPTED) {
                portings.accept(porting);
            } else {
                portings.finish(porting);
            }
            return null;
        });
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
