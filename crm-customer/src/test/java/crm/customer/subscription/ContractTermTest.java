package crm.customer.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContractTermTest {

    private static final LocalDate END = LocalDate.of(2027, 3, 15);
    private static final BigDecimal THIRD = new BigDecimal("0.3");

    @Test
    void aMonthThatHasBegunCountsInFull() {
        assertEquals(4, ContractTerm.monthsLeft(LocalDate.of(2026, 11, 23), END));
        assertEquals(4, ContractTerm.monthsLeft(LocalDate.of(2026, 11, 15), END));
        assertEquals(1, ContractTerm.monthsLeft(END.minusDays(1), END));
    }

    @Test
    void afterTheTermNothingIsLeft() {
        assertEquals(0, ContractTerm.monthsLeft(END, END));
        assertEquals(0, ContractTerm.monthsLeft(END.plusYears(1), END));
        assertEquals(0, ContractTerm.monthsLeft(END, null));
    }

    @Test
    void leavingEarlyCostsAShareOfTheFeeForEachMonthLeftRoundedHalfUpToTheFen() {
        LocalDate fourMonthsBefore = LocalDate.of(2026, 11, 23);

        assertEquals(
                new BigDecimal("190.80"),
                ContractTerm.endingCharge(fourMonthsBefore, END, THIRD, new BigDecimal("159.00")));
        assertEquals(
                new BigDecimal("0.02"),
                ContractTerm.endingCharge(END.minusDays(1), END, new BigDecimal("0.5"), new BigDecimal("0.03")));
    }

    @Test
    void whatWasNeverAgreedCostsNothing() {
        assertEquals(
                new BigDecimal("0.00"),
                ContractTerm.endingCharge(LocalDate.of(2026, 1, 1), END, null, new BigDecimal("159.00")));
    }

    @Test
    void withoutATermThereIsNoEnd() {
        assertNull(ContractTerm.NONE.endsOn(END));
        assertEquals(END.plusYears(2), new ContractTerm(24, THIRD).endsOn(END));
    }
}
