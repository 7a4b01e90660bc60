package crm.customer.ageing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final BigDecimal NONE = new BigDecimal("0.00");

    @Test
    void eachDayOfLatenessFallsIntoItsBucket() {
        int[] lateDays = {-5, 0, 1, 30, 31, 60, 61, 90, 91, 4_000};
        Ageing ageing = Ageing.NOTHING;
        for (int at = 0; at < lateDays.length; at++) {
            ageing = ageing.and(BigDecimal.valueOf(1L << at, 2), TODAY.minusDays(lateDays[at]), TODAY);
        }

        assertEquals(new BigDecimal("0.03"), ageing.notDue());
        assertEquals(new BigDecimal("0.12"), ageing.to30());
        assertEquals(new BigDecimal("0.48"), ageing.to60());
        assertEquals(new BigDecimal("1.92"), ageing.to90());
        assertEquals(new BigDecimal("7.68"), ageing.over90());
        assertEquals(new BigDecimal("10.20"), ageing.overdue());
        assertEquals(new BigDecimal("10.23"), ageing.total());
        assertEquals(ageing, ageing.plus(Ageing.NOTHING));
        assertEquals(NONE, Ageing.NOTHING.total());
    }
}
