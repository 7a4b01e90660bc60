package crm.customer.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crm.customer.profile.CustomerStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void aCancellationGoesWhereTheModelSaysAndNowhereElse() {
        Set<String> ways = new TreeSet<>();
        for (ClosingState from : ClosingState.values()) {
            from.next().forEach(to -> ways.add(from + " " + to));
        }

        assertEquals(
                new TreeSet<>(Set.of(
                        "BILL_ASKED TO_SETTLE",
                        "BILL_ASKED CLOSED",
                        "BILL_ASKED TAKEN_BACK",
                        "TO_SETTLE CLOSED",
                        "TO_SETTLE TAKEN_BACK")),
                ways);
    }

    @Test
    void theFinalBillIsEnteredOnce() {
        Closing closing = asked();
        closing.bill(new BigDecimal("12.00"), NOW);

        assertThrows(ClosingOver.class, () -> closing.bill(new BigDecimal("13.00"), NOW));
        assertEquals(new BigDecimal("12.00"), closing.getFinalBill());
    }

    @Test
    void whatIsClosedIsNotTakenBack() {
        Closing closing = asked();
        closing.bill(BigDecimal.ZERO, NOW);
        closing.close("Wu", NOW);

        assertThrows(ClosingOver.class, () -> closing.takeBack("Li", NOW));
    }

    private static Closing asked() {
        ClosingDetails details = new ClosingDetails();
        details.setReason(ClosingReason.MOVED);
        return new Closing(1, CustomerStatus.ACTIVE, details, "Wu", NOW);
    }
}
