package crm.customer.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatWasPaidOffIsSettledAndTakesNothingMore() {
        OpenItem item = item("38.50");
        item.pay(new BigDecimal("38.00"), "Wu", TODAY);
        assertNull(item.getEnded());

        item.pay(new BigDecimal("0.50"), "Wu", TODAY);

        assertEquals(OpenItemEnd.SETTLED, item.getEnded());
        assertEquals("Wu", item.getEndedBy());
        assertThrows(OpenItemEndedAlready.class, item::refuseEnded);
        assertThrows(OpenItemEndedAlready.class, () -> item.withdraw("Li", TODAY));
        assertThrows(IllegalArgumentException.class, () -> item.pay(new BigDecimal("0.01"), "Li", TODAY));
    }

    @Test
    void aFailedPaymentOpensTheItemAgain() {
        OpenItem item = item("38.50");
        item.pay(new BigDecimal("38.50"), "Wu", TODAY);

        item.reopen(new BigDecimal("38.50"));

        assertNull(item.getEnded());
        assertEquals(new BigDecimal("38.50"), item.getRest());
    }

    @Test
    void whatWasWithdrawnLeavesNothing() {
        OpenItem item = item("38.50");

        item.withdraw("Wu", TODAY);

        assertEquals(0, item.getRest().signum());
        assertThrows(OpenItemEndedAlready.class, () -> item.withdraw("Li", TODAY));
    }

    private static OpenItem item(String amount) {
        return new OpenItem(new SampleEntry(new BigDecimal(amount)), OwedKind.BILL, TODAY);
    }
}
