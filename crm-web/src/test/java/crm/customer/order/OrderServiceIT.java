package crm.customer.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.arrears.Arrears;
import crm.customer.opening.OpeningService;
import crm.customer.opening.Openings;
import crm.customer.subscription.Finding;
import crm.customer.subscription.Held;
import crm.customer.subscription.OfferedProduct;
import crm.customer.subscription.SaleRefused;
import crm.customer.subscription.SubscriptionRow;
import crm.customer.subscription.SubscriptionService;
import crm.customer.subscription.SubscriptionStatus;
import crm.system.errors.BusinessRuleViolation;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.identity.ShippedRole;
import crm.system.testing.ActingAs;
import crm.system.testing.InServer;
import crm.system.testing.SentStatements;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Orders from the first wish to their end, on the real database. */
@InServer
class OrderServiceIT {

    @Inject
    private OrderService orders;

    @Inject
    private OrderListService lists;

    @Inject
    private OrderTurn turn;

    @Inject
    private OrderTurnJob job;

    @Inject
    private Arrears arrears;

    @Inject
    private OpeningService openings;

    @Inject
    private SubscriptionService subscriptions;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aNewPackageWithATermIsInForceUntilItIsLeftAndLeavingEarlyCostsWhatWasAgreed() throws Exception {
        long customer = customer();
        long order = submit(customer, begin("5G-GOLD", Openings.mobile(), 24));

        OrderSheet inForce = sheet(order);
        assertEquals(OrderState.IN_FORCE, inForce.state());
        assertEquals(today.plusMonths(24), inForce.lines().get(0).contractEndsOn());
        assertEquals(
                List.of(OrderState.SUBMITTED, OrderState.IN_FORCE),
                inForce.steps().stream().map(OrderStepRow::state).toList());

        long left = submit(customer, leave(held(customer).get(0)));

        // 24 months x 0.3 x 80.00
        assertEquals(new BigDecimal("576.00"), sheet(left).lines().get(0).endingCharge());
        assertEquals(new BigDecimal("576.00"), arrears.owed(customer));
        assertEquals(OrderState.DONE, sheet(left).state());
        assertEquals(OrderState.DONE, sheet(order).state());
        assertEquals(SubscriptionStatus.ENDED, packages(customer).get(0).status());
    }

    @Test
    void everythingThatSpeaksAgainstAnOrderIsToldTogetherAndNothingIsWritten() throws Exception {
        long customer = customer();
        OrderDetails wish = begin("TV-4K", "TV-1234567", 0);
        wish.getItems().add(item("DC-100", "DC-7654321", 0));
        wish.setNote("x");

        SaleRefused refused =
                assertInstanceOf(SaleRefused.class, broken(() -> asManager(() -> orders.submit(customer, wish))));

        List<String> told =
                refused.reasons().stream().map(BusinessRuleViolation::key).toList();
        assertTrue(
                told.containsAll(
                        List.of("customer.sale.needs", "customer.sale.notForClass", "customer.order.termNotOffered")),
                told::toString);
        assertEquals(List.of(), asManager(() -> lists.ofCustomer(customer)));
    }

    @Test
    void theOpeningFollowsTheSameRules() throws Exception {
        long customer = customer();
        long secretary = product("VA-SECRETARY").id();
        long alert = product("VA-ALERT").id();
        asManager(() -> subscriptions.start(customer, product("M-EASY").id(), Openings.mobile()));
        asManager(() -> subscriptions.start(customer, secretary, null));

        Throwable refused = broken(() -> asManager(() -> subscriptions.start(customer, alert, null)));

        assertEquals(
                "customer.sale.excludes",
                assertInstanceOf(SaleRefused.class, refused).reasons().get(0).key());
    }

    @Test
    void aChangeAtMonthsTurnWaitsForItsDayAndIsDoneOnceHoweverOftenTheJobRuns() throws Exception {
        long customer = customer();
        submit(customer, begin("5G-SILVER", Openings.mobile(), 0));
        OrderDetails change = change(held(customer).get(0), "5G-DIAMOND", 12);
        change.setAtMonthTurn(true);
        long order = submit(customer, change);
        LocalDate turnDay = today.plusMonths(1).withDayOfMonth(1);
        assertEquals(OrderState.SUBMITTED, sheet(order).state());
        assertEquals(turnDay, sheet(order).effectiveOn());

        assertFalse(turn.takeEffect(order, turnDay.minusDays(1)));
        assertTrue(turn.takeEffect(order, turnDay));
        assertFalse(turn.takeEffect(order, turnDay));

        SubscriptionRow changed = packages(customer).get(0);
        assertEquals(1, packages(customer).size());
        assertEquals(new BigDecimal("160.00"), changed.monthlyFee());
        assertEquals(turnDay.plusMonths(12), changed.contractEndsOn());
        assertEquals(OrderState.IN_FORCE, sheet(order).state());
    }

    @Test
    void whileOneOrderWaitsForAPackageAnotherOneForItIsRefused() throws Exception {
        long customer = customer();
        submit(customer, begin("5G-SILVER", Openings.mobile(), 0));
        OrderDetails leaving = leave(held(customer).get(0));
        leaving.setAtMonthTurn(true);
        long waiting = submit(customer, leaving);

        OrderPlan plan =
                asManager(() -> orders.plan(customer, change(held(customer).get(0), "5G-GOLD", 0)));
        assertEquals(List.of("customer.order.pending"), keys(plan));

        cancel(waiting, sheet(waiting).version());
        assertEquals(OrderState.CANCELLED, sheet(waiting).state());
        assertFalse(asManager(() -> orders.plan(customer, change(held(customer).get(0), "5G-GOLD", 0)))
                .isBlocked());
    }

    @Test
    void whatIsRefusedOnItsDaySaysWhy() throws Exception {
        long customer = customer();
        submit(customer, begin("M-EASY", Openings.mobile(), 0));
        OrderDetails leaving = leave(held(customer).get(0));
        leaving.setAtMonthTurn(true);
        long waiting = submit(customer, leaving);
        submit(customer, begin("VA-CALLERID", null, 0));
        LocalDate turnDay = today.plusMonths(1).withDayOfMonth(1);

        Throwable rule = assertThrows(BusinessRuleViolation.class, () -> turn.takeEffect(waiting, turnDay));
        assertEquals(OrderState.SUBMITTED, sheet(waiting).state(), "nothing was written");
        turn.refuse(waiting, List.of(Finding.of((BusinessRuleViolation) rule)));

        List<OrderStepRow> steps = sheet(waiting).steps();
        assertEquals(
                "customer.sale.stillNeeded",
                steps.get(steps.size() - 1).reasons().get(0).key());
    }

    @Test
    void aDraftPromisesNothingAndIsSubmittedLater() throws Exception {
        long customer = customer();
        long draft = asManager(() -> orders.keep(customer, begin("5G-GOLD", Openings.mobile(), 0)));
        assertEquals(OrderState.DRAFT, sheet(draft).state());
        assertEquals(List.of(), packages(customer));

        long version = sheet(draft).version();
        asManager(() -> {
            orders.submitDraft(draft, version);
            return null;
        });

        assertEquals(OrderState.DONE, sheet(draft).state());
        assertEquals(1, packages(customer).size());
        assertInstanceOf(RecordChangedMeanwhile.class, broken(() -> cancel(draft, version)));
        assertInstanceOf(
                OrderCannotMove.class, broken(() -> cancel(draft, sheet(draft).version())));
    }

    @Test
    void whereNothingIsKnownAPersonSaysWhyItMayBeOrdered() throws Exception {
        long customer = customer();
        OrderDetails wish = begin("BB-300", "BB-" + Openings.mobile(), 12);
        wish.setInstallAddress("火星路一号");

        OrderPlan plan = asManager(() -> orders.plan(customer, wish));
        assertTrue(plan.isToDecide() && !plan.isBlocked(), () -> keys(plan).toString());
        assertInstanceOf(NoteNeeded.class, broken(() -> submit(customer, wish)));
        wish.setNote("外线王师傅已到现场确认");

        assertEquals(OrderState.IN_FORCE, sheet(submit(customer, wish)).state());
    }

    @Test
    void steppingDownWithinTheTermCostsItsShareOfTheDifferenceAndSteppingUpNothing() throws Exception {
        long customer = customer();
        submit(customer, begin("5G-GOLD", Openings.mobile(), 24));
        Held gold = held(customer).get(0);

        assertEquals(
                new BigDecimal("144.00"), // 24 months x 0.3 x (80.00 - 60.00)
                asManager(() -> orders.plan(customer, change(gold, "5G-SILVER", 0)))
                        .endingCharge());
        assertEquals(
                new BigDecimal("0.00"),
                asManager(() -> orders.plan(customer, change(gold, "5G-DIAMOND", 0)))
                        .endingCharge());
    }

    @Test
    void listAndRecordNeedNoQueryPerRowOrLine() throws Exception {
        long customer = customer();
        long one = submit(customer, begin("5G-GOLD", Openings.mobile(), 0));
        OrderDetails several = begin("VA-CALLERID", null, 0);
        several.getItems().add(item("VA-WEATHER", null, 0));
        several.getItems().add(item("VA-SECRETARY", null, 0));
        long three = submit(customer, several);

        assertEquals(
                statements(() -> lists.byId(one)).size(),
                statements(() -> lists.byId(three)).size());
        assertEquals(
                statements(() -> lists.find(new OrderFilter(), crm.system.slice.Slice.first(1)))
                        .size(),
                statements(() -> lists.find(new OrderFilter(), crm.system.slice.Slice.first(50)))
                        .size());
        assertEquals(
                1,
                statements(() -> lists.find(new OrderFilter(), crm.system.slice.Slice.first(50)))
                        .size());
    }

    @Test
    void theNightlyJobIsKnownByItsName() {
        assertEquals("customer.order.turn", job.name());
    }

    private static List<String> keys(OrderPlan plan) {
        return plan.findings().stream().map(Finding::key).toList();
    }

    private <T> List<String> statements(Callable<T> work) throws Exception {
        asManager(work);
        return asManager(() -> SentStatements.during(work::call));
    }

    private long customer() throws Exception {
        return asManager(() -> openings.open(Openings.of("冯订单"))).id();
    }

    private List<Held> held(long customer) throws Exception {
        return asManager(() -> orders.held(customer));
    }

    private List<SubscriptionRow> packages(long customer) throws Exception {
        return asManager(() -> subscriptions.ofCustomer(customer));
    }

    private OrderSheet sheet(long order) throws Exception {
        return asManager(() -> lists.byId(order));
    }

    private long submit(long customer, OrderDetails wish) throws Exception {
        return asManager(() -> orders.submit(customer, wish));
    }

    private void cancel(long order, long version) throws Exception {
        asManager(() -> {
            orders.cancel(order, version, "客户改变主意");
            return null;
        });
    }

    private OrderDetails begin(String product, String number, int months) throws Exception {
        OrderDetails wish = new OrderDetails();
        wish.getItems().add(item(product, number, months));
        return wish;
    }

    private OrderDetails change(Held old, String into, int months) throws Exception {
        OrderDetails wish = leave(old);
        wish.setKind(OrderKind.CHANGE_PACKAGE);
        wish.getItems().add(item(into, null, months));
        return wish;
    }

    private static OrderDetails leave(Held old) {
        OrderDetails wish = new OrderDetails();
        wish.setKind(OrderKind.LEAVE);
        wish.setSubscriptionId(old.subscriptionId());
        return wish;
    }

    private OrderItem item(String product, String number, int months) throws Exception {
        return new OrderItem(product(product).id(), number, months);
    }

    private OfferedProduct product(String number) throws Exception {
        Stream<OfferedProduct> offered = asManager(() -> subscriptions.offered()).stream();
        return offered.filter(one -> one.number().equals(number)).findFirst().orElseThrow();
    }

    private static Throwable broken(org.junit.jupiter.api.function.Executable work) {
        return Openings.root(assertThrows(Exception.class, work));
    }

    private static <T> T asManager(Callable<T> work) throws Exception {
        return ActingAs.role(ShippedRole.ACCOUNT_MANAGER, work);
    }
}
