package crm.customer.order;

import static crm.customer.order.OrderDesk.asManager;
import static crm.customer.order.OrderDesk.keys;
import static crm.customer.order.OrderDesk.leave;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.opening.Openings;
import crm.customer.subscription.Finding;
import crm.customer.subscription.SubscriptionRow;
import crm.system.errors.BusinessRuleViolation;
import crm.system.jobs.JobRuns;
import crm.system.jobs.JobService;
import crm.system.jobs.JobState;
import crm.system.testing.InServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Orders that wait for the month's turn. */
@InServer
class OrderTurnIT {

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderService orders;

    @Inject
    private OrderTurn turn;

    @Inject
    private JobService jobs;

    @Resource(lookup = "java:app/crm/db")
    private DataSource database;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aChangeAtMonthsTurnWaitsForItsDayAndIsDoneOnceHoweverOftenTheJobRuns() throws Exception {
        long customer = desk.customer();
        desk.submit(customer, desk.begin("5G-SILVER", Openings.mobile(), 0));
        OrderDetails change = desk.change(desk.held(customer).get(0), "5G-DIAMOND", 12);
        change.setAtMonthTurn(true);
        long order = desk.submit(customer, change);
        LocalDate turnDay = today.plusMonths(1).withDayOfMonth(1);
        assertEquals(OrderState.SUBMITTED, desk.sheet(order).state());
        assertEquals(turnDay, desk.sheet(order).effectiveOn());

        assertFalse(turn.takeEffect(order, turnDay.minusDays(1)));
        assertTrue(turn.takeEffect(order, turnDay));
        assertFalse(turn.takeEffect(order, turnDay));

        SubscriptionRow changed = desk.packages(customer).get(0);
        assertEquals(1, desk.packages(customer).size());
        assertEquals(new BigDecimal("160.00"), changed.monthlyFee());
        assertEquals(turnDay.plusMonths(12), changed.contractEndsOn());
        assertEquals(OrderState.IN_FORCE, desk.sheet(order).state());
    }

    @Test
    void whileOneOrderWaitsForAPackageAnotherOneForItIsRefused() throws Exception {
        long customer = desk.customer();
        desk.submit(customer, desk.begin("5G-SILVER", Openings.mobile(), 0));
        OrderDetails leaving = leave(desk.held(customer).get(0));
        leaving.setAtMonthTurn(true);
        long waiting = desk.submit(customer, leaving);

        OrderPlan plan = asManager(
                () -> orders.plan(customer, desk.change(desk.held(customer).get(0), "5G-GOLD", 0)));
        assertEquals(List.of("customer.order.pending"), keys(plan));

        desk.cancel(waiting, desk.sheet(waiting).version());
        assertEquals(OrderState.CANCELLED, desk.sheet(waiting).state());
        assertFalse(asManager(() ->
                        orders.plan(customer, desk.change(desk.held(customer).get(0), "5G-GOLD", 0)))
                .isBlocked());
    }

    @Test
    void whatIsRefusedOnItsDaySaysWhy() throws Exception {
        long customer = desk.customer();
        desk.submit(customer, desk.begin("M-EASY", Openings.mobile(), 0));
        OrderDetails leaving = leave(desk.held(customer).get(0));
        leaving.setAtMonthTurn(true);
        long waiting = desk.submit(customer, leaving);
        desk.submit(customer, desk.begin("VA-CALLERID", null, 0));
        LocalDate turnDay = today.plusMonths(1).withDayOfMonth(1);

        Throwable rule = assertThrows(BusinessRuleViolation.class, () -> turn.takeEffect(waiting, turnDay));
        assertEquals(OrderState.SUBMITTED, desk.sheet(waiting).state(), "nothing was written");
        turn.refuse(waiting, List.of(Finding.of((BusinessRuleViolation) rule)));

        List<OrderStepRow> steps = desk.sheet(waiting).steps();
        assertEquals(
                "customer.sale.stillNeeded",
                steps.get(steps.size() - 1).reasons().get(0).key());
    }

    @Test
    void theNightSeesToEveryOrderWhoseDayHasComeAlsoAfterOneThatItHadToRefuse() throws Exception {
        long refused = waiting("VA-CALLERID");
        long effective = waiting(null);
        long later = waiting(null);
        comeTheDayOf(refused, effective);

        assertEquals(JobState.DONE, asManager(() -> JobRuns.toTheEnd(jobs, "customer.order.turn", null)));

        assertEquals(OrderState.REFUSED, desk.sheet(refused).state());
        assertEquals(OrderState.DONE, desk.sheet(effective).state());
        assertEquals(OrderState.SUBMITTED, desk.sheet(later).state());
    }

    /** An order to leave at month's turn; what needs the package speaks against it when it is there by then. */
    private long waiting(String needingIt) throws Exception {
        long customer = desk.customer();
        desk.submit(customer, desk.begin("M-EASY", Openings.mobile(), 0));
        OrderDetails leaving = leave(desk.held(customer).get(0));
        leaving.setAtMonthTurn(true);
        long order = desk.submit(customer, leaving);
        if (needingIt != null) {
            desk.submit(customer, desk.begin(needingIt, null, 0));
        }
        return order;
    }

    private void comeTheDayOf(long... orders) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE cus_order SET effective_on = ? WHERE id = ?")) {
            for (long order : orders) {
                update.setObject(1, today);
                update.setLong(2, order);
                update.executeUpdate();
            }
        }
    }
}
