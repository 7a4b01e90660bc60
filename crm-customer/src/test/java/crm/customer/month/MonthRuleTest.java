package crm.customer.month;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

class MonthRuleTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    @Test
    void aMonthIsClosedOnlyOnceItIsOverAndBookingsUnderWayAtMidnightAreIn() {
        assertEquals(false, MonthRule.allows(OCTOBER, null, at(31, 10, 23, 59)));
        assertEquals(false, MonthRule.allows(OCTOBER, null, at(1, 11, 0, 59)));
        assertEquals(true, MonthRule.allows(OCTOBER, null, at(1, 11, 1, 0)));
    }

    @Test
    void monthsAreClosedOnceAndOneAfterTheOther() {
        ZonedDateTime later = at(20, 12, 9, 0);

        assertEquals(false, MonthRule.allows(OCTOBER, OCTOBER, later));
        assertEquals(false, MonthRule.allows(OCTOBER.plusMonths(1), OCTOBER.minusMonths(1), later));
        assertEquals(false, MonthRule.allows(OCTOBER.minusMonths(1), OCTOBER, later));
        assertEquals(true, MonthRule.allows(OCTOBER.plusMonths(1), OCTOBER, later));
    }

    private static ZonedDateTime at(int day, int month, int hour, int minute) {
        return ZonedDateTime.of(LocalDate.of(2026, month, day), LocalTime.of(hour, minute), ZoneId.of("Asia/Shanghai"));
    }
}
