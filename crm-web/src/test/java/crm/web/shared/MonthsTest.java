package crm.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthsTest {

    @Test
    void monthsAreOfferedTheNewestFirstAcrossTheYear() {
        assertEquals(List.of("2026-02", "2026-01", "2025-12"), Months.wordsUntil(YearMonth.of(2026, 2), 3));
    }

    @Test
    void aMonthIsWrittenWithoutItsDay() {
        assertEquals("2026-02", Formats.month(LocalDate.of(2026, 2, 28)));
        assertEquals("", Formats.month(null));
    }
}
