package crm.web.shared.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import crm.customer.bill.BillStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterWordsTest {

    @Test
    void whatNarrowsIsSaidInWordsAndInOrderAndTheRestIsLeftOut() {
        Map<String, String> words = new FilterWords()
                .put("customer.bill.standing", BillStanding.PAID)
                .put("customer.payment.from", LocalDate.of(2026, 11, 2))
                .put("customer.payment.to", (LocalDate) null)
                .put("customer.branch", " ")
                .put("customer.order.state", (Enum<?>) null)
                .all();

        assertEquals(List.of("Paid", "2026-11-02"), List.copyOf(words.values()));
    }
}
