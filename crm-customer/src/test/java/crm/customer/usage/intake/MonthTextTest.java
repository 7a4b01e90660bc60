package crm.customer.usage.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthTextTest {

    @Test
    void aMonthIsReadHoweverItIsWritten() {
        for (String text : List.of(
                "2026-10",
                "2026/10",
                "2026.10",
                "2026年10月",
                "202610",
                "２０２６－１０",
                " 2026-10 ",
                "2026-10-31",
                "20261005",
                "2026年10月5日",
                "2026-10-01 00:00:00",
                "2026-10-01T00:00")) {
            assertEquals(Optional.of(LocalDate.of(2026, 10, 1)), MonthText.parse(text), text);
        }
    }

    @Test
    void whatIsNoMonthIsNotTakenForOne() {
        for (String text :
                List.of("", "10-2026", "2026", "2026-13", "2026-00", "2026-02-30", "202613", "Oct 2026", "26-10")) {
            assertEquals(Optional.empty(), MonthText.parse(text), text);
        }
    }
}
