package crm.customer.order;

import static crm.customer.order.OrderDesk.asManager;
import static crm.customer.order.OrderDesk.broken;
import static crm.customer.order.OrderDesk.keys;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.opening.Openings;
import crm.customer.subscription.SaleRefused;
import crm.customer.subscription.SubscriptionService;
import crm.system.errors.BusinessRuleViolation;
import crm.system.errors.RecordChangedMeanwhile;
import crm.system.slice.Slice;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What may be ordered, kept and submitted, on the real database. */
@InServer
class OrderServiceIT {

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderService orders;

    @Inject
    private OrderListService lists;

    @Inject
    private SubscriptionService subscriptions;

    @Test
    void everythingThatSpeaksAgainstAnOrderIsToldTogetherAndNothingIsWritten() throws Exception {
        long customer = desk.customer();
        OrderDetails wish = desk.begin("TV-4K", "TV-1234567", 0);
        wish.getItems().add(desk.item("DC-100", "DC-7654321", 0));
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
        long customer = desk.customer();
        long secretary = desk.product("VA-SECRETARY").id();
        long alert = desk.product("VA-ALERT").id();
        asManager(() -> subscriptions.start(customer, desk.product("M-EASY").id(), Openings.mobile()));
        asManager(() -> subscriptions.start(customer, secretary, null));

        Throwable refused = broken(() -> asManager(() -> subscriptions.start(customer, alert, null)));

        assertEquals(
                "customer.sale.excludes",
                assertInstanceOf(SaleRefused.class, refused).reasons().get(0).key());
    }

    @Test
    void anOrderIsFoundByItsNumberAndByThatOfItsCustomer() throws Exception {
        long customer = desk.customer();
        long draft = asManager(() -> orders.keep(customer, desk.begin("5G-GOLD", Openings.mobile(), 0)));
        OrderRow kept = asManager(() -> lists.ofCustomer(customer)).get(0);

        assertEquals(List.of(draft), found(" " + kept.number().toLowerCase(Locale.ROOT)));
        assertEquals(List.of(draft), found(desk.sheet(draft).customerNumber()));
        assertEquals(List.of(), found("no such number"));
    }

    private List<Long> found(String text) throws Exception {
        OrderFilter filter = new OrderFilter();
        filter.setText(text);
        return asManager(() -> lists.find(filter, Slice.first(10))).stream()
                .map(OrderRow::id)
                .toList();
    }

    @Test
    void aDraftPromisesNothingAndIsSubmittedLater() throws Exception {
        long customer = desk.customer();
        long draft = asManager(() -> orders.keep(customer, desk.begin("5G-GOLD", Openings.mobile(), 0)));
        assertEquals(OrderState.DRAFT, desk.sheet(draft).state());
        assertEquals(List.of(), desk.packages(customer));

        long version = desk.sheet(draft).version();
        desk.submitDraft(draft, version, null);

        assertEquals(OrderState.DONE, desk.sheet(draft).state());
        assertEquals(1, desk.packages(customer).size());
        assertInstanceOf(RecordChangedMeanwhile.class, broken(() -> desk.cancel(draft, version)));
        assertInstanceOf(
                OrderCannotMove.class,
                broken(() -> desk.cancel(draft, desk.sheet(draft).version())));
    }

    @Test
    void whereNothingIsKnownAPersonSaysWhyItMayBeOrdered() throws Exception {
        long customer = desk.customer();
        OrderDetails wish = desk.begin("BB-300", "BB-" + Openings.mobile(), 12);
        wish.setInstallAddress("火星路一号");

        OrderPlan plan = asManager(() -> orders.plan(customer, wish));
        assertTrue(plan.isToDecide() && !plan.isBlocked(), () -> keys(plan).toString());
        assertInstanceOf(NoteNeeded.class, broken(() -> desk.submit(customer, wish)));
        wish.setNote("外线王师傅已到现场确认");

        assertEquals(
                OrderState.IN_FORCE, desk.sheet(desk.submit(customer, wish)).state());
    }

    @Test
    void aDraftThatAPersonHasToDecideIsSubmittedWithTheWordsThatAreNeeded() throws Exception {
        long customer = desk.customer();
        OrderDetails wish = desk.begin("BB-300", "BB-" + Openings.mobile(), 12);
        wish.setInstallAddress("火星路一号");
        long draft = asManager(() -> orders.keep(customer, wish));
        long version = desk.sheet(draft).version();

        assertInstanceOf(NoteNeeded.class, broken(() -> desk.submitDraft(draft, version, null)));
        desk.submitDraft(draft, version, "外线王师傅已到现场确认");

        assertEquals(OrderState.IN_FORCE, desk.sheet(draft).state());
        assertEquals("外线王师傅已到现场确认", desk.sheet(draft).note());
    }

    @Test
    void listAndRecordNeedNoQueryPerRowOrLine() throws Exception {
        long customer = desk.customer();
        long one = desk.submit(customer, desk.begin("5G-GOLD", Openings.mobile(), 0));
        OrderDetails several = desk.begin("VA-CALLERID", null, 0);
        several.getItems().add(desk.item("VA-WEATHER", null, 0));
        several.getItems().add(desk.item("VA-SECRETARY", null, 0));
        long three = desk.submit(customer, several);

        assertEquals(
                desk.statements(() -> lists.byId(one)).size(),
                desk.statements(() -> lists.byId(three)).size());
        assertEquals(
                desk.statements(() -> lists.find(new OrderFilter(), Slice.first(1)))
                        .size(),
                desk.statements(() -> lists.find(new OrderFilter(), Slice.first(50)))
                        .size());
        assertEquals(
                1,
                desk.statements(() -> lists.find(new OrderFilter(), Slice.first(50)))
                        .size());
    }
}
