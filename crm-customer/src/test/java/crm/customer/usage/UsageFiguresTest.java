package crm.customer.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsageFiguresTest {

    /** Each kind bears its own power of two, so that every sum tells what is in it. */
    private static final UsageFigures POWERS = new UsageFigures(kind -> BigDecimal.valueOf(1L << place(kind)));

    private static int place(UsageKind kind) {
        return List.of(UsageKind.values()).indexOf(kind);
    }

    @Test
    void everyFigureKeepsTheDigitsOfItsUnit() {
        UsageFigures figures = new UsageFigures(kind -> new BigDecimal("1.0005"));

        assertEquals(new BigDecimal("1.00"), figures.of(UsageKind.MINUTES_LOCAL));
        assertEquals(new BigDecimal("1.001"), figures.of(UsageKind.DATA_IDLE));
        assertEquals(new BigDecimal("1.00"), figures.of(UsageKind.CHARGE_BASIC));
    }

    @Test
    void whatIsNotToldIsNothing() {
        UsageFigures figures = new UsageFigures(kind -> null);

        assertEquals(new BigDecimal("0.00"), figures.charge());
        assertEquals(new BigDecimal("0.000"), figures.data());
    }

    @Test
    void eachSumHoldsItsKindsAndNoOthers() {
        assertEquals(0b111_0000 + 0b1110 + 1, POWERS.minutes().intValueExact());
        assertEquals(0b1110, POWERS.longDistanceMinutes().intValueExact());
        assertEquals(0b111_0000, POWERS.roamingMinutes().intValueExact());
        assertEquals(0b011_0111, POWERS.minutesAtHome().intValueExact());
        assertEquals(0b1_1000_0000, POWERS.data().intValueExact());
        assertEquals(0b1_1100_0000_0000, POWERS.voiceCharge().intValueExact());
        assertEquals(0b111_1110_0000_0000, POWERS.charge().intValueExact());
    }

    @Test
    void theSumOfMonthsAddsEachKind() {
        UsageFigures sum = UsageFigures.sum(List.of(POWERS, POWERS, POWERS));

        for (UsageKind kind : UsageKind.values()) {
            assertEquals(3L << place(kind), sum.of(kind).longValueExact(), kind::name);
        }
        assertEquals(sum.charge(), POWERS.plus(POWERS).plus(POWERS).charge());
    }
}
