package crm.customer.arrears;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpenItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void whatWasSettledCannotBeWithdrawnOrSettledAgain() {
        OpenItem item = due(TODAY);
        item.end(OpenItemEnd.SETTLED, "Wu", TODAY);

        assertThrows(OpenItemEndedAlready.class, () -> item.end(OpenItemEnd.WITHDRAWN, "Li", TODAY));
        assertThrows(OpenItemEndedAlready.class, () -> item.end(OpenItemEnd.SETTLED, "Li", TODAY));
        assertEquals("Wu", item.getEndedBy());
    }

    private static OpenItem due(LocalDate on) {
        OpenItemDetails details = new OpenItemDetails();
        details.setReference("2026-10");
        details.setAmount(new BigDecimal("38.50"));
        details.setDueOn(on);
        return new OpenItem(1, details, "Wu", Instant.EPOCH);
    }
}
