package crm.customer.churn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.churn.plan.PlanDetails;
import crm.customer.churn.plan.PlanEnd;
import crm.customer.churn.plan.PlanOutcome;
import crm.customer.churn.plan.PlanOver;
import crm.customer.churn.plan.PlanService;
import crm.customer.closing.ClosingDetails;
import crm.customer.closing.ClosingReason;
import crm.customer.closing.ClosingService;
import crm.customer.closing.FinalBillDetails;
import crm.customer.opening.OpeningDetails;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.profile.CustomerService;
import crm.customer.rival.Rival;
import crm.customer.subscription.BusinessType;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SubscriptionService;
import crm.customer.timeline.TimelineRow;
import crm.customer.timeline.TimelineService;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.identity.ShippedRole;
import crm.system.identity.openwork.OpenWorkService;
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

/** Somebody left: written down by hand or by a closed account, changed, withdrawn, and perhaps won back. */
@InServer
class ChurnServiceIT {

    @Inject
    private ChurnService churns;

    @Inject
    private PlanService plans;

    @Inject
    private OpenWorkService openWork;

    @Inject
    private OpeningService openings;

    @Inject
    private CustomerService customers;

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private ClosingService closings;

    @Inject
    private TimelineService timeline;

    @Inject
    private Clock clock;

    @Test
    void whatAnAgentWritesDownStandsInTheListOnTheTimelineAndInTheHistory() throws Exception {
        Holder holder = open();
        long id = asAgent(() -> churns.register(holder.number, details()));

        ChurnDetails other = details();
        other.setRival(Rival.CHINA_UNICOM);
        other.setNote("said at the counter");
        asAgent(() -> {
            churns.change(id, churns.byId(id).version(), other);
            return null;
        });

        ChurnSheet sheet = asAgent(() -> churns.byId(id));
        assertEquals(Rival.CHINA_UNICOM, sheet.details().getRival());
        assertEquals(ChurnOrigin.ENTERED, sheet.origin());
        List<String> fields = asAgent(
                () -> churns.changes(id).stream().map(ChurnChange::getField).toList());
        assertEquals(List.of("note", "rival", "added"), fields);
        List<String> news = asAgent(() -> timeline.ofCustomer(holder.id, null).stream()
                .map(TimelineRow::kind)
                .toList());
        assertTrue(news.contains("customer.timeline.churned"), news::toString);
        assertTrue(news.contains("customer.timeline.churnChanged"), news::toString);
    }

    @Test
    void theSameServiceAndDayAreWrittenDownOnceAndAWithdrawnRecordComesBack() throws Exception {
        Holder holder = open();
        long id = asAgent(() -> churns.register(holder.number, details()));

        Exception twice = assertThrows(Exception.class, () -> asAgent(() -> churns.register(holder.number, details())));
        assertInstanceOf(ChurnKnownAlready.class, Openings.root(twice));
        asAgent(() -> {
            churns.withdraw(id, churns.byId(id).version());
            return null;
        });
        assertEquals(List.of(), asAgent(() -> churns.ofCustomer(holder.id)));

        assertEquals(id, asAgent(() -> churns.register(holder.number, details())));
        assertEquals(1, asAgent(() -> churns.ofCustomer(holder.id)).size());
    }

    @Test
    void nobodyLeavesBeforeTheyCameAndANumberOfNobodyIsTold() throws Exception {
        Holder holder = open();
        ChurnDetails early = details();
        early.setChurnedOn(LocalDate.now(clock).minusYears(1));

        Exception before = assertThrows(Exception.class, () -> asAgent(() -> churns.register(holder.number, early)));
        Exception nobody = assertThrows(Exception.class, () -> asAgent(() -> churns.register("999", details())));

        assertInstanceOf(LeftBeforeJoining.class, Openings.root(before));
        assertInstanceOf(NoSuchCustomer.class, Openings.root(nobody));
    }

    @Test
    void ofTwoWhoChangeARecordTheSecondIsTold() throws Exception {
        Holder holder = open();
        long id = asAgent(() -> churns.register(holder.number, details()));
        long seen = asAgent(() -> churns.byId(id).version());
        ChurnDetails first = details();
        first.setRival(Rival.OTHER);
        asAgent(() -> {
            churns.change(id, seen, first);
            return null;
        });

        Exception late = assertThrows(
                Exception.class,
                () -> asAgent(() -> {
                    churns.change(id, seen, details());
                    return null;
                }));

        assertInstanceOf(RecordChangedMeanwhile.class, Openings.root(late));
    }

    @Test
    void aClosedAccountLeavesARecordForEachServiceWithItsReason() throws Exception {
        Holder holder = open();
        sell(holder.id);
        close(holder);

        List<ChurnRow> left = asAgent(() -> churns.ofCustomer(holder.id));

        assertEquals(1, left.size());
        assertEquals(BusinessType.MOBILE, left.get(0).businessType());
        assertEquals("Moved away", left.get(0).reasonEnglish());
        assertEquals(ChurnSource.BUSINESS_SYSTEM, left.get(0).source());
        assertEquals(LocalDate.now(clock), left.get(0).churnedOn());
    }

    @Test
    void aPlanStandsOnItsOwnersDeskWhenDueAndItsOutcomeDecidesHowTheRecordStands() throws Exception {
        Holder holder = open();
        long churn = asAgent(() -> churns.register(holder.number, details()));
        long agent = ActingAs.login(ShippedRole.AFTER_SALES_AGENT).employeeId();
        long plan = asAgent(() -> plans.winBack(churn, plan(agent, 0)));
        long later = asAgent(() -> plans.winBack(churn, plan(agent, 40)));

        String page = "/customer/churn-plan.xhtml?id=";
        String desk = asAgent(() -> openWork.desk().toString());
        assertTrue(desk.contains(page + plan), desk);
        assertFalse(desk.contains(page + later), desk);
        assertEquals(ChurnStanding.PLANNED, asAgent(() -> churns.byId(churn)).standing());

        end(plan, PlanOutcome.LOST);
        assertEquals(ChurnStanding.PLANNED, asAgent(() -> churns.byId(churn)).standing(), "another one goes on");
        end(later, PlanOutcome.WON);
        assertEquals(ChurnStanding.WON_BACK, asAgent(() -> churns.byId(churn)).standing());
        Exception again = assertThrows(Exception.class, () -> end(plan, PlanOutcome.WON));
        assertInstanceOf(PlanOver.class, Openings.root(again));
    }

    @Test
    void theListNeedsNoQueryPerRow() throws Exception {
        for (int i = 0; i < 5; i++) {
            Holder holder = open();
            asAgent(() -> churns.register(holder.number, details()));
        }

        assertEquals(statementsOf(1), statementsOf(5));
    }

    private int statementsOf(int rows) throws Exception {
        return asAgent(() -> {
            List<ChurnRow> found = new ArrayList<>();
            List<String> sent =
                    SentStatements.during(() -> found.addAll(churns.find(new ChurnFilter(), Slice.first(rows))));
            assertEquals(rows, found.size());
            return sent.size();
        });
    }

    private record Holder(long id, String number, String document) {}

    private Holder open() throws Exception {
        OpeningDetails opening = Openings.of("流失");
        long id = asManager(() -> openings.open(opening)).id();
        return new Holder(id, asManager(() -> customers.byId(id)).number(), opening.getDocumentNumber());
    }

    private ChurnDetails details() {
        ChurnDetails details = new ChurnDetails();
        details.setChurnedOn(LocalDate.now(clock));
        details.setBusinessType(BusinessType.BROADBAND);
        details.setReasonId(1L);
        details.setSource(ChurnSource.SERVICE_STAFF);
        return details;
    }

    private PlanDetails plan(long owner, int days) {
        PlanDetails plan = new PlanDetails();
        plan.setOwnerId(owner);
        plan.setOffer("six months at half the fee");
        plan.setDueOn(LocalDate.now(clock).plusDays(days));
        return plan;
    }

    private void end(long plan, PlanOutcome outcome) throws Exception {
        PlanEnd end = new PlanEnd();
        end.setOutcome(outcome);
        asAgent(() -> {
            plans.end(plan, plans.byId(plan).version(), end);
            return null;
        });
    }

    private void sell(long customer) throws Exception {
        long product = asManager(() -> subscriptions.offered()).stream()
                .filter(offer -> offer.basic() && offer.businessType() == BusinessType.MOBILE)
                .mapToLong(OfferedProduct::id)
                .findFirst()
                .orElseThrow();
        asManager(() -> subscriptions.start(customer, product, Openings.mobile()));
    }

    private void close(Holder holder) throws Exception {
        ClosingDetails details = new ClosingDetails();
        details.setDocumentNumber(holder.document);
        details.setReason(ClosingReason.MOVED);
        asManager(() -> {
            closings.begin(holder.id, customers.byId(holder.id).version(), details);
            return null;
        });
        FinalBillDetails bill = new FinalBillDetails();
        bill.setReference("F-1");
        bill.setAmount(new BigDecimal("0.00"));
        bill.setDueOn(LocalDate.now(clock).plusDays(14));
        ActingAs.role(ShippedRole.BILLING_CLERK, () -> {
            closings.bill(holder.id, bill);
            return null;
        });
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }

    private static <T> T asAgent(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.AFTER_SALES_AGENT, work);
    }
}
