package crm.customer.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import crm.customer.subscription.ContractTerm;
import crm.system.session.Actor;
import crm.system.session.Portal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of an order, compared with a table of what may follow what. */
class OrderStateTest {

    private static final Map<OrderState, Set<OrderState>> MODEL = new EnumMap<>(Map.of(
            OrderState.DRAFT, EnumSet.of(OrderState.SUBMITTED, OrderState.CANCELLED),
            OrderState.SUBMITTED,
                    EnumSet.of(OrderState.IN_FORCE, OrderState.DONE, OrderState.CANCELLED, OrderState.REFUSED),
            OrderState.IN_FORCE, EnumSet.of(OrderState.DONE),
            OrderState.DONE, EnumSet.noneOf(OrderState.class),
            OrderState.CANCELLED, EnumSet.noneOf(OrderState.class),
            OrderState.REFUSED, EnumSet.noneOf(OrderState.class)));

    private static final List<OrderState> STATES = List.copyOf(EnumSet.allOf(OrderState.class));

    @Test
    void tenThousandRandomWalksStayWithinTheModel() {
        Random random = new Random(20261123);
        for (int walk = 0; walk < 10_000; walk++) {
            CustomerOrder order = draft();
            for (int step = 0; step < 8; step++) {
                OrderState before = order.getState();
                OrderState wanted = STATES.get(random.nextInt(STATES.size()));
                if (MODEL.get(before).contains(wanted)) {
                    order.become(wanted);
                    assertEquals(wanted, order.getState());
                } else {
                    assertThrows(OrderCannotMove.class, () -> order.become(wanted), before + " to " + wanted);
                    assertEquals(before, order.getState());
                }
            }
        }
    }

    @Test
    void everyStateIsReachedFromADraftAndNoneLeadsBack() {
        Set<OrderState> reached = EnumSet.noneOf(OrderState.class);
        Deque<OrderState> open = new ArrayDeque<>(List.of(OrderState.DRAFT));
        while (!open.isEmpty()) {
            OrderState state = open.pop();
            if (reached.add(state)) {
                open.addAll(state.next());
            }
            assertTrue(state.next().stream().allMatch(next -> next.compareTo(state) > 0), state.name());
        }

        assertEquals(EnumSet.allOf(OrderState.class), reached);
    }

    @ParameterizedTest
    @EnumSource(
            value = OrderState.class,
            names = {"IN_FORCE", "DONE", "REFUSED", "CANCELLED"})
    void whatTookEffectOrIsOverCannotBeCancelled(OrderState state) {
        assertFalse(state.isCancellable());
    }

    private static CustomerOrder draft() {
        OrderDetails details = new OrderDetails();
        PlannedLine line = new PlannedLine(
                null, 1, "套餐", null, null, BigDecimal.TEN, ContractTerm.NONE, null, BigDecimal.ZERO, null);
        OrderPlan plan = new OrderPlan(List.of(line), List.of(), LocalDate.of(2026, 11, 23));
        Actor counter = new Actor(1, "manager", "王芳", Portal.STAFF, 1, 1L, null, "127.0.0.1");
        return new CustomerOrder("CO1", 1, details, plan, counter, Instant.EPOCH);
    }
}
