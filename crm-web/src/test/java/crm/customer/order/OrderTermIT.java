package crm.customer.order;

import static crm.customer.order.OrderDesk.asManager;
import static crm.customer.order.OrderDesk.leave;
import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.customer.arrears.Arrears;
import crm.customer.opening.Openings;
import crm.customer.subscription.Held;
import crm.customer.subscription.SubscriptionStatus;
import crm.system.testing.InServer;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contract terms: what binds, and what it costs to leave or to step down. */
@InServer
class OrderTermIT {

    @Inject
    private OrderDesk desk;

    @Inject
    private OrderService orders;

    @Inject
    private Arrears arrears;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aNewPackageWithATermIsInForceUntilItIsLeftAndLeavingEarlyCostsWhatWasAgreed() throws Exception {
        long customer = desk.customer();
        long order = desk.submit(customer, desk.begin("5G-GOLD", Openings.mobile(), 24));

        OrderSheet inForce = desk.sheet(order);
        assertEquals(OrderState.IN_FORCE, inForce.state());
        assertEquals(today.plusMonths(24), inForce.lines().get(0).contractEndsOn());
        assertEquals(
                List.of(OrderState.SUBMITTED, OrderState.IN_FORCE),
                inForce.steps().stream().map(OrderStepRow::state).toList());

        long left = desk.submit(customer, leave(desk.held(customer).get(0)));

        // 24 months x 0.3 x 80.00
        assertEquals(new BigDecimal("576.00"), desk.sheet(left).lines().get(0).endingCharge());
        assertEquals(new BigDecimal("576.00"), arrears.owed(customer));
        assertEquals(OrderState.DONE, desk.sheet(left).state());
        assertEquals(OrderState.DONE, desk.sheet(order).state());
        assertEquals(SubscriptionStatus.ENDED, desk.packages(customer).get(0).status());
    }

    @Test
    void steppingDownWithinTheTermCostsItsShareOfTheDifferenceAndSteppingUpNothing() throws Exception {
        long customer = desk.customer();
        desk.submit(customer, desk.begin("5G-GOLD", Openings.mobile(), 24));
        Held gold = desk.held(customer).get(0);

        assertEquals(
                new BigDecimal("144.00"), // 24 months x 0.3 x (80.00 - 60.00)
                asManager(() -> orders.plan(customer, desk.change(gold, "5G-SILVER", 0)))
                        .endingCharge());
        assertEquals(
                new BigDecimal("0.00"),
                asManager(() -> orders.plan(customer, desk.change(gold, "5G-DIAMOND", 0)))
                        .endingCharge());
    }

    @Test
    void whoStepsDownTwicePaysForTheStepOnce() throws Exception {
        long customer = desk.customer();
        desk.submit(customer, desk.begin("5G-GOLD", Openings.mobile(), 24));

        desk.submit(customer, desk.change(desk.held(customer).get(0), "5G-SILVER", 0));
        desk.submit(customer, desk.change(desk.held(customer).get(0), "5G-GOLD", 0));
        Held gold = desk.held(customer).get(0);

        assertEquals(
                new BigDecimal("0.00"),
                asManager(() -> orders.plan(customer, desk.change(gold, "5G-SILVER", 0)))
                        .endingCharge());
        assertEquals(
                new BigDecimal("432.00"), // 24 months x 0.3 x 60.00, the rest was paid when stepping down
                gold.endingCharge(today));
    }
}
