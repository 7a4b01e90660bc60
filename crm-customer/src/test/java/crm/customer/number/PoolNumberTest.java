package crm.customer.number;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import crm.customer.subscription.BusinessType;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PoolNumberTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(1));
    private static final long MINE = 7;
    private static final long OTHER = 8;

    @Test
    void aNumberHeldBackForACustomerGoesToNobodyElse() {
        PoolNumber number = free();
        number.reserve(1L, MINE, NOW, LATER);

        assertThrows(NumberNotFree.class, () -> number.take(2L, MINE, NOW));
        assertThrows(NumberNotFree.class, () -> number.reserve(2L, OTHER, NOW, LATER));
        assertDoesNotThrow(() -> number.take(1L, OTHER, NOW));
    }

    @Test
    void aNumberHeldBackForNobodyYetGoesToWhomeverItsKeeperServes() {
        PoolNumber number = free();
        number.reserve(null, MINE, NOW, LATER);

        assertThrows(NumberNotFree.class, () -> number.take(1L, OTHER, NOW));
        assertDoesNotThrow(() -> number.take(1L, MINE, NOW));
    }

    @Test
    void aReservationThatIsOverHoldsNobodyBack() {
        PoolNumber number = free();
        number.reserve(1L, MINE, NOW, LATER);

        assertDoesNotThrow(() -> number.take(2L, OTHER, LATER));
    }

    @Test
    void aNumberGivenUpRestsBeforeItIsGivenAgain() {
        PoolNumber number = free();
        number.take(1L, MINE, NOW);
        number.giveUp(LATER);

        assertThrows(NumberNotFree.class, () -> number.take(2L, OTHER, NOW));
        assertEquals(NumberState.RESTING, number.stateAt(NOW));
        assertDoesNotThrow(() -> number.take(2L, OTHER, LATER));
    }

    @Test
    void aNumberFromAnotherOperatorGoesBackThereWhenItIsGivenUp() {
        PoolNumber number = new PoolNumber("13912345678", BusinessType.MOBILE, 1, true);
        number.cameFromElsewhere();

        number.giveUp(LATER);

        assertEquals(NumberState.GONE, number.getState());
        assertThrows(NumberNotFree.class, () -> number.take(1L, MINE, LATER));
        number.comeBack(1, 4L, MINE, LATER);
        assertThrows(NumberNotFree.class, () -> number.take(2L, OTHER, NOW));
        assertDoesNotThrow(() -> number.take(1L, MINE, NOW));
    }

    @Test
    void onlyWhatTheModelAllowsFollows() {
        for (NumberState from : NumberState.values()) {
            assertEquals(from == NumberState.RESERVED, from.next().contains(from), from.name());
        }
        PoolNumber number = free();

        assertThrows(NumberNotFree.class, () -> number.giveUp(LATER));
        assertThrows(NumberNotFree.class, number::leave);
    }

    @Test
    void theEndingIsKeptBackwardsAndOnlyWhileTheNumberIsFree() {
        assertEquals("8765", PoolNumber.backwards("16212345678"));
        assertEquals("88", PoolNumber.backwards("88"));
    }

    private static PoolNumber free() {
        return new PoolNumber("16212345678", BusinessType.MOBILE, 1, false);
    }
}
